import type { Listener } from "./cue.ts";
import type { Cues } from "./cues.ts";
import { type Span, type Text, wordsIn } from "./text.ts";

/** What has its own question to ask on, or its own content: with one of these an answer is more than thin. */
export interface Substance {
  readonly stock: Listener;
  /** A word to ask on about, by itself enough. */
  readonly askedOn: readonly Listener[];
  /** Says why, or what somebody did. */
  readonly telling: readonly Listener[];
  /** What others fail to do, what is never done here: told, however small the words. */
  readonly told: Listener;
}

const MOST_THIN_WORDS = 12;
/** Shorter ones are no sentence that tells. */
const FEWEST_TOLD_WORDS = 5;
/** Longer ones say something by how they are put together, whatever words they use. */
const MOST_LIGHT_WORDS = 9;
const MOST_BARE_WORDS = 5;

/** Made of words that say next to nothing, and short enough for that to be all there is. */
export function isThin(words: readonly string[], said: Text, cues: Cues, { told }: Substance): boolean {
  if (words.length > MOST_THIN_WORDS) return false;
  if (words.length >= FEWEST_TOLD_WORDS && told.first(said)) return false;
  if (words.length <= 2 && words.some((word) => cues.thinWords.has(word))) return true;
  return words.every(
    (word) => cues.thinWords.has(word) || /^(?:(?:ha|he|hi)+|[ah]+|h?m+|pf+|o+k+e*|j+a+|n+e+|x+|[a-z])$/.test(word),
  );
}

/** One word, or next to nothing after "niks": "verschillend", "niets noemenswaardigs te melden". A word to ask on about is more. */
export function isBare(words: readonly string[], said: Text, cues: Cues, { askedOn }: Substance): boolean {
  if (
    words.length > 1 &&
    !(words.length <= MOST_BARE_WORDS && /^(?:niks|niets|nergens|nothing|nowhere)$/.test(words[0] ?? ""))
  )
    return false;
  if (askedOn.some((listener) => listener.first(said))) return false;
  return words.filter((word) => !cues.thinWords.has(word)).length <= 1;
}

/** A saying, a judgement or a general word and nothing beside it: "meer samenwerken", "we roeien met de riemen die we hebben". */
export function isLight(
  words: readonly string[],
  said: Text,
  cues: Cues,
  { stock, telling, told }: Substance,
  refusal: Span | undefined,
): boolean {
  if (words.length > MOST_LIGHT_WORDS || [...telling, told].some((listener) => listener.first(said))) return false;
  const beside = without(said.flat, [...stock.all(said), ...(refusal ? [refusal] : [])]);
  return wordsIn(beside).every((word) => cues.lightWords.has(word) || cues.thinWords.has(word));
}

function without(flat: string, spans: readonly Span[]): string {
  return spans.reduce((left, { from, to }) => left.slice(0, from) + " ".repeat(to - from) + left.slice(to), flat);
}
