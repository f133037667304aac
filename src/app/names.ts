import { personOf } from "../engine/aggregate-id.ts";
import type { Person } from "../engine/person.ts";
import { referencesIn, withNames } from "../engine/reference.ts";
import type { PersonId } from "../engine/words.ts";
import type { Store } from "./ports.ts";

/** What stands where a name was of somebody who is erased, or was never known. */
const NAMELESS = "[collega]";

/** Fills names in at the moment of showing: the states and the outbox hold references only. */
export async function named<Value>(value: Value, store: Store): Promise<Value> {
  const json = JSON.stringify(value);
  const people = referencesIn(json);
  if (people.length === 0) return value;
  const names = new Map<PersonId, string>();
  for (const person of people) {
    const known = await store.read<Person>(personOf(person));
    names.set(person, known?.name || NAMELESS);
  }
  return JSON.parse(withNames(json, (person) => escaped(names.get(person) ?? NAMELESS))) as Value;
}

/** A name inside a JSON string, whatever stands in it. */
const escaped = (name: string): string => JSON.stringify(name).slice(1, -1);
