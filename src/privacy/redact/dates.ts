/** Dates of birth, and what a date looks like to those who must not take one for a number. */
import { valuesOf } from "./around.ts";
import type { Span } from "./pieces.ts";

export function* birthDates(plain: string): Generator<Span> {
  for (const match of plain.matchAll(CUED_BIRTH)) {
    const [start, end] = match.indices?.groups?.value ?? [0, 0];
    if (!NOT_ABOUT_BIRTH.test(match.groups?.gap ?? "")) yield { start, end };
  }
  yield* valuesOf(plain, BIRTH_SAID_AFTER);
  yield* valuesOf(plain, PERSON_OF_DATE);
  yield* valuesOf(plain, DATE_BESIDE_PERSON);
  yield* valuesOf(plain, TURNS_AN_AGE);
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

// ---- a birth that is not called so ----

/** Whose date it is; in either case of the first letter, because names behind it are told by their capitals. */
const PERSON =
  "mevrouw meneer mijnheer mevr\\.? mw\\.? dhr\\.? hij zij ze cli[eë]nte? klant bewoner bewoonster moeder vader zoon zoontje dochter dochtertje jongen meisje man vrouw kind broer broertje zus zusje oma opa tante oom neef nicht partner vriend vriendin jongste oudste kleinzoon kleindochter betrokkene verdachte he she mother father son daughter boy girl client resident"
    .split(" ")
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join("|");
const NAMED_PERSON = `(?<!\\p{L})(?:${PERSON})(?:\\s(?:(?:van|de|der|den|el|al|ben|ter|ten)\\s)*\\p{Lu}[\\p{L}.'-]*){0,4}`;
const TAKEN_NAME = "(?:\\s\\[\\p{L}+\\])?";
const FULL_DATE = `(?<!\\d)(?:${NUMERIC_DATE}|\\d{1,2}(?:e|ste|de|st|nd|rd|th)? ?${MONTHS},? ?${YEAR})`;
/** "Mevrouw is van 12 maart 1994", "haar man van 4-5-1969". */
const PERSON_OF_DATE = new RegExp(
  `${NAMED_PERSON}${TAKEN_NAME},?\\s(?:(?:is|was|zijn|[Ii]s nog)\\s)?(?:van|uit|from)\\s(?<value>${FULL_DATE})(?!\\s(?:tot|t/m|until|to)(?!\\p{L}))`,
  "dgu",
);
/** "Mevrouw (04-02-1961)", "zijn zoon Ali, 12-7-2006, ...". */
const DATE_BESIDE_PERSON = new RegExp(
  `${NAMED_PERSON}${TAKEN_NAME}(?:\\s?\\((?:[vmxVMX]\\s?[,;/]?\\s?)?(?<value>${FULL_DATE})(?=\\s?[),;])|,\\s(?<beside>${FULL_DATE})(?=\\s?[,)]))`,
  "dgu",
);
const ROUND_AGE =
  "(?:al |pas |dan |alweer )?\\d{1,3}(?:\\s?(?:jaar|jr|years))?(?=\\s?(?:$|[.,;:!?)\\n]|en |dan |of |maar |and |but |oud))";
/** "Wordt 14 mei 18", "werd 65 op 2 april": a birthday, since an age comes with it. */
const TURNS_AN_AGE = new RegExp(
  `(?<!\\p{L})(?:word|wordt|werd|turns|turned)\\s(?:(?:op|in|on)\\s)?(?:(?<value>${DATE})\\s${ROUND_AGE}|(?:al |pas )?\\d{1,3}(?:\\s?jaar)?\\s(?:op|on)\\s(?<beside>${DATE}))`,
  "dgiu",
);
