import type { Energy, Hindrance } from "../readings.ts";
import type { Day, PersonId } from "../words.ts";
import { type Band, bandOf, bandsOf } from "./bands.ts";

/** What one released talk brings to the picture: readings as they were stated, codes as a lead gave them, and no word. */
export interface HeardFacts {
  readonly person: PersonId;
  readonly group: string;
  /** The groups it is reported with. */
  readonly cluster: string;
  /** Held in person and noted by a lead: somebody else was there, so anybody may know what was said. */
  readonly noted: boolean;
  readonly energy: Energy | "";
  readonly hindrances: readonly Hindrance[];
  readonly themes: readonly string[];
  readonly needs: readonly string[];
}

/** Nothing is published about fewer people than these (P11). */
export const THRESHOLD = 5;

/**
 * People whose talks are published together, once. Everybody is in one block at most and stays there, a block is never split, and what it
 * says is never said again of other people: so no two things that are published can be subtracted (decision 0011).
 */
export interface Block {
  /** The cluster that it is about; "" for people of several. */
  readonly cluster: string;
  readonly people: readonly PersonId[];
  readonly since: Day;
  readonly readings: Readings;
  /** Null until a lead has coded something in it: then they are published, once. */
  readonly codes: Codes | null;
}
export interface Readings {
  /** How many people it was reckoned over: those whose talk nobody else was at. */
  readonly size: number;
  readonly energy: EnergyPicture;
  readonly hindrances: Bands;
}
export interface Codes {
  readonly size: number;
  readonly themes: Bands;
  readonly needs: Bands;
}
/** A band for what was named; what is not here was named by nobody. */
export type Bands = Readonly<Record<string, Exclude<Band, "none">>>;

/** Where most of a block stand, or that they differ. Bands side by side would add up to numbers: everybody states one energy. */
export type EnergyPicture = Exclude<Energy, "rather_not_say"> | "mixed";

/** These close the list of the others, so a band for them would narrow the rest down. */
const UNSAID = new Set<Hindrance>(["none", "rather_not_say"]);

/** The blocks with those that open now. What was published stays as it is, but for codes that a block had none of. */
export function withNewBlocks(before: readonly Block[], heard: readonly HeardFacts[], since: Day): readonly Block[] {
  return [...before.map((block) => withCodes(block, heard)), ...opening(before, heard).map((one) => open(one, since))];
}

/** People who can be published together, and what they are called. */
export interface Opening {
  readonly cluster: string;
  readonly people: readonly HeardFacts[];
}

/**
 * Which blocks open when somebody publishes now. It looks at who was heard and in which cluster, and never at what they said, so that it tells
 * nothing. A first picture of one block is a picture of everybody.
 */
export function opening(before: readonly Block[], heard: readonly HeardFacts[]): readonly Opening[] {
  const published = new Set(before.flatMap(({ people }) => people));
  const fresh = heard.filter(({ person }) => !published.has(person));
  const clusters = [...new Set(fresh.map(({ cluster }) => cluster))].map(
    (cluster): Opening => ({ cluster, people: fresh.filter((one) => one.cluster === cluster) }),
  );
  const own = clusters.filter(isEnough);
  const rest: Opening = {
    cluster: "",
    people: clusters.filter((one) => !isEnough(one)).flatMap(({ people }) => people),
  };
  const openings = isEnough(rest) ? [...own, rest] : own;
  if (before.length > 0 || openings.length !== 1) return openings;
  return [{ cluster: clusters.length === 1 ? (clusters[0]?.cluster ?? "") : "", people: fresh }];
}

/** Whether the people of a cluster are enough to be reported by themselves. */
const isEnough = ({ people }: Pick<Opening, "people">): boolean => people.filter(isUnnoted).length >= THRESHOLD;

const isUnnoted = ({ noted }: HeardFacts): boolean => !noted;

/** Whoever is erased is no longer known to be in a block; what it said of all of them together stays. */
export const withoutPerson = (blocks: readonly Block[], person: PersonId): readonly Block[] =>
  blocks.map((block) => ({ ...block, people: block.people.filter((one) => one !== person) }));

function open({ cluster, people }: Opening, since: Day): Block {
  const block: Block = {
    cluster,
    people: people.map(({ person }) => person),
    since,
    readings: {
      size: people.filter(isUnnoted).length,
      energy: energyOf(people.filter(isUnnoted)),
      hindrances: bandsFor(people, ({ hindrances }) => hindrances.filter((one) => !UNSAID.has(one))),
    },
    codes: null,
  };
  return withCodes(block, people);
}

/** Codes are published at the first picture that has some: what is coded later in the same block stays with the leads. */
function withCodes(block: Block, heard: readonly HeardFacts[]): Block {
  const people = heard.filter(({ person }) => block.people.includes(person));
  const isCoded = people.some(({ themes, needs }) => themes.length + needs.length > 0);
  if (block.codes !== null || !isCoded || !isEnough({ people })) return block;
  const codes: Codes = {
    size: people.filter(isUnnoted).length,
    themes: bandsFor(people, ({ themes }) => themes),
    needs: bandsFor(people, ({ needs }) => needs),
  };
  return { ...block, codes };
}

/**
 * A band is reckoned over those whose talk nobody else was at: who knows the other talks could take them off. A noted talk makes "some" of
 * "none" and nothing more.
 */
function bandsFor(people: readonly HeardFacts[], named: (one: HeardFacts) => readonly string[]): Bands {
  const unnoted = people.filter(isUnnoted);
  const names = [...new Set(people.flatMap(named))].sort();
  return Object.fromEntries(
    names.map((name) => {
      const band = bandOf(unnoted.filter((one) => named(one).includes(name)).length, unnoted.length);
      return [name, band === "none" ? "some" : band];
    }),
  );
}

const energyOf = (people: readonly HeardFacts[]): EnergyPicture => energyOver(people.map(({ energy }) => energy));

/** The same of energies that were stated elsewhere, by five people at least. */
export function energyOver(energies: readonly (Energy | "")[]): EnergyPicture {
  const enough = bandsOf(energies.length).most?.least ?? energies.length;
  const count = (energy: Energy): number => energies.filter((one) => one === energy).length;
  return (["busy_now", "later", "not_now"] as const).find((energy) => count(energy) >= enough) ?? "mixed";
}
