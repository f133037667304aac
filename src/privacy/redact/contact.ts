/** Where somebody is reached: e-mail addresses and phone numbers. */
import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { after, digitsOf, IS_MONEY_AFTER, isOfSomethingElse, spansOf, valuesOf } from "./around.ts";
import type { Span } from "./pieces.ts";

// ---- e-mail ----

export function* emails(plain: string): Generator<Span> {
  yield* spansOf(plain, EMAIL);
  yield* spansOf(plain, SPOKEN_EMAIL);
  yield* spansOf(plain, SPACED_EMAIL);
}

const LOCAL = "[\\p{L}\\p{N}._%+'-]";
const DOMAIN = "[\\p{L}\\p{N}-]{1,63}";
const EMAIL = new RegExp(`(?<!${LOCAL})${LOCAL}{1,64}@${DOMAIN}(?:\\.${DOMAIN}){1,6}`, "gu");
const SPOKEN_EMAIL = new RegExp(
  `(?<!${LOCAL})${LOCAL}{2,64}(?: ?[([{<](?:at|apenstaartje|@)[)\\]}>] ?| (?:apenstaartje|apestaartje) | ?@ ?)` +
    `${DOMAIN}(?:(?: ?[([](?:dot|punt)[)\\]] ?| (?:dot|punt) |\\.)${DOMAIN}){0,4}(?: ?[([](?:dot|punt)[)\\]] ?| (?:dot|punt) |\\.)(?:nl|com|org|net|eu|be|de|info|example|frl|amsterdam)(?![\\p{L}\\p{N}])`,
  "giu",
);
/** "karin . mulder @ wijkteam . nl", "jan.pieters at gemeente.nl": the sign or the dots show what it is. */
const SPACED_EMAIL = new RegExp(
  `(?<!${LOCAL})(?:[\\p{L}\\p{N}_%+'-]{1,40}(?: ?[._] ?[\\p{L}\\p{N}_%+'-]{1,40}){0,4} ?@ ?|[\\p{L}\\p{N}_%+'-]{1,40}(?:[._][\\p{L}\\p{N}_%+'-]{1,40}){1,4} at )` +
    `${DOMAIN}(?: ?\\. ?${DOMAIN}){0,3} ?\\. ?(?:nl|com|org|net|eu|be|de|info|example)(?![\\p{L}\\p{N}])`,
  "giu",
);

// ---- phones ----

export function* phones(plain: string): Generator<Span> {
  yield* spansOf(plain, DUTCH_ABROAD);
  for (const span of spansOf(plain, DUTCH_AT_HOME)) {
    if (isDutchPhone(span.found) && !isOfSomethingElse(plain, span)) yield span;
  }
  yield* spansOf(plain, MOBILE_MISTYPED);
  for (const span of spansOf(plain, FOREIGN)) yield* foreignPhone(span, plain);
  for (const span of valuesOf(plain, CUED_LOCAL)) {
    const { length } = digitsOf(span.found);
    if (length >= 6 && length <= 9 && !/(?:^|\D)(?:19|20)\d\d(?:\D|$)/.test(span.found)) yield span;
  }
}

const BETWEEN_DIGITS = "[\\s().\\-/]{0,4}";
const DUTCH_ABROAD = new RegExp(
  `(?<![\\d+])(?:\\(?\\+\\s?|0\\s?0\\s?)3\\s?1\\)?${BETWEEN_DIGITS}(?:0${BETWEEN_DIGITS})?[1-9](?:${BETWEEN_DIGITS}\\d){8}(?!\\d)|(?<!\\d)316\\d{8}(?!\\d)`,
  "g",
);
const DUTCH_AT_HOME = new RegExp(
  `(?<![\\d+])(?<!\\d[.,:/])\\(?(?:0|[oO](?=6))(?:${BETWEEN_DIGITS}\\d){9}(?!\\d|[.,:]\\d)`,
  "g",
);
const MOBILE_MISTYPED = /(?<![\d+]|\d[.,:/-])[0oO]6\s?[-\s]\s?\d{7,9}(?!\d)/g;
const FOREIGN = /(?<![\d\p{L}+])(?:\+|00\s?|\+\s(?=[3-9]\d\s))(?!31|0)[1-9](?:[\s().\-/]{0,2}\d){6,14}(?!\d)/gu;
const CUED_LOCAL =
  /(?<!\p{L})(?:tel(?:efoon)?(?:nummer|nr)?|mobiel(?:e nummer|nummer)?|gsm|bel(?:len)?|phone(?: number)?|call|whatsapp)(?!\p{L})(?:[\s.:=]|me|hem|haar|ze|even|maar|is|number|nummer|nr|op|on|at|naar|via|her|him){0,6}(?<value>\d{2,4}(?:[ -]?\d{2,4}){1,3})(?![\d]|[.,:]\d)/dgiu;

/** Ten digits from a nought are a phone unless they read as a date, as times, or as a number that everybody may call. */
function isDutchPhone(found: string): boolean {
  const groups = found.match(/\d+/g) ?? [];
  const first = groups[0] ?? "";
  if (/^0(?:800|90[069])/.test(digitsOf(found))) return false;
  if (/^\(?\d\d?\s?([-/. ])\s?\d\d?\s?\1\s?(?:19|20)\d\d/.test(found)) return false;
  if (/^\(?\d\d[.\s]\d\d\s?-/.test(found)) return false;
  return (
    first.length >= 3 ||
    /^[oO0]?6$/.test(first) ||
    first === "06" ||
    groups.every((group) => group.length === first.length)
  );
}

/** A foreign number, shorter where the digits of what follows were read along with it. */
function* foreignPhone({ start, found }: { start: number; found: string }, plain: string): Generator<Span> {
  if (IS_MONEY_AFTER.test(after(plain, start + found.length, 12))) return;
  let candidate = found;
  while (candidate.length >= 8) {
    if (parsePhoneNumberFromString(candidate.replace(/^00\s?|^\+\s/, "+"))?.isPossible()) {
      yield { start, end: start + candidate.length };
      return;
    }
    const shorter = candidate.replace(/[^\d]*\d+$/, "");
    if (shorter === candidate) return;
    candidate = shorter;
  }
}
