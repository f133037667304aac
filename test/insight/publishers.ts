import { bandOf, bandsOf, type Range, rangeOf } from "../../src/engine/insight/bands.ts";
import {
  type Block,
  type HeardFacts,
  THRESHOLD,
  withNewBlocks,
  withoutPerson,
} from "../../src/engine/insight/blocks.ts";
import type { Day, PersonId } from "../../src/engine/words.ts";
import type { Statement } from "./attacker.ts";
import type { Happening } from "./population.ts";

/** Somebody's words as they stood at one time. */
export interface Voice extends HeardFacts {
  readonly voice: string;
  readonly subjects: ReadonlySet<string>;
}

/** What somebody who keeps every card and export can read of a whole exploration, and what was really said. */
export interface Kept {
  readonly statements: readonly Statement[];
  readonly voices: readonly Voice[];
}

interface Publisher {
  readonly publish: (voices: readonly Voice[]) => readonly Statement[];
  readonly erase?: (person: PersonId) => void;
}

export function keptOf(happenings: readonly Happening[], publisher: Publisher): Kept {
  const now = new Map<PersonId, Voice>();
  const voices: Voice[] = [];
  const statements: Statement[] = [];
  for (const happening of happenings)
    switch (happening.type) {
      case "heard":
      case "changed": {
        const { facts } = happening;
        const voice = { ...facts, voice: `${facts.person}/${voices.length}`, subjects: subjectsOf(facts) };
        if (happening.type === "changed" && !now.has(voice.person)) break;
        voices.push(voice);
        now.set(voice.person, voice);
        break;
      }
      case "erased":
        now.delete(happening.person);
        publisher.erase?.(happening.person);
        break;
      case "published":
        statements.push(...publisher.publish([...now.values()]));
    }
  return { statements, voices };
}

/** Every subject that somebody can have in common with others, in one word. */
const subjectsOf = ({ hindrances, themes, needs, energy }: HeardFacts): ReadonlySet<string> =>
  new Set([
    ...hindrances.map((name) => `hindrance ${name}`),
    ...themes.map((name) => `theme ${name}`),
    ...needs.map((name) => `need ${name}`),
    ...(energy ? [`energy ${energy}`] : []),
  ]);

const has =
  (about: string) =>
  ({ subjects }: Voice): boolean =>
    subjects.has(about);
const unnoted = (voices: readonly Voice[]): readonly Voice[] => voices.filter(({ noted }) => !noted);
const named = (voices: readonly Voice[]): ReadonlySet<string> => new Set(voices.map(({ voice }) => voice));

const SUBJECTS = (voices: readonly Voice[]): readonly string[] => [
  ...new Set(voices.flatMap(({ subjects }) => [...subjects])),
];

/** Suppression switched off: every picture has the numbers of each group, each cluster and all. */
export const naive = (): Publisher => ({ publish: (voices) => numbersOf(voices, partsIn(voices)) });

/** What is often called a threshold: numbers where there are five people, reckoned anew for each picture. */
export const thresholdOnly = (): Publisher => ({
  publish: (voices) =>
    numbersOf(
      voices,
      partsIn(voices).filter((part) => unnoted(part).length >= THRESHOLD),
    ),
});

const partsIn = (voices: readonly Voice[]): readonly (readonly Voice[])[] => [
  ...partsBy(voices, "group"),
  ...partsBy(voices, "cluster"),
  voices,
];

/** The number of people in each set, with the noted talks, which are known, taken off. */
const numbersOf = (voices: readonly Voice[], parts: readonly (readonly Voice[])[]): readonly Statement[] =>
  parts.map(unnoted).flatMap((part) => {
    const people = named(part);
    return SUBJECTS(voices).map((about): Statement => {
      const count = part.filter(has(about)).length;
      return { about, people, range: { least: count, most: count } };
    });
  });

/** Bands of blocks that grow: what a block says changes once five of its people are new or changed. */
export function growingBlocks(): Publisher {
  const last = new Map<string, ReadonlySet<string>>();
  return {
    publish: (voices) =>
      partsBy(voices, "cluster").flatMap((part) => {
        const people = named(unnoted(part));
        const before = last.get(part[0]?.cluster ?? "") ?? new Set();
        const changed = [...people].filter((one) => !before.has(one)).length;
        if (people.size < THRESHOLD || changed < THRESHOLD) return [];
        last.set(part[0]?.cluster ?? "", people);
        return SUBJECTS(voices).map((about) => {
          const count = unnoted(part).filter(has(about)).length;
          return { about, people, range: rangeOf(bandOf(count, people.size), people.size) };
        });
      }),
  };
}

/** The picture as it is. What is read are the blocks themselves, which say more than any card that is made of them. */
export function asItIs(): Publisher {
  let blocks: readonly Block[] = [];
  return {
    publish: (voices) => {
      const before = blocks;
      blocks = withNewBlocks(before, voices, "2026-11-24" as Day);
      return blocks.flatMap((block, index) => read(block, before[index], voices));
    },
    erase: (person) => {
      blocks = withoutPerson(blocks, person);
    },
  };
}

/** What is new in a block since the last picture: its readings when it opened, its codes when they came. */
function read(block: Block, before: Block | undefined, voices: readonly Voice[]): readonly Statement[] {
  const people = voices.filter(({ person }) => block.people.includes(person));
  const statements: Statement[] = [];
  const tell = (about: string, range: Range): void => {
    // A noted talk that has it makes "some" of "none": who knows that talk knows no more.
    const least = range.least <= 1 && people.some((one) => one.noted && has(about)(one)) ? 0 : range.least;
    statements.push({ about, people: named(unnoted(people)), range: { least, most: range.most } });
  };
  const { readings, codes } = block;
  if (!before) {
    for (const name of SUBJECTS(voices).filter((one) => one.startsWith("hindrance ")))
      if (!/ (none|rather_not_say)$/.test(name)) tell(name, rangeIn(readings.hindrances, name, readings.size));
    const most = bandsOf(readings.size).most ?? { least: readings.size, most: readings.size };
    for (const energy of ["busy_now", "later", "not_now"]) {
      const others = Math.min(most.least - 1, readings.size - (readings.energy === "mixed" ? 0 : most.least));
      const range = readings.energy === energy ? most : { least: 0, most: others };
      // What most state is reckoned over those whom nobody else heard: noted talks are not in it.
      statements.push({ about: `energy ${energy}`, people: named(unnoted(people)), range });
    }
  }
  if (codes && !before?.codes)
    for (const name of SUBJECTS(voices).filter((one) => /^(theme|need) /.test(one)))
      tell(name, rangeIn(name.startsWith("theme ") ? codes.themes : codes.needs, name, codes.size));
  return statements;
}

const rangeIn = (bands: Block["readings"]["hindrances"], name: string, size: number): Range =>
  rangeOf(bands[name.slice(name.indexOf(" ") + 1)] ?? "none", size);

const partsBy = (voices: readonly Voice[], by: "group" | "cluster"): readonly (readonly Voice[])[] => [
  ...Map.groupBy(voices, (one) => one[by]).values(),
];
