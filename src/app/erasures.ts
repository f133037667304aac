import { documentsOf, explorationOf, personOf } from "../engine/aggregate-id.ts";
import type { Exploration } from "../engine/exploration.ts";
import type { Person } from "../engine/person.ts";
import type { EventId, ExplorationId, PersonId } from "../engine/words.ts";
import { replayErasures } from "../privacy/keys.ts";
import { stepOf } from "./aggregates.ts";
import { briefFor } from "./brief.ts";
import type { Clock, KeyStore, Store } from "./ports.ts";

interface Cleaning {
  readonly store: Store;
  readonly keys: KeyStore;
  readonly clock: Clock;
  readonly explorations: readonly ExplorationId[];
}

/**
 * At every start, before anything leaves: a backup of the data may have been put back. What was sealed under a destroyed key goes, and an
 * exploration that has somebody erased among its people again hears once more that they are gone, with all its documents: they are not
 * invited a second time.
 */
export async function cleanRestored({ store, keys, clock, explorations }: Cleaning): Promise<void> {
  await replayErasures(keys, store);
  const erased = new Set((await keys.erasures()).map(({ person }) => person));
  for (const id of explorations) {
    const aggregate = explorationOf(id);
    const exploration = await store.read<Exploration>(aggregate);
    for (const [index, { person, place }] of (exploration?.participants ?? []).entries()) {
      if (!erased.has(person) || (await isKnownHere(person, id, store))) continue;
      // An event's id stands in clear, so it names nobody.
      const at = clock.now();
      const event = { type: "person-erased", person, place, language: exploration?.language, saysFarewell: false, at };
      for (const document of [aggregate, ...documentsOf(id)]) {
        const told = { ...event, ...(await briefFor(document, store)) };
        await store.advance(document, { id: `cleaned:${at}:${index}` as EventId }, at, stepOf(document, told));
      }
    }
  }
}

/** Who was told of again after an erasure belongs here: their own document says so. */
async function isKnownHere(person: PersonId, exploration: ExplorationId, store: Store): Promise<boolean> {
  const known = await store.read<Person>(personOf(person));
  return known?.explorations.includes(exploration) ?? false;
}
