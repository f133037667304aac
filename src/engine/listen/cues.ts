import type { Cue, Denials, Groups } from "./cue.ts";

/** What somebody puts forward as standing in the way. Only used to choose the next question, never kept. */
export type Cause =
  | "workload"
  | "unfamiliarity"
  | "role"
  | "trust"
  | "privacy"
  | "safety"
  | "past_rejection"
  | "no_backing";

/** What this is no reporting point for: no probe, and the contacts that the set-up requires. */
export type ReportKind = "threat" | "child" | "integrity" | "crime" | "suicide";

/** All that is listened for in one language. */
export interface Cues {
  readonly groups: Groups;
  readonly denials: Denials;
  readonly causes: Readonly<Record<Cause, readonly Cue[]>>;
  readonly energy: readonly Cue[];
  readonly unrecognised: readonly Cue[];
  readonly normative: readonly Cue[];
  readonly refusal: readonly Cue[];
  readonly vague: readonly Cue[];
  readonly sense: readonly Cue[];
  readonly general: readonly Cue[];
  /** Says why. */
  readonly because: readonly Cue[];
  readonly concrete: readonly Cue[];
  readonly painful: readonly Cue[];
  readonly weight: readonly Cue[];
  readonly report: Readonly<Record<ReportKind, readonly Cue[]>>;
  readonly tried: readonly Cue[];
  readonly anonymity: readonly Cue[];
  readonly offer: readonly Cue[];
  readonly asksBack: readonly Cue[];
  readonly tired: readonly Cue[];
  readonly insult: readonly Cue[];
  readonly promptAttack: readonly Cue[];
  /** Before and after whom somebody names; the name or function stands at `@`. */
  readonly referral: readonly Cue[];
  readonly brokenContact: readonly Cue[];
  /** Answers to "who" that need no other sign. */
  readonly whoQuestion: string;
  readonly contactQuestion: string;
  /** Words that a thin answer is made of; with a word that is not here, there is something to learn from. */
  readonly thinWords: ReadonlySet<string>;
  /** Words about oneself, and words about others that can stand in their place. */
  readonly self: string;
  readonly others: string;
  readonly determiners: ReadonlySet<string>;
  /** Words that cannot be the head of a phrase to take up. */
  readonly notNouns: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  /** Words that may not open or close a phrase. */
  readonly openers: ReadonlySet<string>;
  /** Functions and teams one can be sent to. */
  readonly functions: string;
  /** Those we talk about, not with. */
  readonly residents: string;
  readonly stopwords: ReadonlySet<string>;
  /** "onze" is "jullie" in our mouth. */
  readonly turned: Readonly<Record<string, string>>;
}

export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const known = new WeakMap<Cues, RegExp>();
/** Whether a word is a function or a team, also as the end of a longer word ("wmo-toezichthouder"). */
export function isFunction(word: string, cues: Cues): boolean {
  let pattern = known.get(cues);
  if (!pattern) {
    const long = cues.functions
      .split("|")
      .filter((name) => name.length >= 7)
      .join("|");
    pattern = new RegExp(`^(?:(?:${cues.functions})|[a-z-]*(?:${long})(?:s|en)?)$`);
    known.set(cues, pattern);
  }
  return pattern.test(word);
}
