import type { Clock } from "../../app/ports.ts";
import { days, type Instant } from "../../engine/words.ts";
import type { FrontStore } from "./front-store.ts";

/** A clock that runs like any other and can be put forward. Where it stands is kept, so that it does not fall back after a start. */
export interface FrontClock extends Clock {
  /** Puts the clock forward; false, and nothing happened, when that moment is behind us or more than a year away. */
  readonly moveTo: (moment: Instant) => boolean;
}

const FARTHEST = days(366);

export function frontClock(store: FrontStore, machine: () => Instant = Date.now): FrontClock {
  const now = () => machine() + store.clockOffset();
  return {
    now,
    moveTo: (moment) => {
      const by = Math.round(moment - now());
      if (!(by >= 0 && by <= FARTHEST)) return false;
      store.moveClock(by);
      return true;
    },
  };
}
