/** A stretch of the flattened text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A message made easy to search (lower case, no accents, straight quotes) that still knows what was written. */
export interface Text {
  readonly flat: string;
  readonly sentences: readonly Sentence[];
  /** What was written there, trimmed. */
  readonly written: (span: Span) => string;
}

export interface Sentence extends Span {
  readonly flat: string;
  readonly asked: boolean;
  readonly clauses: readonly Span[];
}

/** Longer sentences are cut, so that no pattern ever walks further than this. */
const LONGEST_SENTENCE = 400;
/** Combining accents, joiners and variation selectors: parts of a sign, not signs. */
const UNSEEN = /\p{Mn}|\p{Cf}/u;
const SAME: Readonly<Record<string, string>> = { "’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"' };
const CLAUSE_END =
  /[,:;()]+|\s[-–—]+\s|\s(?=(?:maar|en|want|terwijl|omdat|doordat|zodat|dus|toch|tenzij|but|and|because|while|so|though|although|except)\s)/g;

/** Reads a message once; everything that listens works on what this gives. */
export function read(raw: string): Text {
  const { flat, at } = flatten(raw);
  const written = ({ from, to }: Span): string => raw.slice(at[from] ?? raw.length, at[to] ?? raw.length).trim();
  return { flat, sentences: sentencesOf(flat), written };
}

function flatten(raw: string): { flat: string; at: readonly number[] } {
  const at: number[] = [];
  let flat = "";
  for (let i = 0; i < raw.length; i += 1) {
    const unit = raw.charAt(i);
    if (UNSEEN.test(unit)) continue;
    const plain = SAME[unit] ?? (unit < "\u0080" ? unit : unit.normalize("NFD").charAt(0)).toLowerCase().charAt(0);
    at.push(i);
    flat += plain;
  }
  at.push(raw.length);
  return { flat, at };
}

function sentencesOf(flat: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    for (let start = from; start < to; ) {
      const end = cutAt(flat, start, to);
      if (/[a-z0-9]/.test(flat.slice(start, end)))
        found.push(sentence(flat, { from: start, to: end }, flat.charAt(end)));
      start = end;
    }
    from = to;
  };
  for (const end of flat.matchAll(/[.!?…\n]+(?=[\s)"']|$)|[\u{1f000}-\u{1faff}\u2600-\u27bf]+/gu)) {
    close(end.index);
    from = end.index + end[0].length;
  }
  close(flat.length);
  return found;
}

function cutAt(flat: string, start: number, to: number): number {
  if (to - start <= LONGEST_SENTENCE) return to;
  const space = flat.lastIndexOf(" ", start + LONGEST_SENTENCE);
  return space > start ? space : start + LONGEST_SENTENCE;
}

function sentence(flat: string, span: Span, end: string): Sentence {
  const words = flat.slice(span.from, span.to);
  const clauses: Span[] = [];
  let from = 0;
  for (const cut of words.matchAll(CLAUSE_END)) {
    if (cut.index > from) clauses.push({ from: span.from + from, to: span.from + cut.index });
    from = cut.index + cut[0].length;
  }
  if (from < words.length) clauses.push({ from: span.from + from, to: span.to });
  return { ...span, flat: words, asked: end === "?", clauses };
}

/** The words of a stretch, apostrophes and hyphens included. */
export const wordsIn = (flat: string): readonly string[] => flat.match(/[\p{L}\p{N}]+(?:['&-][\p{L}\p{N}]+)*/gu) ?? [];

/** The words of a stretch as the eye counts them, by the white between them. */
export const wordsApart = (flat: string): readonly string[] => flat.trim().split(/\s+/);
