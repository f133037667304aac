/** Dates of birth, and what a date looks like to those who must not take one for a number. */
import { valuesOf } from "./around.ts";
import type { Span } from "./pieces.ts";

export function* birthDates(plain: string): Generator<Span> {
  for (const match of plain.matchAll(CUED_BIRTH)) {
    const [start, end] = match.indices?.groups?.value ?? [0, 0];
    if (!NOT_ABOUT_BIRTH.test(match.groups?.gap ?? "")) yield { start, end };
  }
  yield* valuesOf(plain, BIRTH_SAID_AFTER);
}

export const MONTHS =
  "(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|febr|mrt|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)\\.?(?!\\p{L})";
const YEAR = "(?:(?:19|20)\\d{2}|'?\\d{2})(?!\\d)";
const NUMERIC_DATE = `\\d{1,2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?${YEAR}|(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|\\d{1,2} \\d{1,2} (?:19|20)\\d{2}(?!\\d)|[0-3]\\d[01]\\d(?:19|20)\\d{2}(?!\\d)|(?:19|20)\\d{2}[01]\\d[0-3]\\d(?!\\d)`;
const WRITTEN_DATE = `\\d{1,2}(?:e|ste|de|st|nd|rd|th)?[ -]?(?:of )?${MONTHS}(?:,?[ -]?${YEAR})?|${MONTHS} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? ?(?:19|20)\\d{2}(?!\\d))?`;
const DATE = `(?<![\\d])(?:${NUMERIC_DATE}|${WRITTEN_DATE})`;
export const DATE_ONLY = new RegExp(`^(?:${NUMERIC_DATE})$`, "iu");
const BIRTH_CUE =
  "(?:geb\\.?\\s?dat(?:um)?\\.?|gebdat|geb(?:oren)?\\.?(?!\\p{L})|geboorte\\s?-?(?:datum|dag)?|born|birth\\s?-?(?:date|day)|date of birth|d\\.?o\\.?b\\.?(?!\\p{L})|jarig|verjaardag|verjaart)";
const NOT_ABOUT_BIRTH =
  /\p{L}*(?:onbekend|niet|overleg|intake|gesprek|afspraak|melding|sinds|vanaf|besproken|aanvraag|ingeschreven|overleden|verhuis|unknown|meeting|since|beschikking|brief|komt|zien)\p{L}*/iu;
const CUED_BIRTH = new RegExp(
  `(?<!\\p{L})${BIRTH_CUE}(?<gap>[^\\d;!?]{0,45}?)(?<value>${DATE}(?:\\s?(?:,|en|and|&|\\/|\\+)\\s?${DATE})*|(?<=jarig[^\\d;!?]{0,45})\\d{1,2}[-/]\\d{1,2}(?![\\d/-]))`,
  "dgiu",
);
const BIRTH_SAID_AFTER = new RegExp(
  `(?<value>${DATE})\\s?(?:\\(?(?:geb\\.|geboren|geboortedatum|is (?:zijn|haar|de) (?:geboortedatum|verjaardag)|dob)(?!\\p{L}))`,
  "dgiu",
);
