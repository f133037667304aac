/** Number plates. */
import { before, spansOf, valuesOf } from "./around.ts";
import type { Span } from "./pieces.ts";

export function* plates(plain: string): Generator<Span> {
  for (const { start, found } of valuesOf(plain, PLATE_CUE_THEN_PLATE)) {
    const plate = plateAtStart(found);
    if (plate !== undefined) yield { start, end: start + plate.length };
  }
  for (const plate of spansOf(plain, DASHED_PLATE)) {
    if (SIDECODES.has(shapeOf(plate.found)) && !NO_PLATE_PARTS_DASHED.test(plate.found)) yield plate;
  }
  for (const plate of spansOf(plain, HALF_DASHED_PLATE)) {
    if (PLATE_LETTERS.test(plate.found.replace("-", ""))) yield plate;
  }
  for (const plate of spansOf(plain, SPACED_PLATE)) {
    if (isSpacedPlate(plate.found, CAR_WORD.test(before(plain, plate.start)))) yield plate;
  }
  for (const plate of spansOf(plain, BARE_PLATE)) {
    if (isBarePlate(plate.found, CAR_WORD.test(before(plain, plate.start)))) yield plate;
  }
}

/** The Dutch sidecodes 1-15 as runs of letters (L) and digits (D), and the Belgian plate. */
const SIDECODES: ReadonlySet<string> = new Set(
  "LL-DD-DD DD-DD-LL DD-LL-DD LL-DD-LL LL-LL-DD DD-LL-LL DD-LLL-D D-LLL-DD LL-DDD-L L-DDD-LL LLL-DD-L L-DD-LLL D-LL-DDD DDD-LL-D LLL-D-DD DDD-D-LL D-LLL-DDD".split(
    " ",
  ),
);
/** Those that, written without dashes, look like nothing else we know. The others need a word for a car near them. */
const TELLING_WITHOUT_DASHES = /^(?:LLDDL{2}|DDL{3}D|DL{3}DD|LLD{3}L|LD{3}LL|L{3}DDL|LDDL{3})$/;
const TELLING_IN_CAPITALS = /^(?:L{4}DD|DDL{4}|DLLD{3}|D{3}LLD)$/;
const DASHED_PLATE = /(?<![\p{L}\d]|[\p{L}\d][-/.])[a-z\d]{1,3}-[a-z\d]{1,3}-[a-z\d]{1,3}(?![\p{L}\d]|-[\p{L}\d])/giu;
const SPACED_PLATE =
  /(?<![\p{L}\d]|\d[-/.,:])(?:[A-Z]{1,3}|\d{1,3})([ .])(?:[A-Z]{1,3}|\d{1,3})\1(?:[A-Z]{1,3}|\d{1,3})(?![\p{L}\d]|[-/,:.]\d)/gu;
const BARE_PLATE = /(?<![\p{L}\d]|[\p{L}\d][-/.])(?=[a-z]{0,4}\d)(?=\d{0,4}[a-z])[a-z\d]{6}(?![\p{L}\d]|-[\p{L}\d])/giu;
const HALF_DASHED_PLATE =
  /(?<![\p{L}\d]|[\p{L}\d][-/.])(?:[A-Z]{2}\d{3}-[A-Z]|[A-Z]{2}-\d{3}[A-Z]|\d{2}-[A-Z]{3}\d|\d{2}[A-Z]{3}-\d|\d-[A-Z]{3}\d{2}|[A-Z]-\d{3}[A-Z]{2}|\d[A-Z]{3}-\d{2})(?![\p{L}\d]|-[\p{L}\d])/giu;
const PLATE_CUE_THEN_PLATE =
  /(?<!\p{L})(?:kentekens?(?:plaat|nummer)?|kent\.|nummerplaat|nummerbord|(?:licen[cs]e|number) plate|plaat|plates?|registration)(?!\p{L})(?:[\s:=("']|is|van|nr\.?|nummer|number|met|the|het|de|een|die|auto|bus|begint|op|was|of|pools|duits|belgisch|[a-z]{2,9}e?(?= is)){0,6}(?<value>(?=[a-z\d -]{0,9}\d)(?=[\d -]{0,6}[a-z])[a-z\d]{1,4}(?:[ .-]?[a-z\d]{1,5}){1,2})(?![\p{L}\d])/dgiu;
const CAR_WORD =
  /(?:kenteken|plaat|plate|auto|bus|busje|bestelbus|wagen|scooter|brommer|motor|golf|polo|audi|bmw|mercedes|volvo|opel|ford|seat|fiat|kia|toyota|tesla|peugeot|renault|skoda|car|van|vehicle|voertuig|caddy|sprinter|transporter|cabrio|suv|taxi|porsche|lamborghini|range rover)(?!\p{L})[^.!?]{0,40}$/iu;
const NO_PLATE_PARTS =
  /(?:^|[^a-z])(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|may|oct|ma|di|wo|do|vr|za|zo|wk|nr|tm|bsn|brp|ggd|ggz|pgb|vng|kvk|lvb|svb|uwv|hbo|mbo|ggd|btw|gb|mb|kg|km|st|jr|mnd|uur|min|cm|mm|pw|bw|sr|sv|en|of|in|op|de|te|na|om|er|al|ik|we|ze|je|hij|zij|was|van|met|per|die|dat|het|een|zijn|fte|stuks|max|ca|dus|nog|nu|art|lid|plm|cq|eur|b|x)(?:[^a-z]|$)/i;
const NO_PLATE_PARTS_DASHED =
  /(?:^|-)(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|may|oct|ma|di|wo|do|vr|za|zo|wk|nr|tm|fte)(?:-|$)/i;
/** Plates of this century hold no vowels, so a word never passes for one. */
const PLATE_LETTERS = /^[BDFGHJKLMNPRSTVWXZ\d]+$/i;

const shapeOf = (plate: string): string => plate.replace(/[a-z]/gi, "L").replace(/\d/g, "D");

/** After the word for a plate anything of its length is one, foreign too; a small word behind it was read along. */
function plateAtStart(found: string): string | undefined {
  if (SIDECODES.has(shapeOf(found.replace(/[ .]/g, "-")))) return found;
  const plate = found.replace(/(?: [a-z]{1,5})+$/, "");
  const { length } = plate.replace(/[ .-]/g, "");
  return length >= 5 && length <= 9 && /\d/.test(plate) && /\p{L}/u.test(plate) ? plate : undefined;
}

function isSpacedPlate(found: string, nearACar: boolean): boolean {
  const shape = shapeOf(found.replace(/[ .]/g, "-"));
  if (!SIDECODES.has(shape) || NO_PLATE_PARTS.test(found)) return false;
  if (nearACar) return true;
  return (
    PLATE_LETTERS.test(found.replace(/[ .]/g, "")) &&
    !/^(?:LL-DD-DD|DD-DD-LL|DD-LL-DD|D-LL-DDD|DDD-LL-D|DDD-D-LL)$/.test(shape)
  );
}

function isBarePlate(found: string, nearACar: boolean): boolean {
  const shape = shapeOf(found);
  if (!/[LD]/.test(shape) || !PLATE_LETTERS.test(found)) return false;
  if (TELLING_WITHOUT_DASHES.test(shape)) return true;
  const inCapitals = found === found.toUpperCase();
  if (TELLING_IN_CAPITALS.test(shape)) return inCapitals || nearACar;
  return nearACar && /^(?:LLD{4}|D{4}LL|DDLLDD)$/.test(shape);
}
