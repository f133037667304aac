import { type Sentence, type Span, type Text, wordsApart } from "./text.ts";

/**
 * A cue as it is written in the lists: words, with `(a|b)` for a choice, `*` for any ending, ` ... ` for a few words between,
 * `{name}` for a group of words, `^` and `$` for the ends of a sentence.
 */
export type Cue =
  | string
  | {
      readonly when: string;
      /** Not in a sentence that says this. */
      readonly unless?: string;
      /** A "not" nearby does not turn it around. */
      readonly firm?: true;
    };

/** What turns a cue around, in one language. */
export interface Denials {
  /** A word such as "niet", looked for near a cue that has none itself. */
  readonly negators: string;
  /** "niet alleen": looks like a negator and is none. */
  readonly seeming: string;
  /** Sentences that say that it is not so: "is het probleem niet", "valt wel mee". */
  readonly frames: readonly string[];
  /** What follows a short question that is thereby answered with no: "Angst? Nee." */
  readonly no: string;
  /** Words before a cue by which others say it: "zij zeggen dat". */
  readonly others: string;
  /** Others as the subject right before a cue: "de politie heeft". */
  readonly subjects: string;
  /** Others right before a cue that has its own verb: "zij | heeft het druk". */
  readonly subjectAlone: string;
  /** Residents: a sentence about them in which the speaker is not found says nothing about the speaker. */
  readonly residents: string;
  readonly speaker: string;
  /** "ik zie dat anders": what was said before it is not the speaker's. */
  readonly contrast: string;
}

export type Groups = Readonly<Record<string, string>>;

/** Finds the first place where a list of cues is meant, sentence by sentence. */
export interface Listener {
  /** With `reported`, what colleagues say counts: the question was how they see it. */
  readonly first: (text: Text, reported?: boolean) => Found | undefined;
  readonly all: (text: Text) => readonly Found[];
}

export interface Found extends Span {
  readonly sentence: Sentence;
}

interface Compiled {
  readonly pattern: RegExp;
  readonly unless: RegExp | undefined;
  readonly firm: boolean;
}

/** Makes a regular expression of a cue. */
export function compile(cue: string, groups: Groups): RegExp {
  return new RegExp(wholeWords(source(cue, groups)), "g");
}

const wholeWords = (body: string): string => `(?<![a-z0-9])(?:${body})(?:(?<![a-z0-9])|(?![a-z0-9]))`;

function source(cue: string, groups: Groups): string {
  return fill(cue, groups, 0)
    .replace(/\s*\.\.\.\s*/g, "\u0001")
    .replace(/[.\\]|(?<![)\]])\+/g, "\\$&")
    .replace(/\((?!\?)/g, "(?:")
    .replace(/(?<=[a-z0-9'-])\*/g, "[a-z0-9'-]*")
    .replace(/\^/g, "^\\W*")
    .replace(/\$/g, "\\W*$")
    .replace(/##/g, "[0-9]{2,}")
    .replace(/#/g, "[0-9]+")
    .replace(/ \?/g, "\\s*")
    .replace(/ /g, "\\s+")
    .replaceAll("\u0001", "(?:(?<![a-z0-9])|(?![a-z0-9]))[^.!?;\\n]{0,38}?(?<![a-z0-9])")
    .replaceAll("@", "(?<who>[a-z0-9][a-z0-9&'/-]*(?:\\s+[a-z0-9&'/-]+){0,6}?)");
}

function fill(cue: string, groups: Groups, depth: number): string {
  if (depth > 4)
    throw new Error(`The cue "${cue}" names a group that names itself; write out one of the two in the cue list.`);
  return cue.replace(/\{(\w+)\}/g, (_, name: string) => {
    const group = groups[name];
    if (group === undefined)
      throw new Error(`The cue "${cue}" names a group "${name}" that the cue list does not have.`);
    return `(${fill(group, groups, depth + 1)})`;
  });
}

/** Whose words and deeds count. */
export interface Spoken {
  /** Also what others say or have: "het college wil niet" holds the speaker back as well. */
  readonly byOthers: boolean;
  /** Also where only residents are spoken of. */
  readonly ofResidents: boolean;
}
const SPEAKER_ONLY: Spoken = { byOthers: false, ofResidents: false };

/** Makes a listener of a list of cues. With denials, a cue that is denied or said by others does not count. */
export function listener(cues: readonly Cue[], groups: Groups, denials?: Denials, spoken = SPEAKER_ONLY): Listener {
  const compiled = cues.map((cue): Compiled => {
    const { when, unless, firm } = typeof cue === "string" ? { when: cue, unless: undefined, firm: false } : cue;
    return {
      pattern: compile(when, groups),
      unless: unless ? compile(unless, groups) : undefined,
      firm: firm ?? false,
    };
  });
  const check = denials && denying(denials, groups, spoken);
  // One look with all cues together, tried at the start of each word only, tells most sentences apart from the few that are
  // worth a closer look.
  const any = new RegExp(
    wholeWords(cues.map((cue) => source(typeof cue === "string" ? cue : cue.when, groups)).join("|") || "(?!)"),
  );
  const inSentence = (text: Text, index: number, reported = false): Found | undefined => {
    const sentence = text.sentences[index];
    if (!sentence || !any.test(sentence.flat)) return undefined;
    for (const { pattern, unless, firm } of compiled) {
      if (unless && matches(unless, sentence.flat)) continue;
      for (const match of sentence.flat.matchAll(pattern)) {
        const span = { from: sentence.from + match.index, to: sentence.from + match.index + match[0].length };
        if (!check?.(text, index, span, firm, reported)) return { ...trimmed(text, span), sentence };
      }
    }
    return undefined;
  };
  return {
    first: (text, reported) => {
      for (let i = 0; i < text.sentences.length; i += 1) {
        const found = inSentence(text, i, reported);
        if (found) return found;
      }
      return undefined;
    },
    all: (text) => text.sentences.map((_, i) => inSentence(text, i)).filter((found) => found !== undefined),
  };
}

function trimmed(text: Text, span: Span): Span {
  const words = text.flat.slice(span.from, span.to);
  const lead = /^[^a-z0-9'"]*/.exec(words)?.[0].length ?? 0;
  return {
    from: span.from + lead,
    to: Math.max(span.from + lead, span.to - (/[^a-z0-9'"]*$/.exec(words)?.[0].length ?? 0)),
  };
}

export const matches = (pattern: RegExp, words: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(words);
};

/** Says whether words that look like a cue are denied, or are what others say. */
function denying(denials: Denials, groups: Groups, spoken: Spoken) {
  const negator = compile(denials.negators, groups);
  const seeming = compile(denials.seeming, groups);
  const frames = denials.frames.map((frame) => compile(frame, groups));
  const no = compile(`^${denials.no}`, groups);
  const others = compile(denials.others, groups);
  const subjects = new RegExp(
    `${compile(denials.subjects, groups).source}(?:\\s+[a-z']+){0,3}\\s*$|(?:^|\\s)(?:${compile(denials.subjectAlone, groups).source})\\s*$`,
    "g",
  );
  const residents = compile(denials.residents, groups);
  const speaker = compile(denials.speaker, groups);
  const contrast = compile(denials.contrast, groups);
  return (text: Text, index: number, span: Span, firm: boolean, reported: boolean): boolean => {
    const sentence = text.sentences[index] as Sentence;
    const next = text.sentences[index + 1]?.flat ?? "";
    const clause = around(sentence, span);
    const words = text.flat.slice(clause.from, clause.to);
    if (frames.some((frame) => matches(frame, words))) return true;
    if (sentence.asked && wordsApart(sentence.flat).length <= 4 && matches(no, next)) return true;
    if (!reported && (matches(contrast, next) || matches(contrast, text.flat.slice(span.to, sentence.to)))) {
      if (matches(others, text.flat.slice(sentence.from, span.to))) return true;
    }
    const before = text.flat.slice(sentence.from, span.to);
    if (!spoken.byOthers) {
      if (!reported && matches(others, before)) return true;
      if (matches(subjects, text.flat.slice(clause.from, span.from))) return true;
    }
    if (!spoken.ofResidents && matches(residents, before) && !matches(speaker, sentence.flat)) return true;
    const own = text.flat.slice(span.from, span.to);
    if (firm || matches(negator, own)) return false;
    const lead = text.flat.slice(clause.from, span.from).replace(seeming, " ");
    if (matches(negator, wordsApart(lead).slice(-4).join(" "))) return true;
    const after = text.flat.slice(span.to, clause.to).replace(seeming, " ");
    return matches(negator, wordsApart(after).slice(0, 4).join(" "));
  };
}

/** The clause or clauses that a stretch lies in. */
export function around(sentence: Sentence, span: Span): Span {
  const touched = sentence.clauses.filter((clause) => clause.from < span.to && clause.to > span.from);
  return { from: touched[0]?.from ?? sentence.from, to: touched.at(-1)?.to ?? sentence.to };
}
