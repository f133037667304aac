import { afterWorkingDays, type Calendar } from "./calendar.ts";
import type { Instant } from "./words.ts";

/** What a talk can be waiting for. */
export type WaitingFor = "invited" | "talking" | "readback";

/** A row of the table: after so many working days of silence comes a nudge, or the talk closes softly. */
interface Row {
  readonly workingDays: number;
  readonly does: "nudge" | "close";
}

/** Nudges are a table, not a job queue: kind by first, second, close, in working days since somebody was last heard. */
const NUDGES: Readonly<Record<WaitingFor, readonly Row[]>> = {
  invited: [
    { workingDays: 4, does: "nudge" },
    { workingDays: 8, does: "nudge" },
    { workingDays: 12, does: "close" },
  ],
  talking: [
    { workingDays: 4, does: "nudge" },
    { workingDays: 8, does: "close" },
  ],
  readback: [
    { workingDays: 3, does: "nudge" },
    { workingDays: 8, does: "close" },
  ],
};

/** At most so many messages that nobody asked for, per person per exploration, all kinds together (P7). */
export const MOST_UNASKED = 3;

/** How far the silence has gone: since when, and how many rows of the table have passed. */
export interface Silence {
  readonly since: Instant;
  readonly passed: number;
}

export const silentFrom = (since: Instant): Silence => ({ since, passed: 0 });

/**
 * When the next row is due; nothing after the last one. `from` is when the row before it passed: who comes late (a process that stood still, a
 * clock that was moved) leaves as many days between two messages as the table does.
 */
export function dueAfter(
  waitingFor: WaitingFor,
  { since, passed }: Silence,
  calendar: Calendar,
  from = since,
): Instant | undefined {
  const row = NUDGES[waitingFor][passed];
  if (!row) return undefined;
  const between = row.workingDays - (NUDGES[waitingFor][passed - 1]?.workingDays ?? 0);
  return Math.max(afterWorkingDays(since, row.workingDays, calendar), afterWorkingDays(from, between, calendar));
}

/** What the row that is due now asks for. A nudge for which the budget has no room is passed over in silence. */
export function nudgeDue(
  waitingFor: WaitingFor,
  silence: Silence,
  unasked: number,
): { readonly does: "nudge"; readonly last: boolean } | { readonly does: "close" } | { readonly does: "nothing" } {
  const row = NUDGES[waitingFor][silence.passed];
  if (!row) return { does: "nothing" };
  if (row.does === "close") return { does: "close" };
  return unasked < MOST_UNASKED
    ? {
        does: "nudge",
        last: unasked + 1 === MOST_UNASKED || (waitingFor === "invited" && isLastRow(waitingFor, silence)),
      }
    : { does: "nothing" };
}

/** The last nudge of a row says that it is the last, also when the budget would still allow one. */
const isLastRow = (waitingFor: WaitingFor, { passed }: Silence): boolean =>
  NUDGES[waitingFor].slice(passed + 1).every(({ does }) => does === "close");
