import type { Temporal } from "temporal-polyfill";
import type { Language } from "./words.ts";

type PlainDate = Temporal.PlainDate;

/** How people write days and times in one language. Everything is matched in small letters, without accents, a point in a time as a colon. */
export interface MomentWords {
  readonly numbers: Readonly<Record<string, number>>;
  /** From Monday on. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly partsOfMonth: Readonly<Record<string, number>>;
  /** "t/m" between two weekdays. */
  readonly through: string;
  /** "over {count} {unit}". */
  readonly after: string;
  readonly units: Readonly<Record<"minutes" | "hours" | "days" | "weeks" | "months", readonly string[]>>;
  /** Ways to say a time with an `hour`, and the minutes that count from it where it has no `minute` of its own. */
  readonly clock: readonly { readonly form: string; readonly minutes: number }[];
  /** Parts of a day, each with the hour at which it begins for us. */
  readonly parts: readonly (readonly [RegExp, number])[];
  readonly inTheMorning: RegExp;
  /** Every other word that a message which is only a moment can hold. */
  readonly around: RegExp;
  /** A moment that comes back is none. */
  readonly repeated: RegExp;
  /** Days by a name of their own. */
  readonly days: readonly (readonly [RegExp, (today: PlainDate) => PlainDate])[];
  /** Weeks from this one. */
  readonly weeks: readonly (readonly [RegExp, number])[];
}

const plus =
  (days: number) =>
  (today: PlainDate): PlainDate =>
    today.add({ days });
/** The first Monday from this day of the month on, this year or the next. */
const mondayFrom =
  (month: number, day: number) =>
  (today: PlainDate): PlainDate => {
    const monday = (year: number): PlainDate => {
      const from = today.with({ year, month, day });
      return from.add({ days: (8 - from.dayOfWeek) % 7 });
    };
    const thisYear = monday(today.year);
    return thisYear.since(today).sign > 0 ? thisYear : monday(today.year + 1);
  };
const dayAfter =
  (month: number, day: number) =>
  (today: PlainDate): PlainDate => {
    const thisYear = today.with({ month, day });
    return thisYear.since(today).sign > 0 ? thisYear : thisYear.add({ years: 1 });
  };

const NUMBERS_NL = ["een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];
const NUMBERS_EN = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const counted = (words: readonly string[]): Record<string, number> =>
  Object.fromEntries(words.map((word, index) => [word, index + 1]));

const hourIn = (numbers: readonly string[]): string => `(?<hour>\\d{1,2}|${numbers.join("|")})`;
const HOUR_NL = hourIn(NUMBERS_NL);
const HOUR_EN = hourIn(NUMBERS_EN);

export const MOMENT_WORDS: Readonly<Record<Language, MomentWords>> = {
  nl: {
    numbers: { ...counted(NUMBERS_NL), n: 1, paar: 3 },
    weekdays: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
    months: [
      "januari",
      "februari",
      "maart",
      "april",
      "mei",
      "juni",
      "juli",
      "augustus",
      "september",
      "oktober",
      "november",
      "december",
    ],
    partsOfMonth: { begin: 1, half: 15, midden: 15, medio: 15, eind: 25, einde: 25 },
    through: "t/m|tm|tot en met|tot",
    after: "(?:^| )over (?:een )?(?<count>\\d{1,2}|\\p{L}+) (?<unit>\\p{L}+)(?= |$)",
    units: {
      minutes: ["minuut", "minuten"],
      hours: ["uur", "uren", "uurtje"],
      days: ["dag", "dagen"],
      weeks: ["week", "weken", "weekje"],
      months: ["maand", "maanden"],
    },
    clock: [
      { form: `(?:om )?half ${HOUR_NL}(?: uur)?`, minutes: -30 },
      { form: `(?:om )?kwart over ${HOUR_NL}(?: uur)?`, minutes: 15 },
      { form: `(?:om )?kwart voor ${HOUR_NL}(?: uur)?`, minutes: -15 },
      { form: "(?:om )?(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?: ?uur| ?u)?", minutes: 0 },
      {
        form: `(?:om |tussen |vanaf |na )${HOUR_NL}(?: ?uur| ?u)?(?: en (?:\\d{1,2}|\\p{L}+)(?: ?uur| ?u)?)?`,
        minutes: 0,
      },
      { form: `${HOUR_NL} ?(?:uur|u)`, minutes: 0 },
    ],
    parts: [
      [/(?:aan het )?eind(?:e)? van de (?:mid)?dag/u, 16],
      [/(?:aan het )?begin van de middag/u, 13],
      [/(?:vanmiddag|smiddags|middags)/u, 13],
      [/(?<=dag)middag|(?<=morgen)middag|(?<= )middag(?= |$)|^middag$/u, 13],
      [/(?:vanochtend|vanmorgen|sochtends|smorgens)/u, 9],
      [/(?<=dag)ochtend|(?<=morgen)ochtend|(?<= )ochtend(?= |$)/u, 9],
    ],
    inTheMorning: /ochtend|smorgens/u,
    around:
      /^(?:over|om|op|in|na|van|van|de|het|een|graag|liever|maar|dan|doe|kom|terug|weer|mag|kan|liefst|of|rond|vanaf|tussen|en|u|uur|half|kwart|voor|aan|begin|eind|einde|midden|medio|paar|volgende|komende|aankomende|deze|andere|week|overmorgen|morgen(?:ochtend|middag|vroeg)?|vandaag|van(?:middag|ochtend|morgen)|straks|s?ochtends?|s?middags?|smorgens|dag|kerst|kerstvakantie|vakantie|zomer|zomervakantie|bouwvak|nieuwjaar|jaarwisseling|later)$/u,
    repeated: /(?:^| )(?:elke|iedere|alle|om de) /u,
    days: [
      [/(?:^| )overmorgen/u, plus(2)],
      [/(?:^| )morgen/u, plus(1)],
      [/(?:^| )(?:vandaag|vanmiddag|vanochtend|straks)/u, plus(0)],
      [/na (?:de )?kerst ?vakantie/u, mondayFrom(1, 4)],
      [/na (?:de )?kerst/u, dayAfter(12, 27)],
      [/na (?:de )?(?:zomer ?vakantie|zomer|bouwvak)/u, mondayFrom(9, 1)],
      [/na (?:nieuwjaar|oud en nieuw|de jaarwisseling)/u, dayAfter(1, 2)],
    ],
    weeks: [
      [/over twee weken|over 2 weken/u, 2],
      [/(?:volgende|aankomende|komende|andere) week/u, 1],
      [/deze week/u, 0],
    ],
  },
  en: {
    numbers: { ...counted(NUMBERS_EN), a: 1, an: 1, few: 3, couple: 2 },
    weekdays: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    months: [
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
    ],
    partsOfMonth: {
      "early in": 1,
      "beginning of": 1,
      early: 1,
      mid: 15,
      "middle of": 15,
      late: 25,
      "end of": 25,
      "the end of": 25,
    },
    through: "to|through|until|till",
    after: "(?:^| )in (?:the )?(?:a )?(?<count>\\d{1,2}|\\p{L}+) (?:of )?(?<unit>\\p{L}+)(?= |$)",
    units: {
      minutes: ["minute", "minutes"],
      hours: ["hour", "hours"],
      days: ["day", "days"],
      weeks: ["week", "weeks"],
      months: ["month", "months"],
    },
    clock: [
      { form: `(?:at )?half past ${HOUR_EN}`, minutes: 30 },
      { form: `(?:at )?(?:a )?quarter past ${HOUR_EN}`, minutes: 15 },
      { form: `(?:at )?(?:a )?quarter to ${HOUR_EN}`, minutes: -15 },
      { form: "(?:at )?(?<hour>\\d{1,2}):(?<minute>[0-5]\\d)(?: ?[ap]m)?", minutes: 0 },
      { form: `(?:at )?${HOUR_EN} ?(?:o ?clock|am|pm)`, minutes: 0 },
      { form: `(?:at |between |from |after )${HOUR_EN}(?: and (?:\\d{1,2}|\\p{L}+))?`, minutes: 0 },
    ],
    parts: [
      [/(?:at )?(?:the )?end of the (?:after)?(?:noon|day)/u, 16],
      [/(?:this |in the )?afternoon/u, 13],
      [/(?:this |in the )?morning/u, 9],
    ],
    inTheMorning: /morning|\bam\b/u,
    around:
      /^(?:in|at|on|the|a|an|of|after|day|from|between|and|to|past|please|rather|come|back|again|around|half|quarter|o|clock|am|pm|early|mid|middle|late|beginning|end|next|this|week|tomorrow|today|morning|afternoon|noon|christmas|summer|new|year|holidays?|break|later)$/u,
    repeated: /(?:^| )(?:every|each|all) /u,
    days: [
      [/day after tomorrow/u, plus(2)],
      [/(?:^| )tomorrow/u, plus(1)],
      [/(?:^| )(?:today|this afternoon|this morning)/u, plus(0)],
      [/after (?:the )?christmas (?:holidays?|break)/u, mondayFrom(1, 4)],
      [/after christmas/u, dayAfter(12, 27)],
      [/after (?:the )?summer(?: holidays?| break)?/u, mondayFrom(9, 1)],
      [/after new year/u, dayAfter(1, 2)],
    ],
    weeks: [
      [/next week/u, 1],
      [/this week/u, 0],
    ],
  },
};
