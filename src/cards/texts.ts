import en from "../../cards/texts/en.json" with { type: "json" };
import nl from "../../cards/texts/nl.json" with { type: "json" };
import type { Line } from "../engine/card-data.ts";
import { days, type Language } from "../engine/words.ts";

/**
 * All words of one language. Dutch is written first; the type holds English to the same keys. What "u" changes in a line stands under
 * `formal`; English has one form and nothing there.
 */
export type Texts = Omit<typeof nl, "formal"> & { readonly formal: Partial<(typeof nl)["lines"]> };

const TEXTS: Readonly<Record<Language, Texts>> = { nl, en };

export const textsIn = (language: Language): Texts => TEXTS[language];

/** The words of a line. An unknown key or an empty slot is a bug and throws; what fills a slot is shown and never read as a text. */
export function line(language: Language, line: Line): string {
  if ("words" in line) return line.words;
  const { lines, formal } = textsIn(language) as {
    lines: Readonly<Record<string, string>>;
    formal: Readonly<Record<string, string>>;
  };
  const text = (line.formal && formal[line.key]) ?? lines[line.key];
  if (text === undefined)
    throw new Error(`No line "${line.key}" in cards/texts/${language}.json; add it there and in the other language`);
  return worded(language, text, line.with ?? {});
}

/** A text whose slots hold codes, days or moments, in words. */
export const worded = (language: Language, text: string, slots: Slots): string =>
  filled(text, slotsIn(language, slots));

export type Slots = Readonly<Record<string, string | number>>;

/** A text with its slots filled. */
export const filled = (text: string, slots: Slots): string =>
  text.replace(/\{([a-zA-Z]+)\}/gu, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`Nothing fills {${name}} in the text "${text}"`);
    return isolated(String(value));
  });

/** What fills a slot, ready to be read: codes, days and moments are said in words, the rest comes ready. */
const slotsIn = (language: Language, slots: Slots): Slots =>
  Object.fromEntries(Object.entries(slots).map(([name, value]) => [name, inWords(language, name, value, slots)]));

function inWords(language: Language, name: string, value: string | number, { zone }: Slots): string | number {
  if (name === "kinds") return kindsTaken(language, String(value).split(","));
  if (name === "days")
    return listed(
      language,
      String(value)
        .split(",")
        .map((number) => weekday(language, Number(number))),
    );
  if (name === "when" && typeof value === "number") return moment(language, value, String(zone ?? "Europe/Amsterdam"));
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value)) return day(language, value);
  return value;
}

/** The codes of what was taken out of a message (P9). */
function kindsTaken(language: Language, codes: readonly string[]): string {
  const words = textsIn(language).kinds;
  const known = codes.map((code) => words[code as keyof Texts["kinds"]] ?? words.other);
  return listed(language, [...new Set(known)]);
}

const LOCALES: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };
const DAY = { weekday: "long", day: "numeric", month: "long" } as const;

const moment = (language: Language, instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...DAY, hour: "numeric", minute: "2-digit", timeZone }).format(instant);

/** A day in words, with its year: a plan reaches into the next one. */
export const day = (language: Language, date: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { ...DAY, year: "numeric", timeZone: "UTC" }).format(Date.parse(date));

/** A weekday by its number, 1 = Monday. */
const weekday = (language: Language, number: number): string =>
  // The fifth of January 1970 was a Monday.
  new Intl.DateTimeFormat(LOCALES[language], { weekday: "long", timeZone: "UTC" }).format(days(3 + number));

/** Several names or things as one phrase: "a, b en c". */
const listed = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(language, { type: "conjunction" }).format(items);

/** Arabic, Hebrew and marks that turn the direction of writing stay within their own words and leave the sentence around them alone. */
const isolated = (value: string): string =>
  value.replace(/[^\n]+/gu, (line) => (TURNS.test(line) ? `\u2068${line}\u2069` : line));

const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/u;
