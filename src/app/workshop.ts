import type { Instant } from "../engine/words.ts";
import { type DeliveryRoom, deliverNext } from "./deliver.ts";
import { nameOf } from "./log.ts";
import { passTime } from "./nudge.ts";

/** How many places are served at once by one process. */
const HANDS = 8;
const LONGEST_SLEEP_MS = 5_000;
/** After a failure of our own (a database that is away) the hands rest before they try again. */
const REST_MS = 1_000;

/** The part of the house that works by itself: it passes time, delivers what is due, and sleeps until the next moment or until woken. */
export interface Workshop {
  readonly wake: () => void;
  /** Resolves once nothing more is due at this moment, or work was put down. */
  readonly settled: () => Promise<void>;
  /** Stops taking new work and resolves when what is in hand is done. */
  readonly drain: () => Promise<void>;
}

export function openWorkshop(room: DeliveryRoom): Workshop {
  let open = true;
  let woken = false;
  let stir: () => void = () => {};
  const waiting: (() => void)[] = [];
  const wake = (): void => {
    woken = true;
    stir();
  };
  const working = work();
  return {
    wake,
    settled: () =>
      new Promise((resolve) => {
        waiting.push(resolve);
        wake();
      }),
    drain: async () => {
      open = false;
      wake();
      await working;
      rest();
    },
  };

  async function work(): Promise<void> {
    while (open) {
      woken = false;
      try {
        while (open && (await passTime(room)) > 0);
        await Promise.all(Array.from({ length: HANDS }, serve));
        if (woken || !open) continue;
        rest();
        await sleep(await untilNextDue());
      } catch (error) {
        room.log.error({ name: nameOf(error) }, "work was put down and will be taken up again");
        rest();
        await sleep(REST_MS);
      }
    }
  }

  /** Whoever waits woke us too: a round that nobody interrupted was for all of them. */
  function rest(): void {
    for (const resolve of waiting.splice(0)) resolve();
  }

  async function serve(): Promise<void> {
    while (open && (await deliverNext(room)));
  }

  async function untilNextDue(): Promise<number> {
    const now: Instant = room.clock.now();
    const next = await room.store.nextDue(now);
    return next === undefined ? LONGEST_SLEEP_MS : Math.min(Math.max(next - now, 1), LONGEST_SLEEP_MS);
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      stir = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken) stir();
    });
  }
}
