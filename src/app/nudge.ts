import type { EventId } from "../engine/words.ts";
import { stepOf } from "./aggregates.ts";
import type { Clock, Store } from "./ports.ts";

const PAGE = 100;

/**
 * Time passed: everybody whose moment has come hears of it by the same door as everything else. Gives how many that were. The event is
 * known by the moment it is about, so that two processes that see the same moment make one event of it.
 */
export async function passTime({ store, clock }: { readonly store: Store; readonly clock: Clock }): Promise<number> {
  const now = clock.now();
  const due = await store.claimDueNudges(now, PAGE);
  for (const { aggregate, due: moment } of due) {
    const occurrence = { id: `due:${aggregate}:${moment}` as EventId };
    await store.advance(aggregate, occurrence, now, stepOf(aggregate, { type: "time-passed", at: now }));
  }
  return due.length;
}
