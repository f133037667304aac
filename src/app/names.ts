import { personOf } from "../engine/aggregate-id.ts";
import type { Person } from "../engine/person.ts";
import { referencesIn, withNames } from "../engine/reference.ts";
import type { PersonId } from "../engine/words.ts";
import type { Store } from "./ports.ts";

/** What stands where a name was of somebody who is erased, or was never known. */
const NAMELESS = "[collega]";

/** Fills names in at the moment of showing: the states and the outbox hold references only. */
export async function named<Value>(value: Value, store: Store): Promise<Value> {
  const people = new Set<PersonId>();
  inStrings(value, (text) => {
    for (const person of referencesIn(text)) people.add(person);
    return text;
  });
  if (people.size === 0) return value;
  const names = new Map<PersonId, string>();
  for (const person of people) {
    const known = await store.read<Person>(personOf(person));
    names.set(person, known?.name || NAMELESS);
  }
  return inStrings(value, (text) => withNames(text, (person) => names.get(person) ?? NAMELESS)) as Value;
}

/** A plain value with each string in it changed by itself: what stands in one never reaches into the next. */
function inStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((one) => inStrings(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inStrings(one, change)]));
}
