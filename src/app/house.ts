import { explorationOf } from "../engine/aggregate-id.ts";
import { type Exploration, peopleOf, type SetUp } from "../engine/exploration.ts";
import type { EventId, ExplorationId, Language, PersonId } from "../engine/words.ts";
import { stepOf } from "./aggregates.ts";
import { frontDoor } from "./handle-event.ts";
import type { Log } from "./log.ts";
import type { Clock, Directory, HandleEvent, KeyStore, Messenger, Store } from "./ports.ts";
import { rosterOf } from "./roster.ts";
import { openWorkshop } from "./workshop.ts";

/** What a house is built of; only the composition root chooses. */
export interface Parts {
  readonly store: Store;
  readonly keys: KeyStore;
  readonly clock: Clock;
  readonly messenger: Messenger;
  readonly directory: Directory;
  readonly log: Log;
  readonly language: Language;
  readonly explorations: readonly ExplorationId[];
}

/** A house at work: the door, the lead's set-up, and the workshop behind it. */
export interface House {
  readonly handleEvent: HandleEvent;
  /** Begins an exploration and gives true; one that stands already stays as it is. */
  readonly setUp: (setUp: SetUp) => Promise<boolean>;
  /** Who may name leads from now on; told at each start. */
  readonly nameAdministrators: (id: ExplorationId, administrators: SetUp["leads"][number][]) => Promise<void>;
  readonly wake: () => void;
  readonly settled: () => Promise<void>;
  readonly drain: () => Promise<void>;
}

export function openHouse(parts: Parts): House {
  const { store, clock, explorations } = parts;
  const workshop = openWorkshop(parts);
  const roster = rosterOf(() => peopleIn(explorations, store), store);
  return {
    handleEvent: frontDoor({ ...parts, roster, wake: workshop.wake }),
    setUp: async (setUp) => {
      const at = clock.now();
      const occurrence = { id: `set-up:${setUp.id}` as EventId };
      const aggregate = explorationOf(setUp.id);
      const known = await store.read<Partial<Exploration>>(aggregate);
      if (known && known.phase === undefined) throw new Error(FROM_BEFORE);
      if (known) return false;
      await store.advance(aggregate, occurrence, at, stepOf(aggregate, { type: "set-up", setUp, at }));
      workshop.wake();
      return true;
    },
    nameAdministrators: async (id, administrators) => {
      const at = clock.now();
      const aggregate = explorationOf(id);
      const occurrence = { id: `administrators:${id}:${at}` as EventId };
      await store.advance(
        aggregate,
        occurrence,
        at,
        stepOf(aggregate, { type: "administrators-named", administrators, at }),
      );
      workshop.wake();
    },
    wake: workshop.wake,
    settled: workshop.settled,
    drain: workshop.drain,
  };
}

/** Nothing was released yet, so there is nothing to carry over; what was tried stays where it is. */
const FROM_BEFORE =
  "the data come from a version before the first release, which this one does not read. Move the folder data away, or set DATABASE_URL to a new file, and start again.";

async function peopleIn(explorations: readonly ExplorationId[], store: Store): Promise<readonly PersonId[]> {
  const people = new Set<PersonId>();
  for (const id of explorations) {
    const exploration = await store.read<Exploration>(explorationOf(id));
    for (const person of exploration ? peopleOf(exploration) : []) people.add(person);
  }
  return [...people];
}
