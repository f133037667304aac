import { questionsLeft } from "../agenda.ts";
import { askedBack } from "../asked-back.ts";
import type { CardDataOf } from "../card-data.ts";
import type { Heard } from "../listen.ts";
import { addressWanted } from "../own-words.ts";
import { withCorrection } from "../readback.ts";
import type { Effect, Show, Step, Waiting } from "../step.ts";
import { type Exchange, FIRST_WORDS, type Length, type Talk } from "../talk.ts";
import { typedAction } from "../typed-words.ts";
import type { Instant, MessageId, Tag } from "../words.ts";
import { act, canTake, comeBackAt } from "./acting.ts";
import { keep, takeBack, takeOut } from "./after-the-end.ts";
import { answer, ask, awake, openingNow, QUIET } from "./asking.ts";
import { besideTheQuestion } from "./beside-the-question.ts";
import {
  asItStands,
  exchangeAt,
  exchangeWith,
  isKnown,
  isOlder,
  receiptWithout,
  unasked,
  type Written,
  withEdit,
  withoutPart,
  withoutQuotesOf,
  withPart,
} from "./parts.ts";
import { correctOrAdd, sayReadbackAgain } from "./readback-phase.ts";
import { comesBackAt } from "./resting.ts";
import { guideOf, noReportingPoint, OPENING, questionFor, talking, tellLine, toInbox, unask } from "./saying.ts";
import type { Conversation, Edit, InReadback, Invited, Released, Resting, Talking, WrittenEvent } from "./state.ts";
import { careFor, careIn, hearIn } from "./weighing.ts";

/** A message: a word that asks for something, or something told, which means what it means where the talk stands. */
export function write(before: Conversation, event: WrittenEvent, waiting: Waiting): Step<Conversation> | undefined {
  if (isKnown(before.talk, event.message)) return undefined;
  const { talk, written } = asItStands(before.talk, event);
  return written ? takeIn({ ...before, talk }, written, waiting) : { state: before, effects: [] };
}

function takeIn(before: Conversation, event: WrittenEvent, waiting: Waiting): Step<Conversation> {
  const typed = typedAction(event.text, before.talk.setting.language);
  if (typed && canTake(before, typed.action)) {
    // A word that asks for something is no answer; where it comes too late it is told so and never kept as one.
    return (
      act(before, typed.action, { ...event, typed: true }, waiting) ??
      tellLine(before, "reply", { key: "button-received" })
    );
  }
  const moment = comesBackAt(before, event);
  const rested = moment !== undefined && comeBackAt(before, moment, event, waiting);
  if (rested) return rested;
  switch (before.phase) {
    case "invited":
      return hearFirst(before, event, waiting);
    case "later":
      return before.length
        ? hear(awake(before, before.length, event.at), event, waiting)
        : hearFirst(before, event, waiting);
    case "talking":
      return hear(before, event, waiting);
    case "readback":
      // Only what came of itself at the end is thought over again; who asked for the readback gets it.
      return before.why === "asked" && waiting.has(before.card)
        ? hearBeforeReadback(before, event)
        : correctOrAdd(before, event);
    case "with-person":
    case "closed":
    case "released":
      return keep(before, event);
  }
}

/** What was changed or taken back changes what we hold; what has not left yet is thought over again. */
export function edit(before: Conversation, event: Edit, waiting: Waiting): Step<Conversation> {
  if (event.type === "message-edited" && isOlder(before.talk, event)) return { state: before, effects: [] };
  const report = reportBy(before.talk, event);
  const step = change(before, event, waiting, report !== undefined);
  if (!report) return step;
  const { talk, say } = noReportingPoint(step.state.talk, report.kind);
  return { state: { ...step.state, talk }, effects: [...step.effects, say] };
}

/** P15: what this is no place for may also come by an edit of something harmless. */
function reportBy(talk: Talk, event: Edit): Heard["report"] {
  if (event.type === "message-deleted") return undefined;
  const before = heldOf(talk, event.message);
  return before === undefined || hearIn(talk, before).report ? undefined : hearIn(talk, event.text).report;
}

/** The words that we hold of a message: as a piece of an answer, or as a correction of one. */
function heldOf({ exchanges, marks }: Talk, message: MessageId): string | undefined {
  const parts = exchanges.flatMap((exchange) => exchange.parts);
  const corrections = Object.values(marks).flatMap(({ corrected }) => corrected ?? []);
  return [...parts, ...corrections].find((one) => one.message === message)?.text;
}

function change(before: Conversation, event: Edit, waiting: Waiting, isReport: boolean): Step<Conversation> {
  if (before.phase === "readback" || before.phase === "released") {
    const corrected = withCorrection(before.talk, event, careIn(before.talk));
    if (corrected) return correctionChanged({ ...before, talk: corrected.talk }, corrected.topic);
  }
  const exchange = exchangeWith(before.talk, event.message);
  const { talk, quoting, gone } = edited(before.talk, event);
  const after = { ...before, talk };
  const redrawn = quoting.map((tag) => showOf(before, tag));
  if (!exchange) return { state: after, effects: [] };
  if (before.phase === "talking") {
    const last = talk.exchanges.at(-1);
    if (!last || !waiting.has(last.tag)) return { state: after, effects: redrawn };
    const { talk: earlier, effects: withdrawn } = unask(talk, last);
    const effects = [...withdrawn, ...redrawn.filter(({ tag }) => tag !== last.tag)];
    // After words that this is no place for nothing is asked (P15).
    if (isReport) return { state: { ...before, talk: earlier }, effects };
    return ask(earlier, before.length, event.at, effects, event.at + QUIET);
  }
  if (before.phase === "readback") {
    const kept = { ...before, talk, receipt: receiptWithout(before.receipt, gone, talk) };
    if (!waiting.has(before.card)) return { state: kept, effects: [...redrawn, showOf(before, before.card)] };
    const step = sayReadbackAgain(kept, event.at, waiting, event.at + QUIET);
    return { ...step, effects: [...redrawn, ...step.effects] };
  }
  if (before.phase === "released") {
    const step =
      event.type === "message-deleted"
        ? takeOut({ ...before, talk }, exchange.topic, waiting)
        : takeBack({ ...before, talk }, exchange.topic);
    return { ...step, effects: [...redrawn, ...step.effects] };
  }
  return { state: after, effects: redrawn };
}

/** A correction that is changed or taken back changes the line; once released, that line counts again when its author says so. */
function correctionChanged(before: InReadback | Released, topic: string): Step<Conversation> {
  const redrawn = showOf(before, before.card);
  if (before.phase === "readback") return { state: before, effects: [redrawn] };
  const step = takeBack(before, topic);
  return { ...step, effects: [redrawn, ...step.effects] };
}

/** The talk after an edit or a deletion, the questions whose quotations went with the words, and those words. */
function edited(before: Talk, event: Edit): { talk: Talk; quoting: readonly Tag[]; gone: string } {
  const gone = exchangeWith(before, event.message)?.parts.find(({ message }) => message === event.message)?.text ?? "";
  const talk =
    event.type === "message-deleted"
      ? withoutPart(before, event.message, event.sent)
      : withEdit(before, event, (topic) => careIn(before)(topic, event.text));
  return { ...withoutQuotesOf(talk, gone), gone };
}

const showOf = ({ talk }: Conversation, tag: Tag): Show => ({ type: "show", tag, place: talk.setting.place });

/** Who just types has begun: what was typed is heard before anything is asked. */
function hearFirst(before: Invited | Resting, event: WrittenEvent, waiting: Waiting): Step<Conversation> {
  const aside = besideTheQuestion(before, event.text, hearIn(before.talk, event.text));
  if (aside)
    return waiting.has(OPENING)
      ? { ...aside, effects: [...openingNow(before.talk, waiting), ...aside.effects] }
      : aside;
  const opened = { ...before.talk, opened: before.talk.opened || ("typed" as const) };
  const step = hear(awake({ ...before, talk: opened }, "calm", event.at), event, waiting);
  return { ...step, effects: [...openingNow(opened, waiting), ...step.effects] };
}

/** Somebody writes while a question of ours is open: an answer, a question to us, or something that this is no place for. */
function hear(before: Talking, event: WrittenEvent, waiting: Waiting): Step<Conversation> {
  const { talk, length } = before;
  const last = talk.exchanges.at(-1);
  const heard = hearIn(talk, event.text, last);
  const aside = besideTheQuestion(before, event.text, heard);
  if (aside) return aside;
  if (last && waiting.has(last.tag)) {
    const { talk: earlier, effects } = unask(talk, last);
    return take(earlier, earlier.exchanges.at(-1), event, heard, length, effects);
  }
  const exchange = exchangeAt(talk, event.sent);
  if (exchange && exchange !== last) return takeLate(before, exchange, event, heard);
  return take(talk, exchange, event, heard, length, []);
}

/** It belongs to a question from before: no new one comes of it, but it is weighed like any other. */
function takeLate<State extends Talking | InReadback>(
  before: State,
  exchange: Exchange,
  event: WrittenEvent,
  heard: Heard,
): Step<State> {
  const care = careFor(before.talk, exchange.topic, event.text, heard);
  const talk = withPart(heardAs(before.talk, event.text, heard), exchange, event, care);
  if (!heard.report) return { state: { ...before, talk }, effects: [] };
  const { talk: spoken, say } = noReportingPoint(talk, heard.report.kind);
  return { state: { ...before, talk: spoken }, effects: [say] };
}

/**
 * The readback has not left yet and more was written: what belongs to an earlier question joins it there, and what answers the last one is
 * taken as if the end had not been reached. A question of theirs is answered, and the readback comes.
 */
function hearBeforeReadback(before: InReadback, event: WrittenEvent): Step<Conversation> {
  const { talk, length, card } = before;
  const last = talk.exchanges.at(-1);
  const heard = hearIn(talk, event.text, last);
  const aside = besideTheQuestion(before, event.text, heard);
  if (aside) return aside;
  const exchange = exchangeAt(talk, event.sent);
  if (exchange && exchange !== last) {
    const late = takeLate(before, exchange, event, heard);
    const step = sayReadbackAgain(late.state, event.at, new Set([card]), event.at + QUIET);
    return { ...step, effects: [...late.effects, ...step.effects] };
  }
  const withdrawn: Effect = { type: "withdraw", tag: card };
  return take({ ...talk, said: talk.said - 1 }, exchange, event, heard, length, [withdrawn]);
}

function take(
  talk: Talk,
  exchange: Exchange | undefined,
  event: WrittenEvent,
  heard: Heard,
  length: Length,
  effects: readonly Effect[],
): Step<Conversation> {
  const here = exchange ?? unasked(FIRST_WORDS, 0);
  const base = exchange ? talk : { ...talk, exchanges: [...talk.exchanges, here] };
  if (heard.report) return setAside(base, here, event, heard.report.kind, length, effects);
  const told = promisesIn(base, event.text, heard, length);
  return answer(
    heardAs(base, event.text, heard),
    here,
    { ...event, care: careFor(base, here.topic, event.text, heard) },
    length,
    event.at,
    [...effects, ...told],
  );
}

/** What the receipt says is passed on goes to the lead: that there is an offer, or the question inside an answer and no word more. */
function promisesIn(talk: Talk, text: string, heard: Heard, length: Length): readonly Effect[] {
  const guide = guideOf(talk);
  const back = askedBack(text, heard, { talk, guide, left: questionsLeft(talk, length, guide) });
  if (back?.passOn) return [questionFor(talk, back.passOn, heard)];
  return heard.offer ? [toInbox(talk, { type: "offer-made" })] : [];
}

/** What an answer says about the talk itself: how somebody speaks to us, and that no name is to stand by anything. */
function heardAs(talk: Talk, text: string, heard: Heard): Talk {
  const spoken: Talk = {
    ...talk,
    address: addressWanted(text, heard.address) ?? talk.address,
    setting: { ...talk.setting, language: heard.speaks ?? talk.setting.language },
  };
  return heard.wantsAnonymity
    ? { ...spoken, sharing: talk.sharing === "picture" ? "lead-only" : talk.sharing }
    : spoken;
}

/** P15: this is no reporting point. The words stay the person's: not taken down unless they choose to, and nothing is asked about them. */
function setAside(
  talk: Talk,
  exchange: Exchange,
  written: Written & { readonly at: Instant },
  kind: CardDataOf["no-reporting-point"]["kind"],
  length: Length,
  effects: readonly Effect[],
): Step<Conversation> {
  const { talk: spoken, say } = noReportingPoint(withPart(talk, exchange, written, "away"), kind);
  return talking(spoken, length, written.at, [...effects, say]);
}
