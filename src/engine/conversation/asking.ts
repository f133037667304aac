import { nextMove } from "../agenda.ts";
import { silentFrom } from "../nudges.ts";
import { isSharingLevel } from "../sharing.ts";
import type { Effect, Step, Waiting } from "../step.ts";
import type { Exchange, Length, Talk } from "../talk.ts";
import { type Instant, seconds, type Tag } from "../words.ts";
import { type Written, withPart } from "./parts.ts";
import { readBack } from "./readback-phase.ts";
import { drawn, dueOf, guideOf, OPENING, openingData, questionData, saying, talking, tellLine } from "./saying.ts";
import type { Act, Conversation, Talking } from "./state.ts";

/** Messages that come within so much quiet are one answer. */
export const QUIET = seconds(4);

/** The talk begins, or begins again, by a button or its word. */
export function begin(
  before: Conversation,
  length: Length,
  opened: Talk["opened"],
  { at, values }: Act,
  waiting: Waiting,
): Step<Conversation> {
  const { talk: old } = before;
  const sharing = values?.sharing;
  const talk: Talk = { ...old, opened, sharing: isSharingLevel(sharing) ? sharing : old.sharing };
  return ask(talk, length, at, openingNow(talk, waiting));
}

/** Who writes before the opening has left (it waits for office hours) gets it now: nobody talks with a bot without hearing so (P13). */
export function openingNow(talk: Talk, waiting: Waiting): readonly Effect[] {
  const { place } = talk.setting;
  if (!waiting.has(OPENING)) return [{ type: "show", tag: OPENING, place }];
  const message = drawn(talk, "opening", { ...openingData(talk), chosen: "" });
  return [
    { type: "withdraw", tag: OPENING },
    { type: "say", tag: OPENING, place, kind: "reply", message },
    { type: "show", tag: OPENING, place },
  ];
}

export function answer(
  talk: Talk,
  exchange: Exchange,
  written: Written & Pick<Exchange, "care">,
  length: Length,
  at: Instant,
  effects: readonly Effect[],
): Step<Conversation> {
  const folded: Effect[] = exchange.tag ? [{ type: "show", tag: exchange.tag, place: talk.setting.place }] : [];
  return ask(withPart(talk, exchange, written, written.care), length, at, [...effects, ...folded], at + QUIET);
}

/** The next message of the bot, after the reckoning of the agenda. What waits for quiet is taken back when more is written. */
export function ask(
  talk: Talk,
  length: Length,
  at: Instant,
  effects: readonly Effect[],
  notBefore?: Instant,
): Step<Conversation> {
  const move = nextMove(talk, length, guideOf(talk));
  if (move.type === "readback")
    return readBack(talk, length, "asked", at, effects, { receipt: move.receipt, ...(notBefore && { notBefore }) });
  const exchange: Exchange = {
    tag: `question-${talk.tags + 1}` as Tag,
    topic: move.topic,
    ...(move.probe && { probe: move.probe }),
    question: move.question,
    receipt: move.receipt,
    note: move.note,
    why: move.why,
    askedAt: notBefore ?? at,
    parts: [],
    skipped: false,
    care: "",
  };
  const { talk: after, say } = saying(talk, "question", "question", questionData(exchange, true), notBefore);
  return talking({ ...after, exchanges: [...after.exchanges, exchange] }, length, at, [...effects, say]);
}

/** Back in the talk: the open question is shown again in the words it had; where it was answered already, the next one comes. */
export function pickUp(before: Talking, at: Instant, waiting: Waiting): Step<Conversation> | undefined {
  const last = before.talk.exchanges.at(-1);
  if (last && waiting.has(last.tag)) return undefined;
  if (!last || last.tag === "" || last.parts.length > 0 || last.skipped) return ask(before.talk, before.length, at, []);
  return tellLine({ ...before, silence: silentFrom(at) }, "reply", { key: "where-we-were" }, { words: last.question });
}

export const awake = (before: Pick<Talking, "talk">, length: Length, at: Instant): Talking => {
  const silence = silentFrom(at);
  return { phase: "talking", talk: before.talk, length, silence, due: dueOf("talking", silence, before.talk) };
};
