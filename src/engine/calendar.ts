import Holidays from "date-holidays";
import { Temporal } from "temporal-polyfill";
import type { Day, Instant } from "./words.ts";

/** When somebody can be written to: their time zone, their days, and the weeks in which the lead wants quiet. */
export interface Calendar {
  /** An IANA name, "Europe/Amsterdam". */
  readonly timeZone: string;
  /** Weekdays without work, 1 = Monday; Saturday and Sunday are always among them. */
  readonly daysOff: readonly number[];
  readonly quiet: readonly { readonly from: Day; readonly to: Day }[];
}

export const DUTCH_OFFICE: Calendar = { timeZone: "Europe/Amsterdam", daysOff: [6, 7], quiet: [] };

/** Office hours by the person's own clock: from nine, and the last message leaves before five. */
const OPENS = 9;
const CLOSES = 17;

/** The moment itself when it falls in office hours on a working day, else the next opening (P7). */
export function nextWorkingMoment(at: Instant, calendar: Calendar): Instant {
  const local = localTime(at, calendar);
  if (isWorkingDay(local.toPlainDate(), calendar)) {
    if (local.hour < OPENS) return opening(local.toPlainDate(), calendar);
    if (local.hour < CLOSES) return at;
  }
  return opening(workingDaysOn(local.toPlainDate(), 1, calendar), calendar);
}

/** So many working days later at the same time of day, moved into office hours. */
export function afterWorkingDays(at: Instant, count: number, calendar: Calendar): Instant {
  const local = localTime(at, calendar);
  const day = workingDaysOn(local.toPlainDate(), count, calendar);
  const moved = day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: local.toPlainTime() });
  return nextWorkingMoment(moved.epochMilliseconds, calendar);
}

/** Nine o'clock on the next working day. */
export const nextWorkingMorning = (at: Instant, calendar: Calendar): Instant =>
  opening(workingDaysOn(localTime(at, calendar).toPlainDate(), 1, calendar), calendar);

/** Nine o'clock on the first Monday after today, or on the first working day from there. */
export function nextMondayMorning(at: Instant, calendar: Calendar): Instant {
  const today = localTime(at, calendar).toPlainDate();
  return nextWorkingMoment(opening(today.add({ days: 8 - today.dayOfWeek }), calendar), calendar);
}

/** Nine o'clock so many working days before (negative) or after a day, or at the next opening where that is no working day. */
export function morningAround(day: Day, workingDays: number, calendar: Calendar): Instant {
  const from = Temporal.PlainDate.from(day);
  const there =
    workingDays < 0 ? workingDaysBefore(from, -workingDays, calendar) : workingDaysOn(from, workingDays, calendar);
  return nextWorkingMoment(opening(there, calendar), calendar);
}

export const dayOf = (at: Instant, calendar: Calendar): Day => localTime(at, calendar).toPlainDate().toString() as Day;

/** Midnight of the day: what an instant is cut to when it may no longer tell at what hour somebody wrote (P3). */
export const cutToDay = (at: Instant, calendar: Calendar): Instant =>
  localTime(at, calendar).startOfDay().epochMilliseconds;

export function localTime(at: Instant, calendar: Calendar): Temporal.ZonedDateTime {
  // Slack counts microseconds: its moments are fractions here, and a calendar wants whole milliseconds.
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(calendar.timeZone);
}

function opening(day: Temporal.PlainDate, calendar: Calendar): Instant {
  const nine = day.toZonedDateTime({
    timeZone: calendar.timeZone,
    plainTime: Temporal.PlainTime.from({ hour: OPENS }),
  });
  return nine.epochMilliseconds;
}

/** The day that lies `count` working days further; a holiday or a quiet week counts for nothing. */
function workingDaysOn(from: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
}

function workingDaysBefore(from: Temporal.PlainDate, count: number, calendar: Calendar): Temporal.PlainDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = day.subtract({ days: 1 });
    if (isWorkingDay(day, calendar)) left--;
  }
  return day;
}

function isWorkingDay(day: Temporal.PlainDate, calendar: Calendar): boolean {
  if (day.dayOfWeek >= 6 || calendar.daysOff.includes(day.dayOfWeek)) return false;
  const iso = day.toString();
  if (calendar.quiet.some(({ from, to }) => from <= iso && iso <= to)) return false;
  return !dutchHolidays(day.year).has(iso);
}

const known = new Map<number, ReadonlySet<string>>();
const netherlands = new Holidays("NL");

/**
 * The days on which a Dutch town hall is closed. Good Friday and Liberation Day are marked "school" in the data and count here too: a day
 * of quiet too many harms nobody. Source: date-holidays (its data: CC BY 3.0).
 */
function dutchHolidays(year: number): ReadonlySet<string> {
  let days = known.get(year);
  if (!days) {
    const closed = netherlands.getHolidays(year).filter(({ type }) => type === "public" || type === "school");
    days = new Set(closed.map(({ date }) => date.slice(0, 10)));
    known.set(year, days);
  }
  return days;
}
