import type { Line } from "./card-data.ts";
import type { Guide, PlainAnswer } from "./guide.ts";
import type { Heard } from "./listen.ts";
import { sentencesIn, wordCount } from "./own-words.ts";
import { readersOf, type Talk } from "./talk.ts";

/** A question that somebody asked us, and what we can truly say to it. */
export interface AskedBack {
  readonly line: Line;
  /** We had no answer: this question, and nothing else of the message, goes to the lead. "" where we had one. */
  readonly passOn: string;
  /** The message is that question and nothing more, so our own question is still open. */
  readonly only: boolean;
}

/** A person's own question gets a plain answer where the guide has one, and goes to the lead where it has not (P1). */
export function askedBack(
  text: string,
  heard: Heard,
  { talk, guide, left }: { talk: Talk; guide: Guide; left: number | undefined },
): AskedBack | undefined {
  const slots = slotsOf(talk);
  const known = guide.answers.find(
    ({ asks, answer }) => canFill(answer, slots) && asks.some((ask) => new RegExp(ask, "iu").test(text)),
  );
  if (!known && !heard.asksBack && !isAskedOfUs(text)) return undefined;
  const only = isOnlyAQuestion(text, heard);
  // Before the first question nobody can say how many are left; how long it takes they can.
  const sayable = known?.name === "how-many-left" && left === undefined ? durationIn(guide) : known;
  if (!sayable)
    return {
      line: { key: "question-passed-on", with: { lead: readersOf(talk.setting) } },
      passOn: questionIn(text),
      only,
    };
  if (left !== undefined && (sayable.name === "how-many-left" || sayable.name === "how-long")) {
    if (left === 0) return { line: { key: "no-questions-left" }, passOn: "", only };
    return { line: { key: left === 1 ? "question-left" : "questions-left", with: { n: left } }, passOn: "", only };
  }
  const answer = talk.address === "u" ? (sayable.formal ?? sayable.answer) : sayable.answer;
  return { line: { words: filledIn(answer, slots) }, passOn: "", only };
}

const durationIn = ({ answers }: Guide): PlainAnswer | undefined => answers.find(({ name }) => name === "how-long");

type Slots = Readonly<Record<string, string>>;

const slotsOf = ({ setting }: Talk): Slots => ({
  lead: readersOf(setting),
  theme: setting.theme,
  date: setting.wordBack,
});

/** An answer is only true when all that it tells is known: without a promised day there is none to name. */
const canFill = (answer: string, slots: Slots): boolean =>
  [...answer.matchAll(/\{(\w+)\}/g)].every((match) => match[1] === "left" || slots[match[1] as string]);

const filledIn = (answer: string, slots: Slots): string =>
  answer.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);

const FEW_WORDS = 16;
const SOMEBODY = /\b(je|jij|jou|jullie|u|ik|wij|we|mij|mijn|you|i|we|my)\b/iu;
const ASKS =
  /^(en |maar |and |but )?(wie|wat|waar\p{L}*|wanneer|waarom|hoe\p{L}*|welke?|is|zijn|kan|kun|kunnen|mag|moet|moeten|krijg\p{L}*|komt|komen|gaat|gaan|wordt|worden|lees\p{L}*|hoor|horen|zie|ziet|heb|hebben|doe|doen|zal|who|what|where|when|why|how|which|is|are|can|may|must|do|does|will)\b/iu;

/** What this exploration is about for who takes part. */
const OURS = /\b(training|gesprek|vragen|uitkomst\w*|verkenning|course|talk|questions|outcome)\b/iu;

/** A short last sentence that is a question and speaks of you, me, us or the talk is meant for us, also when no cue knows it. */
const isAskedOfUs = (text: string): boolean => {
  const last = sentencesIn(text).at(-1) ?? "";
  const short = wordCount(last) <= 12;
  return short && last.endsWith("?") && ASKS.test(last) && (SOMEBODY.test(last) || OURS.test(last));
};

function isOnlyAQuestion(text: string, heard: Heard): boolean {
  const sentences = sentencesIn(text).filter((sentence) => /\p{L}/u.test(sentence));
  return (
    wordCount(text) <= FEW_WORDS &&
    !heard.concrete &&
    sentences.every((sentence) => sentence.trimEnd().endsWith("?") || sentences.length === 1)
  );
}

/** The last sentence that asks. */
const questionIn = (text: string): string =>
  sentencesIn(text).findLast((sentence) => sentence.endsWith("?")) ?? text.trim();
