import { Temporal } from "temporal-polyfill";
import { type Calendar, localTime } from "./calendar.ts";
import { MOMENT_WORDS, type MomentWords } from "./moment-words.ts";
import type { Instant, Language } from "./words.ts";

/**
 * The moment that somebody typed, "volgende week dinsdag 10 uur", in their own time zone; nothing where it is not plain, has passed, or comes
 * back each week. Whoever uses it reads it back before it counts. A day without a time is meant from nine.
 */
export function momentIn(text: string, now: Instant, calendar: Calendar, language: Language): Instant | undefined {
  const words = MOMENT_WORDS[language];
  const typed = flat(text);
  if (words.repeated.test(typed)) return undefined;
  const local = localTime(now, calendar);
  const after = new RegExp(words.after, "u").exec(typed)?.groups;
  const time = timeIn(typed, words);
  if (after) return later(local, after, time?.time, words)?.epochMilliseconds;
  const day = dayIn(time?.rest ?? typed, local.toPlainDate(), words) ?? (time ? local.toPlainDate() : undefined);
  const moment = day?.toZonedDateTime({
    timeZone: calendar.timeZone,
    plainTime: time?.time ?? Temporal.PlainTime.from({ hour: MORNING }),
  }).epochMilliseconds;
  return moment !== undefined && moment > now ? moment : undefined;
}

/** The same where the whole message is a moment and tells nothing else: "dinsdag heb ik weer zo'n gesprek" is an answer and no moment. */
export const momentAlone = (text: string, now: Instant, calendar: Calendar, language: Language): Instant | undefined =>
  flat(text)
    .split(" ")
    .every((word) => isOfMoments(word, MOMENT_WORDS[language]))
    ? momentIn(text, now, calendar, language)
    : undefined;

const isOfMoments = (word: string, words: MomentWords): boolean =>
  /^\d/u.test(word) ||
  word in words.numbers ||
  monthIn(word, words.months) > 0 ||
  word.split(/[-]/u).every((part) => dayNamed(part, words.weekdays) !== undefined) ||
  Object.values(words.units).some((unit) => unit.includes(word)) ||
  words.around.test(word);

/** The day that somebody typed, "12 augustus", "volgende week dinsdag", "12-8": the next such day from today on. */
export const dayTyped = (text: string, today: Temporal.PlainDate, language: Language): Temporal.PlainDate | undefined =>
  dayIn(flat(text), today, MOMENT_WORDS[language]);

/** Nine, when somebody names only a day. */
const MORNING = 9;
/** An hour before this one is meant in the afternoon: nobody asks for half past two at night. */
const FIRST_HOUR = 7;

export const flat = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/['’‘`]s\b/gu, "s")
    .replace(/(\d)[.](?=\d)/gu, "$1:")
    .replace(/[^\p{L}\p{N}:/-]+/gu, " ")
    .trim();

/** "Over drie dagen": counted from now, whole hours keep the minute. */
function later(
  now: Temporal.ZonedDateTime,
  { count, unit }: Readonly<Record<string, string | undefined>>,
  time: Temporal.PlainTime | undefined,
  words: MomentWords,
): Temporal.ZonedDateTime | undefined {
  const many = numberIn(count ?? "", words);
  const kind = Object.entries(words.units).find(([, names]) => names.includes(unit ?? ""))?.[0];
  if (many === undefined || !kind) return undefined;
  if (kind === "hours" || kind === "minutes") return now.add({ [kind]: many });
  return now.add({ [kind]: many }).withPlainTime(time ?? { hour: MORNING });
}

const numberIn = (word: string, { numbers }: MomentWords): number | undefined =>
  /^\d{1,2}$/u.test(word) ? Number(word) : numbers[word];

/** The time of day and what is left without it; nothing where there is none. */
function timeIn(text: string, words: MomentWords): { time: Temporal.PlainTime; rest: string } | undefined {
  for (const { form, minutes } of words.clock) {
    const found = new RegExp(`(?:^| )${form}(?= |$)`, "u").exec(text);
    if (!found) continue;
    const hour = numberIn(found.groups?.hour ?? "", words);
    if (hour === undefined || hour > 23) continue;
    const given = found.groups?.minute;
    const total = afternoon(hour, text, words) * 60 + (given === undefined ? minutes : Number(given));
    if (total < 0 || total >= 24 * 60) continue;
    const time = Temporal.PlainTime.from({ hour: Math.floor(total / 60), minute: total % 60 });
    return { time, rest: text.replace(found[0], " ").trim() };
  }
  for (const [part, hour] of words.parts) {
    const found = part.exec(text);
    if (found) return { time: Temporal.PlainTime.from({ hour }), rest: text.replace(found[0], " ").trim() };
  }
  return undefined;
}

const afternoon = (hour: number, text: string, { inTheMorning }: MomentWords): number => {
  const isLate = /\dpm\b| pm\b/u.test(text) || (hour > 0 && hour < FIRST_HOUR && !inTheMorning.test(text));
  return isLate && hour < 12 ? hour + 12 : hour;
};

/** From the most particular to the least. What names no day is nothing. */
function dayIn(text: string, today: Temporal.PlainDate, words: MomentWords): Temporal.PlainDate | undefined {
  return (
    written(text) ??
    ofMonth(text, today, words) ??
    roughly(text, today, words) ??
    ofWeekNumber(text, today, words) ??
    words.days.find(([form]) => form.test(text))?.[1](today) ??
    ofWeek(text, today, words)
  );

  /** "2026-12-01", "12-8", "12/8/2027". */
  function written(typed: string): Temporal.PlainDate | undefined {
    const iso = /(?:^| )(\d{4})-(\d\d)-(\d\d)(?= |$)/u.exec(typed);
    if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const short = /(?:^| )(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d\d))?(?= |$)/u.exec(typed);
    if (!short) return undefined;
    const [day, month, year] = [Number(short[1]), Number(short[2]), short[3]];
    return year === undefined
      ? comingDate(month, day, today)
      : dateOf(year.length === 2 ? 2_000 + Number(year) : Number(year), month, day);
  }
}

const dateOf = (year: number, month: number, day: number): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined; // 31 June: what is no day is nothing
  }
};

/** A day of a month without a year is the next one. */
function comingDate(month: number, day: number, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const date = dateOf(today.year, month, day);
  if (!date) return undefined;
  return Temporal.PlainDate.compare(date, today) < 0 ? dateOf(today.year + 1, month, day) : date;
}

/** "12 augustus 2027", "aug 12". */
function ofMonth(text: string, today: Temporal.PlainDate, { months }: MomentWords): Temporal.PlainDate | undefined {
  const found =
    /(?:^| )(?<day>\d{1,2})(?:e|de|ste|st|nd|rd|th)? (?:of )?(?<month>\p{L}{3,})(?: (?<year>\d{4}))?/u.exec(text)
      ?.groups ??
    /(?:^| )(?<month>\p{L}{3,}) (?<day>\d{1,2})(?:st|nd|rd|th)?(?: (?<year>\d{4}))?(?= |$)/u.exec(text)?.groups;
  const month = found && monthIn(found.month ?? "", months);
  if (!found || !month) return undefined;
  const day = Number(found.day);
  return found.year ? dateOf(Number(found.year), month, day) : comingDate(month, day, today);
}

const monthIn = (word: string, months: readonly string[]): number =>
  months.findIndex(
    (month) =>
      month === word ||
      (word.length >= 3 &&
        word.length <= 4 &&
        month.startsWith(word.slice(0, 3)) &&
        month.slice(0, word.length) === word),
  ) + 1;

/** "Eind januari" is the last week, "half maart" the fifteenth, "begin mei" the first. */
function roughly(text: string, today: Temporal.PlainDate, words: MomentWords): Temporal.PlainDate | undefined {
  const found = new RegExp(
    `(?:^| )(?<part>${Object.keys(words.partsOfMonth).join("|")}) (?<month>\\p{L}{3,})`,
    "u",
  ).exec(text)?.groups;
  const month = found && monthIn(found.month ?? "", words.months);
  return month ? comingDate(month, words.partsOfMonth[found?.part ?? ""] ?? 1, today) : undefined;
}

/** "Week 50" is its Monday, or the weekday that was named with it. */
function ofWeekNumber(text: string, today: Temporal.PlainDate, words: MomentWords): Temporal.PlainDate | undefined {
  const week = Number(/\bweek (\d{1,2})\b/u.exec(text)?.[1]);
  if (!(week >= 1 && week <= 53)) return undefined;
  const weekday = weekdaysIn(text, words)[0] ?? 1;
  for (const year of [today.year, today.year + 1]) {
    // The fourth of January lies in week one of its year (ISO 8601).
    const first = Temporal.PlainDate.from({ year, month: 1, day: 4 });
    const day = first.add({ days: 7 * (week - 1) + weekday - first.dayOfWeek });
    if (Temporal.PlainDate.compare(day, today) >= 0) return day;
  }
  return undefined;
}

/** "Dinsdag" is the next one, "volgende week dinsdag" the one in the week after this; "volgende week" alone its Monday. */
function ofWeek(text: string, today: Temporal.PlainDate, words: MomentWords): Temporal.PlainDate | undefined {
  const [weekday] = weekdaysIn(text, words);
  const weeks = words.weeks.find(([form]) => form.test(text))?.[1];
  if (weeks !== undefined) return today.add({ days: 7 * weeks + (weekday ?? 1) - today.dayOfWeek });
  if (weekday === undefined) return undefined;
  return today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });
}

/** The weekdays that are named, 1 = Monday, in their order; "maandag t/m donderdag" is four. */
export function weekdaysIn(text: string, { weekdays, through }: MomentWords): readonly number[] {
  const ranged = new RegExp(`(\\p{L}+) (?:${through}) (\\p{L}+)`, "u").exec(text);
  const [from, to] = ranged ? [dayNamed(ranged[1] ?? "", weekdays), dayNamed(ranged[2] ?? "", weekdays)] : [];
  if (from && to && from <= to) return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return text.split(/[ -]/u).flatMap((word) => dayNamed(word, weekdays) ?? []);
}

/** "Dinsdagmiddag" and "dinsdags" name the day too. */
const dayNamed = (word: string, weekdays: readonly string[]): number | undefined => {
  const index = weekdays.findIndex(
    (day) =>
      word === day ||
      word === day.slice(0, 2) ||
      (word.startsWith(day) && /^(?:s|en|ochtend|middag|avond|morgen)$/u.test(word.slice(day.length))),
  );
  return index < 0 ? undefined : index + 1;
};
