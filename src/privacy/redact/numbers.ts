/** Numbers that belong to one person: bank accounts, case numbers and citizen service numbers. */
import { countrySpecs, isValidIBAN } from "ibantools";
import { after, before, digitsOf, IS_MONEY_AFTER, isOfSomethingElse, spansOf, valuesOf } from "./around.ts";
import { DATE_ONLY } from "./dates.ts";
import type { Span } from "./pieces.ts";

// ---- bank accounts ----

export function* ibans(plain: string): Generator<Span> {
  for (const match of plain.matchAll(IBAN_START)) {
    const country = (match[1] ?? "").toUpperCase();
    const length = countrySpecs[country as keyof typeof countrySpecs]?.chars;
    if (length === null || length === undefined) continue;
    const end = endAfterCharacters(plain, match.index, length);
    if (end !== undefined && isAccount(plain, { start: match.index, end })) yield { start: match.index, end };
  }
  yield* spansOf(plain, ACCOUNT_WITHOUT_COUNTRY);
  yield* valuesOf(plain, OLD_ACCOUNT);
}

const IBAN_START = /(?<![\p{L}\d])([a-z]{2})[\s.-]?\d[\s]?\d/giu;
const IBAN_CUE = /(?:iban|rekening|bankrek|rek\.|account)/i;
const ACCOUNT_WITHOUT_COUNTRY =
  /(?<![\p{L}\d])(?:ABNA|INGB|RABO|SNSB|TRIO|KNAB|BUNQ|ASNB|RBRB|FVLB|REVO|NTSB)(?:[\s.-]{0,2}\d){10}(?!\d)/giu;
const OLD_ACCOUNT =
  /(?<!\p{L})(?:bank|giro)?(?:rek(?:ening)?\.?-?\s?(?:nummer|nr\.?)|giro(?:nummer)?|bankrekening|rek\.|account number)[\s:=]*(?:is|was|van \p{L}+ is)?[\s:]*(?<value>\d(?:[ .-]?\d){6,9})(?!\d)/dgiu;

/** Where so many letters and digits have been read, however they are spaced; nothing where the text stops being one. */
function endAfterCharacters(plain: string, start: number, count: number): number | undefined {
  let seen = 0;
  let gap = 0;
  for (let at = start; at < plain.length; at++) {
    const character = plain.charAt(at);
    if (/[a-z\d]/i.test(character)) {
      seen++;
      gap = 0;
    } else if (!/[\s./_-]/.test(character) || ++gap > 3) return undefined;
    if (seen === count) return /^[\p{L}\d]/u.test(plain.slice(at + 1, at + 3)) ? undefined : at + 1;
  }
  return undefined;
}

/** A checksum is proof; a Dutch shape or a cue is enough where somebody mistyped a digit. */
function isAccount(plain: string, { start, end }: Span): boolean {
  const account = plain
    .slice(start, end)
    .replace(/[^a-z\d]/gi, "")
    .toUpperCase();
  if (isValidIBAN(account) || /^NL\d{2}[A-Z]{4}\d{10}$/.test(account)) return true;
  return IBAN_CUE.test(before(plain, start, 40)) && (account.match(/\d/g)?.length ?? 0) >= 8;
}

// ---- case numbers ----

export function* caseNumbers(plain: string): Generator<Span> {
  for (const value of valuesOf(plain, CUED_CASE)) {
    if (isCaseValue(value.found, 3) && !IS_MONEY_AFTER.test(after(plain, value.end, 12)))
      yield* withNextCases(plain, value);
  }
  for (const value of valuesOf(plain, LOOSE_CASE)) {
    if (isCaseValue(value.found, 5) && !isOfSomethingElse(plain, value)) yield* withNextCases(plain, value);
  }
  for (const shaped of spansOf(plain, SHAPED_CASE)) {
    if (!isOfSomethingElse(plain, shaped)) yield shaped;
  }
}

const CASE_CUES =
  "(?:zaak|dossier|bezwaar|klacht|aangifte|uitkerings|persoons|administratie|gba|vreemdelingen|parket|registratie|reg\\.?|cli[eë]nt|casus|rol|beschikkings?|aanvraag|referentie|ref\\.?|proces-?verbaal|pv|v|intake|documenten?|paspoort|rijbewijs|id-?kaart|identiteits|beschikking|traject|regie|indicatie|case|file|client|reference|docket)" +
  "[-\\s]?(?:nummers?|nrs?\\b\\.?|numbers?|no\\.|id)|(?:zaak|case|dossier) ?id|kenmerk(?:en)?|onze ref(?:erentie)?|uw ref(?:erentie)?|our ref|your ref|ref\\.?(?=\\s?[:#\\d])";
const LOOSE_CASE_CUES =
  "zaak|zaken|dossiers?|casus|cases?|proces-?verbaal|pv|mutatie|referentie|reference|cli[eë]nt|aangifte|beschikking";
const CASE_VALUE =
  "[\\p{L}\\d]{1,14}(?:(?:\\s?[-./_]\\s?|(?<=(?<!\\d)\\d{2,4})\\s(?=\\d{2,4}(?!\\d|[.:,]\\d)))[\\p{L}\\d]{1,14}){0,6}";
const CASE_GAP =
  "(?:[\\s:#.=(\"']|-(?=\\s)|is|was|luidt|nr\\.?|nummer|no\\.?|number|voor \\p{L}+ is|van (?:\\p{L}+ ){1,4}is|of (?:\\p{L}+ ){1,4}is){0,5}";
const CUED_CASE = new RegExp(`(?<![\\p{L}\\d])(?:${CASE_CUES})${CASE_GAP}(?<value>${CASE_VALUE})`, "dgiu");
const LOOSE_CASE = new RegExp(`(?<![\\p{L}\\d])(?:${LOOSE_CASE_CUES})${CASE_GAP}(?<value>${CASE_VALUE})`, "dgiu");
const NEXT_CASE =
  /^\s?(?:,|en|of|and|or|&|\/|\+)\s?((?=[\p{L}\d./_-]{4,20})[\p{L}]{0,4}[-./_]?\d[\p{L}\d]*(?:[-./_][\p{L}\d]+){0,4})/iu;
const SHAPED_CASE =
  /(?<![\p{L}\d/-])(?:(?:Z|ZK|ZN|DOS|D|C|CAS|WMO|JW|JZ|PW|BB|SHV|PV|REG|ZAAK|BZW|VTH|CASE)[-/._ ]?(?:20)?\d{2}[-/._]\d{3,9}|PL\d{4}-\d{6,12}|\d{2}[-/.]\d{6}[-/.]\d{2})(?![\p{L}\d])/giu;

/** "Zaaknummers 123456 en 234567": the second is one as well. */
function* withNextCases(plain: string, first: Span): Generator<Span> {
  yield first;
  let { end } = first;
  for (let chained = 0; chained < 20; chained++) {
    const next = NEXT_CASE.exec(after(plain, end));
    if (next?.[1] === undefined || digitsOf(next[1]).length < 4 || /^(?:19|20)\d\d$/.test(next[1])) return;
    const start = end + next[0].length - next[1].length;
    end += next[0].length;
    yield { start, end };
  }
}

/** A word that happens to follow a cue is no number, and neither is a year or an amount. */
function isCaseValue(value: string, atLeast: number): boolean {
  const first = value.split(/\s/)[0] ?? "";
  if (!/\d/.test(first) && !/^[A-Z]{1,4}[-./_]?$/.test(first)) return false;
  if (/^(?:19|20)\d\d$/.test(value) || DATE_ONLY.test(value)) return false;
  return digitsOf(value).length >= atLeast;
}

// ---- citizen service numbers ----

export function* citizenNumbers(plain: string): Generator<Span> {
  yield* valuesOf(plain, CUED_WITH_ANY_MARKS);
  for (const run of spansOf(plain, DIGIT_RUN)) {
    for (const candidate of groupsOfNine(run)) {
      if (isCitizenNumber(plain, candidate, run)) yield candidate;
    }
  }
}

const DIGIT_RUN = /\d+(?:(?:\.|\s?[-/_]\s?|\s{1,2})\d+)*/g;
const BSN_WORD = "(?:bsn|burger\\s?service\\s?-?n|sofi|a-nummer|social security|citizen service)";
const BSN_CUE = new RegExp(
  `${BSN_WORD}\\D{0,45}(?:\\d[\\d .-]{6,12}\\d(?:,|;|en|and|&|\\/|\\s)+(?:van \\p{L}+ )?)*$`,
  "iu",
);
const BSN_SAID_AFTER = new RegExp(
  `^[\\s,)(=:]*(?:is |was |als |= ?)?(?:(?:zijn|haar|het|de|his|her|the) )?\\(?${BSN_WORD}`,
  "iu",
);
const CUED_WITH_ANY_MARKS = new RegExp(
  `${BSN_WORD}[^\\d!?]{0,25}(?<value>\\d(?:[ ,.:/_-]{0,3}\\d){7,9})(?!\\d)`,
  "dgiu",
);

/** Neighbouring groups of digits that are eight or nine together. */
function* groupsOfNine({
  start,
  found,
}: {
  start: number;
  found: string;
}): Generator<Span & { readonly groups: number; readonly found: string }> {
  const groups = [...found.matchAll(/\d+/g)];
  for (let first = 0; first < groups.length; first++) {
    let length = 0;
    for (let last = first; last < groups.length && length < 9; last++) {
      length += groups[last]?.[0].length ?? 0;
      if (length !== 8 && length !== 9) continue;
      const from = groups[first]?.index ?? 0;
      const to = (groups[last]?.index ?? 0) + (groups[last]?.[0].length ?? 0);
      yield { start: start + from, end: start + to, groups: last - first + 1, found: found.slice(from, to) };
    }
  }
}

function isCitizenNumber(plain: string, candidate: Span & { groups: number; found: string }, run: Span): boolean {
  const { start, end, found, groups } = candidate;
  const digits = digitsOf(found);
  if (DATE_ONLY.test(found)) return false;
  if (BSN_CUE.test(before(plain, start)) || BSN_SAID_AFTER.test(after(plain, end, 30))) return true;
  const whole = start === run.start && end === run.end;
  if (digits.length === 8 && groups > 1) return false;
  if (!whole && groups > 1 && !isTidy(found)) return false;
  if (groups > 1 && /^(?:19|20)\d\d [\s\S]*(?:19|20)\d\d|^\d\d?[-/. ]\d\d?[-/. ](?:19|20)\d\d/.test(found))
    return false;
  if (
    /\p{L}$/u.test(before(plain, start, 2)) ||
    /^(?:[.,:]\d|\p{L})/u.test(after(plain, end, 2)) ||
    /\d[.,:]$/.test(before(plain, start, 2))
  )
    return false;
  return passesElfproef(digits) && !isOfSomethingElse(plain, candidate);
}

/** Three threes, or four, two and three, with the same mark between. */
function isTidy(found: string): boolean {
  return /^(?:\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})$/.test(found);
}

/** The check that a citizen service number passes and ten of eleven other numbers do not. */
function passesElfproef(digits: string): boolean {
  const nine = digits.padStart(9, "0");
  if (/^0{2}|^(\d)\1+$/.test(nine)) return false;
  const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, place) => total + weight * Number(nine[place]), 0);
  return sum % 11 === 0;
}
