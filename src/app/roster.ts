import { personOf } from "../engine/aggregate-id.ts";
import type { Person } from "../engine/person.ts";
import type { PersonId } from "../engine/words.ts";
import type { RosterName } from "../privacy/redact.ts";
import type { Store } from "./ports.ts";

/** The names of the people concerned, for the door to know a colleague from a citizen. */
export interface Roster {
  readonly names: () => Promise<readonly RosterName[]>;
}

const FRESH_FOR_MS = 30_000;

/**
 * Reads the names from each person's own document, and reads them again after half a minute: a name that was just added is then still
 * taken for a citizen's and taken out, which loses a word and harms nobody.
 */
export function rosterOf(people: () => Promise<readonly PersonId[]>, store: Store): Roster {
  let names: Promise<readonly RosterName[]> | undefined;
  let until = 0;
  return {
    names: () => {
      if (!names || performance.now() > until) {
        until = performance.now() + FRESH_FOR_MS;
        names = people().then((all) => namesOf(all, store));
        // An empty list is one that nobody is on yet: it is read again at once, or colleagues would pass for citizens.
        names.then(
          (known) => {
            if (known.length === 0) until = 0;
          },
          () => {
            until = 0;
          },
        );
      }
      return names;
    },
  };
}

/** The names of these people as they are now, from each person's own document. */
export async function namesOf(people: readonly PersonId[], store: Store): Promise<readonly RosterName[]> {
  const known: RosterName[] = [];
  for (const person of people) {
    const name = (await store.read<Person>(personOf(person)))?.name;
    if (name) known.push({ person, name });
  }
  return known;
}
