import { questionsLeft } from "../agenda.ts";
import { askedBack } from "../asked-back.ts";
import type { CardDataOf, Line } from "../card-data.ts";
import type { Heard } from "../listen.ts";
import { silentFrom } from "../nudges.ts";
import { outgoing } from "../outgoing.ts";
import { addressIn, bare } from "../own-words.ts";
import { withCorrection } from "../readback.ts";
import type { Effect, Step, Waiting } from "../step.ts";
import { type Exchange, FIRST_WORDS, type Length, type Talk } from "../talk.ts";
import { typedAction } from "../typed-words.ts";
import type { Instant, Tag } from "../words.ts";
import { act, canTake, comeBackAt } from "./acting.ts";
import { answer, ask, awake, QUIET } from "./asking.ts";
import {
  exchangeAt,
  exchangeWith,
  isKnown,
  unasked,
  type Written,
  withEdit,
  withoutPart,
  withoutQuotesOf,
  withPart,
} from "./parts.ts";
import { correctOrAdd, keep, readBack, takeBack, takeOut } from "./readback-phase.ts";
import { comesBackAt } from "./resting.ts";
import {
  dueOf,
  guideOf,
  noReportingPoint,
  OPENING,
  openingData,
  others,
  questionFor,
  talking,
  tellLine,
  toInbox,
  unask,
} from "./saying.ts";
import type { Conversation, Edit, InReadback, Invited, Released, Resting, Talking, WrittenEvent } from "./state.ts";
import { careFor, careIn, hearIn } from "./weighing.ts";

/** A message: a word that asks for something, or something told, which means what it means where the talk stands. */
export function write(before: Conversation, event: WrittenEvent, waiting: Waiting): Step<Conversation> | undefined {
  if (isKnown(before.talk, event.message)) return undefined;
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
      return waiting.has(before.card) ? hearBeforeReadback(before, event, waiting) : correctOrAdd(before, event);
    case "with-person":
    case "closed":
    case "released":
      return keep(before, event);
  }
}

/** What was changed or taken back changes what we hold; what has not left yet is thought over again. */
export function edit(before: Conversation, event: Edit, waiting: Waiting): Step<Conversation> {
  if (before.phase === "readback" || before.phase === "released") {
    const corrected = withCorrection(before.talk, event, careIn(before.talk));
    if (corrected) return correctionChanged({ ...before, talk: corrected.talk }, corrected.topic);
  }
  const exchange = exchangeWith(before.talk, event.message);
  const { talk, quoting } = edited(before.talk, event);
  const after = { ...before, talk };
  const redrawn = quoting.map((tag) => showOf(before, tag));
  if (!exchange) return { state: after, effects: [] };
  if (before.phase === "talking") {
    const last = talk.exchanges.at(-1);
    if (last && last.tag !== "" && waiting.has(last.tag) && talk.exchanges.at(-2)?.tag === exchange.tag) {
      const { talk: earlier, effects } = unask(talk, last);
      return ask(earlier, before.length, event.at, effects, event.at + QUIET);
    }
    return { state: after, effects: redrawn };
  }
  if (before.phase === "readback") {
    if (!waiting.has(before.card)) return { state: after, effects: [...redrawn, showOf(before, before.card)] };
    const withdrawn: Effect = { type: "withdraw", tag: before.card };
    return readBack(talk, before.length, before.why, event.at, [withdrawn, ...redrawn], {
      notBefore: event.at + QUIET,
    });
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

/** The talk after an edit or a deletion, and the questions whose quotations went with the words. */
function edited(before: Talk, event: Edit): { talk: Talk; quoting: readonly Tag[] } {
  const gone = exchangeWith(before, event.message)?.parts.find(({ message }) => message === event.message)?.text ?? "";
  const talk =
    event.type === "message-deleted"
      ? withoutPart(before, event.message, event.sent)
      : withEdit(before, event, (topic) => careIn(before)(topic, event.text));
  return withoutQuotesOf(talk, gone);
}

const showOf = ({ talk }: Conversation, tag: Tag): Effect => ({ type: "show", tag, place: talk.setting.place });

/** Who just types has begun: what was typed is heard before anything is asked. */
function hearFirst(before: Invited | Resting, event: WrittenEvent, waiting: Waiting): Step<Conversation> {
  const opened = { ...before.talk, opened: before.talk.opened || ("typed" as const) };
  const aside = besideTheQuestion(before, event, hearIn(before.talk, event.text), undefined);
  if (aside) return aside;
  const step = hear(awake({ ...before, talk: opened }, "calm", event.at), event, waiting);
  return { ...step, effects: [...openingNow(opened, waiting), ...step.effects] };
}

/** Who writes before the opening has left (it waits for office hours) gets it now: nobody talks with a bot without hearing so (P13). */
function openingNow(talk: Talk, waiting: Waiting): readonly Effect[] {
  const { place, language } = talk.setting;
  if (!waiting.has(OPENING)) return [{ type: "show", tag: OPENING, place }];
  const message = outgoing(language, "opening", { ...openingData(talk), chosen: "" });
  return [
    { type: "withdraw", tag: OPENING },
    { type: "say", tag: OPENING, place, kind: "reply", message },
    { type: "show", tag: OPENING, place },
  ];
}

/** Somebody writes while a question of ours is open: an answer, a question to us, or something that this is no place for. */
function hear(before: Talking, event: WrittenEvent, waiting: Waiting): Step<Conversation> {
  const { talk } = before;
  const last = talk.exchanges.at(-1);
  const heard = hearIn(talk, event.text, last);
  const aside = besideTheQuestion(before, event, heard, before.length);
  if (aside) return aside;
  if (last && last.tag !== "" && waiting.has(last.tag)) {
    const { talk: earlier, effects } = unask(talk, last);
    return take(earlier, earlier.exchanges.at(-1), event, heard, before, effects);
  }
  const exchange = exchangeAt(talk, event.sent);
  if (exchange && exchange !== last) return takeLate(before, exchange, event, heard);
  return take(talk, exchange, event, heard, before, []);
}

/** It belongs to a question from before: no new one comes of it, but it is weighed like any other. */
function takeLate(before: Talking, exchange: Exchange, event: WrittenEvent, heard: Heard): Step<Conversation> {
  const talk = withPart(before.talk, exchange, event, careFor(before.talk, exchange.topic, event.text, heard));
  if (!heard.report) return { state: { ...before, talk }, effects: [] };
  const { talk: spoken, say } = noReportingPoint(talk, heard.report.kind);
  return { state: { ...before, talk: spoken }, effects: [say] };
}

/** Our question, perhaps with what stood under it. */
const isSentBack = (question: string, text: string): boolean =>
  bare(text).startsWith(bare(question)) &&
  bare(text).length <= bare(question).length + bare("overslaan mag je hoeft dit niet").length;

/** An outburst of so few words is one and nothing more. */
const FEW_WORDS = 8;

/** What is no answer gets a reply and leaves our question open: a question to us, our own question sent back, an order, an outburst. */
function besideTheQuestion(
  before: Invited | Resting | Talking,
  event: WrittenEvent,
  heard: Heard,
  length: Length | undefined,
): Step<Conversation> | undefined {
  const talk = { ...before.talk, address: addressIn(event.text, heard.address) ?? before.talk.address };
  const guide = guideOf(talk);
  if (heard.report) return undefined;
  const asked = talk.exchanges.at(-1)?.question;
  if (asked && isSentBack(asked, event.text)) return tellLine(before, "reply", { key: "question-sent-back" });
  if (heard.promptAttack) return tellLine(before, "reply", { key: "no-orders" });
  if (heard.insult && event.text.trim().split(/\s+/).length <= FEW_WORDS)
    return tellLine(before, "reply", { key: "outburst" });
  const back = askedBack(event.text, heard, { talk, guide, left: length && questionsLeft(talk, length, guide) });
  if (!back?.only) return undefined;
  const isOpen = asked && talk.exchanges.at(-1)?.parts.length === 0;
  return answerBack({ ...before, talk }, isOpen ? [back.line, { key: "still-open" }] : [back.line], back.passOn, heard);
}

/** The readback has not left yet and more was written: the talk goes on as if it had not been reached. */
function hearBeforeReadback({ talk, length }: InReadback, event: WrittenEvent, waiting: Waiting): Step<Conversation> {
  const silence = silentFrom(event.at);
  const reopened: Talking = {
    phase: "talking",
    talk: { ...talk, said: talk.said - waiting.size },
    length,
    silence,
    due: dueOf("talking", silence, talk),
  };
  const step = hear(reopened, event, new Set());
  return { state: step.state, effects: [...others(waiting), ...step.effects] };
}

function take(
  talk: Talk,
  exchange: Exchange | undefined,
  event: WrittenEvent,
  heard: Heard,
  { length }: Talking,
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
    address: addressIn(text, heard.address) ?? talk.address,
    setting: { ...talk.setting, language: heard.speaks ?? talk.setting.language },
  };
  return heard.wantsAnonymity
    ? { ...spoken, sharing: talk.sharing === "picture" ? "lead-only" : talk.sharing }
    : spoken;
}

function answerBack(before: Conversation, lines: readonly Line[], passOn: string, heard: Heard): Step<Conversation> {
  const step = tellLine(before, "reply", ...lines);
  return passOn ? { ...step, effects: [...step.effects, questionFor(before.talk, passOn, heard)] } : step;
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
