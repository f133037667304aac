/** The plain view: what the detectors read. */
import type { Find, Piece } from "./pieces.ts";

/** The text as it is meant rather than typed: full-width as plain, unseen characters gone, with the way back to the original. */
export interface PlainView {
  readonly plain: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export function plainView(text: string, pieces: readonly Piece[]): PlainView {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    const piece = pieces[next];
    const sealed = piece?.start === at;
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const plain = sealed ? SEAL : plainCharacter(character);
    const end = sealed ? piece.end : at + character.length;
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) {
      from.push(at);
      to.push(end);
    }
    if (sealed) next++;
    at = end;
  }
  return { plain: parts.join(""), from, to };
}

export function inOriginal(find: Find, view: PlainView): Piece {
  return { start: view.from[find.start] ?? 0, end: view.to[find.end - 1] ?? 0, becomes: find.becomes };
}

export function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character;
  if (character === SEAL) return "\uFFFD";
  if (UNSEEN.test(character)) return "";
  if (DASHES.test(character)) return "-";
  if (QUOTES.test(character)) return "'";
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const compatible = character.normalize("NFKC");
  return compatible.length === 1 ? compatible : character; // one for one only, so that no two finds share a character
}

/** Stands for one taken piece in the plain view. No letter, digit or space, so that no detector reads across it. */
const SEAL = "\uE000";
const UNSEEN = /\p{Cf}|\uFE0F|\u20E3|\u034F/u;
const DASHES = /[\u2010-\u2015\u2212]/;
const QUOTES = /[\u2018\u2019\u02BC\u00B4`]/;
