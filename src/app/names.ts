import { conversationOf, personOf } from "../engine/aggregate-id.ts";
import { wordsFor } from "../engine/conversation/released.ts";
import type { Conversation } from "../engine/conversation.ts";
import { quotedFrom } from "../engine/in-channels.ts";
import type { Person } from "../engine/person.ts";
import {
  answersIn,
  type ReferredAnswer,
  referencesIn,
  type SaidId,
  saidIn,
  withAnswers,
  withNames,
  withSaid,
} from "../engine/reference.ts";
import type { AggregateId, PersonId } from "../engine/words.ts";
import type { Store } from "./ports.ts";

/** What stands where a name was of somebody who is erased, or was never known. */
const NAMELESS = "[collega]";

/** What stands where words were that may not be seen (any more). */
const WITHDRAWN = "[ingetrokken]";

/** Fills in what people said, and names, at the moment of showing: the states and the outbox hold references only. */
export const named = async <Value>(value: Value, store: Store): Promise<Value> =>
  withNamesIn(await withSaidIn(await withAnswersIn(value, store), store), store);

/** First what was said: there are names in it too. */
async function withAnswersIn<Value>(value: Value, store: Store): Promise<Value> {
  const talks = new Map<AggregateId, Conversation | undefined>();
  for (const { exploration, person } of foundIn(value, answersIn))
    talks.set(conversationOf(exploration, person), undefined);
  if (talks.size === 0) return value;
  for (const talk of talks.keys()) talks.set(talk, await store.read<Conversation>(talk));
  const wordsOf = ({ exploration, person, topic, ring }: ReferredAnswer): string => {
    const talk = talks.get(conversationOf(exploration, person));
    const words = talk && wordsFor(talk, topic, ring);
    // A quote was agreed to by its author, and not by a colleague who is named in it.
    return (ring === "picture" ? words && withNames(words, () => NAMELESS) : words) ?? WITHDRAWN;
  };
  return inStrings(value, (text) => withAnswers(text, wordsOf)) as Value;
}

/** What was said in threads, from the desk of who said it. */
async function withSaidIn<Value>(value: Value, store: Store): Promise<Value> {
  const desks = new Map<PersonId, Person | undefined>();
  for (const { person } of foundIn(value, saidIn)) desks.set(person, undefined);
  if (desks.size === 0) return value;
  for (const person of desks.keys()) desks.set(person, await store.read<Person>(personOf(person)));
  const wordsOf = (said: SaidId): string => {
    const words = quotedFrom(desks.get(said.person)?.channels ?? [], said);
    // As in the picture: a colleague who is named in a quote did not agree to it.
    return words === undefined ? WITHDRAWN : withNames(words, () => NAMELESS);
  };
  return inStrings(value, (text) => withSaid(text, wordsOf)) as Value;
}

async function withNamesIn<Value>(value: Value, store: Store): Promise<Value> {
  const people = new Set(foundIn(value, referencesIn));
  if (people.size === 0) return value;
  const names = new Map<PersonId, string>();
  for (const person of people) {
    const known = await store.read<Person>(personOf(person));
    names.set(person, known?.name || NAMELESS);
  }
  return inStrings(value, (text) => withNames(text, (person) => names.get(person) ?? NAMELESS)) as Value;
}

function foundIn<Found>(value: unknown, find: (text: string) => readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  inStrings(value, (text) => {
    found.push(...find(text));
    return text;
  });
  return found;
}

/** A plain value with each string in it changed by itself: what stands in one never reaches into the next. */
export function inStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => inStrings(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inStrings(one, change)]));
}
