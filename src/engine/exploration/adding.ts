import { personOf } from "../aggregate-id.ts";
import type { CardDataOf } from "../card-data.ts";
import { reference } from "../reference.ts";
import type { Effect, Step } from "../step.ts";
import type { PersonId, PlaceId } from "../words.ts";
import { groupNamed } from "./groups.ts";
import { groupFor, isName, type ListFault, MOST_LISTED, readList } from "./people-list.ts";
import { andThen, answerLead, say, withOverview } from "./saying.ts";
import type { Act, Called, Draft, Exploration, Group, Lead } from "./state.ts";

type Joining = Draft["people"][number];

/** "Voeg toe: Jan Bakker, Wmo". The name goes to the person's own document and stays nowhere here. */
export function addPerson(before: Exploration, lead: Lead, { values, called, at }: Act): Step<Exploration> {
  const name = values.name?.trim() ?? "";
  const group = groupNamed(before, values.group);
  if (!isName(name)) return answerLead(before, lead, { key: "not-a-name" });
  if (!group)
    return answerLead(before, lead, {
      key: before.groups.length === 0 ? "no-groups" : "group-unknown",
      with: { groups: before.groups.map((one) => one.name).join(", ") },
    });
  const who = called?.[0];
  const there = hereAlready(before, who);
  if (there) return answerLead(before, lead, { key: "already-there", with: { name: reference(there) } });
  const { state, person } = joining(before, who, group);
  const known = becameKnown(before, person, name, at);
  const step = {
    state: { ...state, participants: [...state.participants, { ...person, status: "to-ask" as const }] },
    effects: [known],
  };
  const key = person.place === "" ? "added-without-account" : "added-person";
  return withOverview(
    andThen(step, (after) =>
      answerLead(after, lead, { key, with: { name: reference(person.person), group: group.name } }),
    ),
  );
}

export const showImport = (before: Exploration, lead: Lead): Step<Exploration> =>
  say(before, lead, "reply", "import", { groups: before.groups.map(({ name }) => name) });

/** Reads a whole list and keeps it aside until its lead says yes: all of it or nothing. */
export function readPeople(before: Exploration, lead: Lead, { values, called = [], at }: Act): Step<Exploration> {
  if (!values.list?.trim()) return showImport(before, lead);
  const read = readList(values.list);
  if ("unreadable" in read) {
    const key = `list-${read.unreadable}`;
    return answerLead(before, lead, { key, with: { most: MOST_LISTED } });
  }
  let state: Exploration = withoutDraft(before);
  const faults: ListFault[] = [...read.faults];
  const people: Joining[] = [];
  const groups: Group[] = [];
  const known: Effect[] = [];
  for (const [index, one] of read.listed.entries()) {
    const group = groupFor({ groups: [...before.groups, ...groups] }, one);
    if (typeof group === "string") faults.push({ line: one.line, what: group });
    else if (hereAlready(before, called[index])) faults.push({ line: one.line, what: "already-there" });
    else {
      const joined = joining(state, called[index], group);
      state = joined.state;
      people.push(joined.person);
      known.push(becameKnown(before, joined.person, one.name, at));
      if (!groupNamed({ groups: [...before.groups, ...groups] }, group.name)) groups.push(group);
    }
  }
  const dropped = forgetDraft(before, at);
  if (faults.length > 0) {
    const step = say(withoutDraft(before), lead, "reply", "import-preview", previewOf([], faults, people.length));
    return { state: step.state, effects: [...dropped, ...step.effects] };
  }
  const draft: Draft = { people, groups };
  const step = say({ ...state, draft }, lead, "reply", "import-preview", previewOf(people, [], people.length));
  return { state: step.state, effects: [...dropped, ...known, ...step.effects] };
}

/** The lead's yes: everybody on the list stands on it now. */
export function confirmImport(before: Exploration, lead: Lead): Step<Exploration> {
  const { draft } = before;
  if (!draft) return answerLead(before, lead, { key: "nothing-imported" });
  const there = new Set(before.participants.map(({ person }) => person));
  const joined = draft.people.filter(({ person }) => !there.has(person));
  const groups = [...before.groups, ...draft.groups.filter(({ name }) => !groupNamed(before, name))];
  const participants = [...before.participants, ...joined.map((one) => ({ ...one, status: "to-ask" as const }))];
  const state = { ...before, groups, participants, draft: null };
  const without = joined.filter(({ place }) => place === "").length;
  return withOverview(answerLead(state, lead, { key: "imported", with: { n: joined.length, without } }));
}

export function cancelImport(before: Exploration, lead: Lead, { at }: Act): Step<Exploration> {
  if (!before.draft) return answerLead(before, lead, { key: "nothing-imported" });
  const step = answerLead(withoutDraft(before), lead, { key: "import-left" });
  return { ...step, effects: [...step.effects, ...forgetDraft(before, at)] };
}

const withoutDraft = (before: Exploration): Exploration => ({ ...before, draft: null });

/** Nobody on a list that was put away is known by it. */
const forgetDraft = (before: Exploration, at: number): readonly Effect[] =>
  (before.draft?.people ?? [])
    .filter(({ person }) => !before.participants.some((one) => one.person === person))
    .map((one) => forgotten(before, one, at));

/** Who was never asked leaves nothing behind: a made-up document goes as a whole, somebody's own loses this exploration. */
export const forgotten = (
  before: Exploration,
  { person, place }: Pick<Joining, "person" | "place">,
  at: number,
): Effect =>
  place === ""
    ? { type: "forget", person }
    : { type: "tell", to: personOf(person), event: { type: "left", person, exploration: before.id, at } };

/** Who has that name or that account, and is concerned already. */
export const hereAlready = ({ participants, leads }: Exploration, who: Called | undefined): PersonId | undefined =>
  [...participants, ...leads].find(({ person }) => person === who?.here || person === who?.account?.person)?.person;

/** With the account of that name, or without one: then a lead talks with them. */
function joining(
  before: Exploration,
  who: Called | undefined,
  { name: group, field }: Group,
): { state: Exploration; person: Joining } {
  const { state, account } = newcomer(before, who);
  return { state, person: { ...account, group, field } };
}

/** The account of that name, or an id of our own for somebody who has none. */
export function newcomer(
  before: Exploration,
  who: Called | undefined,
): { readonly state: Exploration; readonly account: { readonly person: PersonId; readonly place: PlaceId | "" } } {
  if (who?.account) return { state: before, account: who.account };
  const made = before.made + 1;
  return { state: { ...before, made }, account: { person: `none:${before.id}-${made}` as PersonId, place: "" } };
}

/** A name on its way to its person's own document. */
export const becameKnown = (
  { id, language }: Exploration,
  { person, place }: Pick<Joining, "person" | "place">,
  name: string,
  at: number,
): Effect => ({
  type: "tell",
  to: personOf(person),
  event: { type: "became-known", person, name, place, language, exploration: id, at },
});

/** So many lines stand on the card; how many more there are is said. */
const MOST_SHOWN = 12;

const previewOf = (
  people: readonly Joining[],
  faults: readonly ListFault[],
  good: number,
): CardDataOf["import-preview"] => ({
  people: people
    .slice(0, MOST_SHOWN)
    .map(({ person, group, place }) => ({ name: reference(person), group, account: place !== "" })),
  more: Math.max(0, people.length - MOST_SHOWN),
  good,
  faults: faults.slice(0, MOST_SHOWN),
  moreFaults: Math.max(0, faults.length - MOST_SHOWN),
});
