/**
 * Takes out of free text what would identify a citizen, before anything is stored, logged or sent on.
 * Pure: no clock, no log, no platform. A colleague on the roster becomes a reference that a reader sees as a name.
 */
import { addresses } from "./redact/addresses.ts";
import {
  colleaguesOf,
  fullNamesOfColleagues,
  givenNamesOfColleagues,
  type RosterName,
  titledColleagues,
} from "./redact/colleagues.ts";
import { emails, phones } from "./redact/contact.ts";
import { birthDates } from "./redact/dates.ts";
import { names } from "./redact/names.ts";
import { caseNumbers, citizenNumbers, ibans } from "./redact/numbers.ts";
import {
  type Find,
  kindsOf,
  type Piece,
  type Span,
  sealedIn,
  type TakenKind,
  withPiecesReplaced,
} from "./redact/pieces.ts";
import { inOriginal, plainView } from "./redact/plain-view.ts";
import { plates } from "./redact/plates.ts";

export type { RosterName, TakenKind };

/** A text that is fit to keep, and the kinds that were taken from it: each once, in order of first appearance. */
export interface Redacted {
  readonly text: string;
  readonly taken: readonly TakenKind[];
}

/**
 * Gives the text without what identifies a citizen, each piece replaced by a readable word in brackets. Redacting twice
 * gives the same as once. A colleague becomes a reference and does not count as taken: nothing of theirs is lost.
 */
export function redact(text: string, roster: readonly RosterName[]): Redacted {
  const detectors = detectorsFor(roster);
  const found: Piece[] = sealedIn(
    text,
    roster.map(({ person }) => person),
  );
  // Until nothing is found: what stands beside a taken piece may only then be read as one, and a second redact would take it.
  while (true) {
    const view = plainView(text, found);
    const claimed = claim(view.plain, detectors);
    if (claimed.length === 0) break;
    for (const piece of claimed) found.push(inOriginal(piece, view));
    found.sort((a, b) => a.start - b.start);
  }
  return { text: withPiecesReplaced(text, found), taken: kindsOf(found) };
}

/** Finds one kind of thing in the plain view of a text. Where two claim the same stretch, the earlier in the table has it. */
type Detector = (plain: string) => readonly Find[];

/** The order is the precedence: what proves itself (a checksum, a cue) goes before what only looks like something. */
function detectorsFor(roster: readonly RosterName[]): readonly Detector[] {
  const colleagues = colleaguesOf(roster);
  return [
    taking("email", emails),
    taking("iban", ibans),
    taking("case-number", caseNumbers),
    taking("birth-date", birthDates),
    taking("phone", phones),
    taking("bsn", citizenNumbers),
    taking("plate", plates),
    taking("address", addresses),
    (plain) => fullNamesOfColleagues(plain, colleagues),
    (plain) => titledColleagues(plain, colleagues),
    taking("name", (plain) => names(plain, colleagues)),
    (plain) => givenNamesOfColleagues(plain, colleagues),
  ];
}

function taking(kind: TakenKind, find: (plain: string) => Iterable<Span>): Detector {
  return (plain) => Array.from(find(plain), ({ start, end }) => ({ start, end, becomes: { taken: kind } }));
}

function claim(plain: string, detectors: readonly Detector[]): readonly Find[] {
  const owned = new Uint8Array(plain.length);
  const claimed: Find[] = [];
  for (const detector of detectors) {
    for (const find of detector(plain)) {
      if (find.end <= find.start || owned.subarray(find.start, find.end).includes(1)) continue;
      owned.fill(1, find.start, find.end);
      claimed.push(find);
    }
  }
  return claimed;
}
