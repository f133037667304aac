import type { Temporal } from "temporal-polyfill";
import { type Calendar, localTime } from "./calendar.ts";
import { MOMENT_WORDS } from "./moment-words.ts";
import { dayTyped, flat, weekdaysIn } from "./moments.ts";
import type { Day, Instant, Language } from "./words.ts";

/** When somebody does not work, as they told it: weekdays that come back, and stretches of days. */
export interface OwnHours {
  /** 1 = Monday. */
  readonly daysOff: readonly number[];
  readonly away: readonly { readonly from: Day; readonly to: Day }[];
}

export const ALWAYS_THERE: OwnHours = { daysOff: [], away: [] };

/** What somebody says of their own hours: "ik werk niet op vrijdag", "met vakantie tot 12 augustus". */
export type HoursTold =
  | { readonly type: "off"; readonly days: readonly number[] }
  | { readonly type: "on"; readonly days: readonly number[] }
  | { readonly type: "away"; readonly from: Day; readonly to: Day };

/** A calendar with somebody's own hours in it (P7). */
export const withOwnHours = (calendar: Calendar, { daysOff, away }: OwnHours): Calendar => ({
  ...calendar,
  daysOff: [...new Set([...calendar.daysOff, ...daysOff])],
  quiet: [...calendar.quiet, ...away],
});

/** The hours after what was told; days away that are over are forgotten. */
export function hoursAfter(before: OwnHours, told: HoursTold, today: Day): OwnHours {
  const away = before.away.filter(({ to }) => to >= today);
  switch (told.type) {
    case "off":
      return { away, daysOff: [...new Set([...before.daysOff, ...told.days])].sort() };
    case "on":
      return { away, daysOff: before.daysOff.filter((day) => !told.days.includes(day)) };
    case "away":
      return { ...before, away: [...away, { from: told.from, to: told.to }] };
  }
}

const LONGEST_AWAY_DAYS = 400;
const MOST_WORDS = 14;

/**
 * What a whole message says of its author's hours, or nothing: a sentence that tells something else besides is an answer. Nobody is let off
 * every day, and nobody is away for longer than a year.
 */
export function hoursIn(text: string, now: Instant, calendar: Calendar, language: Language): HoursTold | undefined {
  const typed = flat(text);
  if (typed.split(" ").length > MOST_WORDS) return undefined;
  return daysIn(typed, language) ?? awayIn(typed, localTime(now, calendar).toPlainDate(), language);
}

function daysIn(typed: string, language: Language): HoursTold | undefined {
  const words = MOMENT_WORDS[language];
  for (const { form, says } of DAYS_TOLD[language]) {
    const named = form.exec(typed)?.groups?.days;
    const days = named === undefined ? [] : weekdaysIn(named, words);
    if (days.length === 0 || !onlyDays(named ?? "", language)) continue;
    if (says !== "only") return days.length < WORKING_DAYS.length ? { type: says, days } : undefined;
    return { type: "off", days: WORKING_DAYS.filter((day) => !days.includes(day)) };
  }
  return undefined;
}

const WORKING_DAYS = [1, 2, 3, 4, 5];

/** "Ik werk niet op de politie" names no day; between days stand only small words. */
const onlyDays = (named: string, language: Language): boolean =>
  named
    .split(/[ -]/u)
    .every((word) => weekdaysIn(word, MOMENT_WORDS[language]).length > 0 || BETWEEN_DAYS[language].test(word));

const BETWEEN_DAYS: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:en|de|op|t\/m|tm|tot|met|ook|s)?$/u,
  en: /^(?:and|the|on|to|through|also)?$/u,
};

/** From the most particular to the least: "alleen" before "niet" before the bare form. */
const DAYS_TOLD: Readonly<
  Record<Language, readonly { readonly form: RegExp; readonly says: "off" | "on" | "only" }[]>
> = {
  nl: [
    { form: /^(?:ik )?werk (?:alleen|enkel)(?: maar)? (?:op )?(?<days>.+)$/u, says: "only" },
    { form: /^(?:ik )?werk (?:weer|wel|toch)(?: wel)? (?:op )?(?<days>.+)$/u, says: "on" },
    { form: /^(?:ik )?werk (?:nooit|niet) (?:op )?(?<days>.+)$/u, says: "off" },
    { form: /^(?:ik )?werk (?:op )?(?<days>.+) (?:nooit|niet)$/u, says: "off" },
    { form: /^(?:op )?(?<days>.+) (?:werk ik|ben ik er) (?:nooit|niet)$/u, says: "off" },
    { form: /^(?:op )?(?<days>.+) ben ik (?:altijd )?vrij$/u, says: "off" },
    { form: /^ik ben (?:altijd )?(?:vrij op |op )?(?<days>.+?)(?: altijd)?(?: vrij)?$/u, says: "off" },
    { form: /^(?<days>.+) (?:is|zijn) mijn (?:vaste )?(?:vrije dag(?:en)?|papadag|mamadag)$/u, says: "off" },
    { form: /^mijn (?:vaste )?vrije dag(?:en)? (?:is|zijn) (?<days>.+)$/u, says: "off" },
    { form: /^ik werk (?:op )?(?<days>.+)$/u, says: "only" },
  ],
  en: [
    { form: /^i (?:only )?work (?:only )?(?:on |from )?(?<days>.+?)(?: only)?$/u, says: "only" },
    { form: /^i do work (?:on )?(?<days>.+)$/u, says: "on" },
    { form: /^i (?:do ?n t|do not|never) work (?:on )?(?<days>.+)$/u, says: "off" },
    { form: /^i am (?:always )?off (?:on )?(?<days>.+)$/u, says: "off" },
    { form: /^(?<days>.+) (?:is|are) my days? off$/u, says: "off" },
    { form: /^my days? off (?:is|are) (?<days>.+)$/u, says: "off" },
  ],
};

/** "Van 3 t/m 10 mei", "tot 12 augustus" (that day back), "volgende week", "maandag ben ik er weer". */
function awayIn(typed: string, today: Temporal.PlainDate, language: Language): HoursTold | undefined {
  for (const { form, back } of AWAY_TOLD[language]) {
    const groups = form.exec(typed)?.groups;
    if (!groups) continue;
    const last = groups.to && dayTyped(groups.to, today, language);
    const first = groups.from ? dayTyped(sameMonth(groups.from, groups.to ?? ""), today, language) : today;
    if (groups.week) return weekAway(groups.week, today, language);
    if (!last || !first) continue;
    const until = back || groups.back ? last.subtract({ days: 1 }) : last;
    const length = until.since(first).days;
    if (length < 0 || length > LONGEST_AWAY_DAYS) continue;
    return { type: "away", from: first.toString() as Day, to: until.toString() as Day };
  }
  return undefined;
}

/** "Van 3 t/m 10 mei": the first day is of the same month where it has none of its own. */
function sameMonth(from: string, to: string): string {
  const month = /\p{L}{3,}.*$/u.exec(to)?.[0];
  return /^\d{1,2}$/u.test(from) && month ? `${from} ${month}` : from;
}

function weekAway(week: string, today: Temporal.PlainDate, language: Language): HoursTold | undefined {
  const monday = dayTyped(week, today, language);
  if (!monday) return undefined;
  return { type: "away", from: monday.toString() as Day, to: monday.add({ days: 6 }).toString() as Day };
}

const AWAY_NL = "(?:ik ben |ik heb |ben )?(?:even |nog )?(?:met |op )?(?:vakantie|verlof|vrij|afwezig|weg|er niet)";
const AWAY_EN = "(?:i am |i m )?(?:away|off|on leave|on holiday|on vacation|out)";

const AWAY_TOLD: Readonly<Record<Language, readonly { readonly form: RegExp; readonly back: boolean }[]>> = {
  nl: [
    { form: new RegExp(`^${AWAY_NL}(?: van| vanaf) (?<from>.+?) (?:tot en met|t/m|tm) (?<to>.+)$`, "u"), back: false },
    { form: new RegExp(`^${AWAY_NL}(?: van| vanaf) (?<from>.+?) tot (?<to>.+)$`, "u"), back: true },
    { form: new RegExp(`^${AWAY_NL} (?:tot en met|t/m|tm) (?<to>.+)$`, "u"), back: false },
    { form: new RegExp(`^${AWAY_NL} tot (?<to>.+)$`, "u"), back: true },
    {
      form: /^(?:van|vanaf) (?<from>.+?) (?:tot en met|t\/m|tm) (?<to>.+?) (?:ben ik )(?:met vakantie|vrij|weg|er niet)$/u,
      back: false,
    },
    { form: /^(?:vanaf |op )?(?<to>.+) ben ik er weer$/u, back: true },
    { form: /^ik ben er (?:pas )?(?:weer )?(?:vanaf |op )?(?<to>.+?)(?: weer)?$/u, back: true },
    { form: /^(?<week>(?:volgende|deze|komende) week) ben ik (?:met vakantie|vrij|weg|er niet)$/u, back: false },
    { form: /^ik ben (?<week>(?:volgende|deze|komende) week) (?:met vakantie|vrij|weg|er niet)$/u, back: false },
  ],
  en: [
    { form: new RegExp(`^${AWAY_EN} from (?<from>.+?) (?:to|through) (?<to>.+)$`, "u"), back: false },
    { form: new RegExp(`^${AWAY_EN} (?:until|till) (?<to>.+)$`, "u"), back: true },
    { form: /^i am back (?:on )?(?<to>.+)$/u, back: true },
    { form: new RegExp(`^${AWAY_EN} (?<week>next week|this week)$`, "u"), back: false },
  ],
};
