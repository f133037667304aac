/** Where a pattern stands in a text, and what stands before and after it. */
import type { Span } from "./pieces.ts";

export function* spansOf(plain: string, pattern: RegExp): Generator<Span & { readonly found: string }> {
  for (const match of plain.matchAll(pattern)) {
    yield { start: match.index, end: match.index + match[0].length, found: match[0] };
  }
}

/** The stretch of a match's named group "value", or "beside" in the other order: the cue stays. */
export function* valuesOf(plain: string, pattern: RegExp): Generator<Span & { readonly found: string }> {
  for (const match of plain.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.value ?? match.indices?.groups?.beside ?? [0, 0];
    if (end > start) yield { start, end, found: plain.slice(start, end) };
  }
}

export function before(plain: string, at: number, length = LOOK_AROUND): string {
  return plain.slice(Math.max(0, at - length), at);
}

export function after(plain: string, at: number, length = LOOK_AROUND): string {
  return plain.slice(at, at + length);
}

const LOOK_AROUND = 80;

export const digitsOf = (text: string): string => text.replace(/\D/g, "");

export function isOfSomethingElse(plain: string, { start, end }: Span): boolean {
  return (
    NUMBER_OF_SOMETHING_ELSE.test(before(plain, start)) ||
    IS_MONEY_BEFORE.test(before(plain, start, 12)) ||
    IS_MONEY_AFTER.test(after(plain, end, 12))
  );
}

export const IS_MONEY_AFTER = /^(?:,\d{1,2}(?!\d)|,-|\s?(?:€|euro|eur\b|miljoen|mln|inwoners|m2|km|kwh|%))/i;
const IS_MONEY_BEFORE = /(?:€|\$|£|\beuro?s?|\beur|\busd)\s?[\d.]*$/i;
/** Words whose number says nothing of a citizen: an invoice, an order, a notification. */
const NUMBER_OF_SOMETHING_ELSE = new RegExp(
  "(?:factu(?:ur|ren)|order|bestel\\p{L}*|melding\\p{L}*|klant|kvk|k\\.v\\.k\\.?|bedrag\\p{L}*|artikel|product|ticket|isbn|issn|inkoop\\p{L}*|offerte|incident|wijziging|versie|topdesk|" +
    "vestiging\\p{L}*|btw|rsin|debiteur\\p{L}*|crediteur\\p{L}*|contract|polis|personeels\\p{L}*|medewerkers?|leverancier\\p{L}*|serie|volg|rekening-?courant|budget|begroting|subsidie|" +
    "invoice|purchase order|po|customer|agb|oin|project|pakket|track\\s?(?:&|and)\\s?trace|barcode|vacature|besluit|raadsvoorstel|motie|document)" +
    "(?:[-\\s]?(?:nummers?|nrs?\\.?|numbers?|no\\.?|code|id))?" +
    '(?:[\\s:#=(.,"-]+(?:nummers?|nrs?\\.?|no\\.?|number|is|was|van|met|onder|for|with|:|het|de|die|heeft|id))*[\\s:#=(."-]*' +
    "(?:\\d[\\d .-]{2,14}(?:,|en|and|&|\\/|;|\\s)+\\s*)*$",
  "iu",
);
