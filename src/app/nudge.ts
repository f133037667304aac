import type { EventId } from "../engine/words.ts";
import { stepOf } from "./aggregates.ts";
import { briefFor } from "./brief.ts";
import { type Log, nameOf } from "./log.ts";
import type { Clock, DueNudge, Store } from "./ports.ts";
import { statedIn } from "./thread.ts";

const PAGE = 100;

interface TimeRoom {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Time passed: everybody whose moment has come hears of it by the same door as everything else. Gives how many that were. One that throws
 * is left to a later turn and keeps nobody else waiting.
 */
export async function passTime(room: TimeRoom): Promise<number> {
  const due = await room.store.claimDueNudges(room.clock.now(), PAGE);
  for (const one of due) {
    try {
      await tellTime(one, room);
    } catch (error) {
      const facts = { aggregate: one.aggregate, name: nameOf(error) };
      room.log.error(facts, "time could not pass here and will be tried again");
    }
  }
  return due.length;
}

/** The event is known by the moment it is about, so that two processes that see the same moment make one event of it. */
async function tellTime({ aggregate, due }: DueNudge, { store, clock }: TimeRoom): Promise<void> {
  const at = clock.now();
  const occurrence = { id: `due:${aggregate}:${due}` as EventId };
  await store.advance(
    aggregate,
    occurrence,
    at,
    stepOf(aggregate, {
      type: "time-passed",
      at,
      ...(await briefFor(aggregate, store)),
      ...(await statedIn(aggregate, store)),
    }),
  );
}
