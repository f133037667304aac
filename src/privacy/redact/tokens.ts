/** A text as the words of which names are made. */
import { folded } from "./name-words.ts";
import type { Span } from "./pieces.ts";

export interface Token extends Span {
  readonly text: string;
  /** Without a possessive 's, folded: how the lists know it. */
  readonly word: string;
  readonly capital: boolean;
  /** The end of the name itself, where a possessive 's follows it. */
  readonly nameEnd: number;
}

export interface NameText {
  readonly plain: string;
  readonly tokens: readonly Token[];
  readonly isGiven: (word: string) => boolean;
}

/** The tokens of a name, first to last, and whether the title was a plural ("de heren Jansen en De Vries"). */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
  readonly more?: boolean;
}

export function tokensOf(plain: string): readonly Token[] {
  return Array.from(plain.matchAll(TOKEN), ({ 0: text, index: start }) => {
    const bare = text.replace(/['’]s$/u, "");
    return {
      start,
      end: start + text.length,
      text,
      word: folded(bare),
      capital: /^['’]?\p{Lu}/u.test(text),
      nameEnd: start + bare.length,
    };
  });
}

const TOKEN = /['’]t(?!\p{L})|[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|\p{N}+|[^\s\p{L}\p{N}]/gu;

export function isInitial(text: NameText, at: number): boolean {
  const letter = text.tokens[at];
  const dot = text.tokens[at + 1];
  return (
    letter !== undefined &&
    dot?.text === "." &&
    /^\p{Lu}(?:h|j)?$/u.test(letter.text) &&
    letter.text.length <= 2 &&
    dot.start === letter.end
  );
}

/** Only a space, or one line end, between this token and the one before. */
export function isNextTo({ plain, tokens }: NameText, at: number): boolean {
  const token = tokens[at];
  const previous = tokens[at - 1];
  return (
    token !== undefined &&
    previous !== undefined &&
    /^(?:[^\S\n]{0,3}|[^\S\n]?\n[^\S\n]?)$/.test(plain.slice(previous.end, Math.min(token.start, previous.end + 5)))
  );
}

export function wordsFrom(text: NameText, at: number, count: number): string {
  return text.tokens
    .slice(at, at + count)
    .map(({ word }) => word)
    .join(" ");
}
