/** The pieces of a text that are taken or referred to, and what stands in their place. */
import { firstName, REFERENCE, reference, referencesTo } from "../../engine/reference.ts";
import type { PersonId } from "../../engine/words.ts";

/** What a taken piece was, so that the person can be told by kind and never by content. */
export type TakenKind =
  | "bsn"
  | "phone"
  | "email"
  | "iban"
  | "address"
  | "plate"
  | "birth-date"
  | "case-number"
  | "name";

/** A stretch of text, from start up to and not including end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a detector found: something to take, or a colleague to refer to. */
export interface Find extends Span {
  readonly becomes: { readonly taken: TakenKind } | { readonly person: PersonId; readonly by: "name" | "first-name" };
}

/** A stretch of the original that no detector may look into: found now, or standing there from an earlier redact. */
export interface Piece extends Span {
  readonly becomes: Find["becomes"] | "itself";
}

/** What an earlier redact left. A reference counts only to a person we know: else it would be a place to hide a number in. */
export function sealedIn(text: string, people: readonly PersonId[]): Piece[] {
  const known = new Set(people.flatMap(referencesTo));
  const references = [...text.matchAll(REFERENCE)].filter(([whole]) => known.has(whole));
  return [...references, ...text.matchAll(PLACEHOLDER)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, becomes: "itself" as const }))
    .sort((a, b) => a.start - b.start);
}

export function withPiecesReplaced(text: string, pieces: readonly Piece[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, becomes } of pieces) {
    parts.push(text.slice(at, start), becomes === "itself" ? text.slice(start, end) : standIn(becomes));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

export function kindsOf(pieces: readonly Piece[]): readonly TakenKind[] {
  const kinds = pieces.map(({ becomes }) => (becomes !== "itself" && "taken" in becomes ? becomes.taken : undefined));
  return [...new Set(kinds)].filter((kind) => kind !== undefined);
}

const PLACEHOLDERS: Readonly<Record<TakenKind, string>> = {
  bsn: "[BSN]",
  phone: "[telefoonnummer]",
  email: "[e-mailadres]",
  iban: "[rekeningnummer]",
  address: "[adres]",
  plate: "[kenteken]",
  "birth-date": "[geboortedatum]",
  "case-number": "[zaaknummer]",
  name: "[naam]",
};

const PLACEHOLDER =
  /\[(?:BSN|telefoonnummer|e-mailadres|rekeningnummer|adres|kenteken|geboortedatum|zaaknummer|naam)\]/g;

function standIn(becomes: Find["becomes"]): string {
  if ("taken" in becomes) return PLACEHOLDERS[becomes.taken];
  return becomes.by === "first-name" ? firstName(becomes.person) : reference(becomes.person);
}
