import { type Calendar, localTime } from "./calendar.ts";
import { dayTyped } from "./moments.ts";
import type { Day, Instant, Language } from "./words.ts";

/** What a typed day turned out to be. A day that has passed is refused, as is what is no day. */
export type DayRead = { readonly day: Day } | { readonly wrong: "day-unclear" | "day-past" };

/** The day that was typed, "12 januari" or "2027-01-12", seen from today; "" where the field was emptied. */
export function comingDay(typed: string, at: Instant, calendar: Calendar, language: Language): DayRead {
  if (typed.trim() === "") return { day: "" as Day };
  const today = localTime(at, calendar).toPlainDate();
  const found = dayTyped(typed, today, language)?.toString() as Day | undefined;
  if (!found) return { wrong: "day-unclear" };
  return found < today.toString() ? { wrong: "day-past" } : { day: found };
}
