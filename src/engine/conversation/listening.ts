import { questionsLeft } from "../agenda.ts";
import { askedBack } from "../asked-back.ts";
import type { CardDataOf, Line } from "../card-data.ts";
import { type Heard, listen } from "../listen.ts";
import { silentFrom } from "../nudges.ts";
import { bare } from "../own-words.ts";
import type { Effect, Step, Waiting } from "../step.ts";
import { type Exchange, FIRST_WORDS, type Length, markOf, type Talk } from "../talk.ts";
import { typedAction } from "../typed-words.ts";
import type { Instant } from "../words.ts";
import { act, canTake } from "./acting.ts";
import { answer, ask, awake, QUIET } from "./asking.ts";
import { exchangeAt, exchangeWith, isKnown, unasked, type Written, withPart } from "./parts.ts";
import { correctOrAdd, keep, takeBack } from "./readback-phase.ts";
import { dueOf, guideOf, OPENING, others, saying, talking, tellLine, toLead, unask } from "./saying.ts";
import type { Conversation, Edit, InReadback, Invited, Resting, Talking, WrittenEvent } from "./state.ts";

export function write(before: Conversation, event: WrittenEvent, waiting: Waiting): Step<Conversation> | undefined {
  if (isKnown(before.talk, event.message)) return undefined;
  const typed = typedAction(event.text, before.talk.setting.language);
  if (typed && canTake(before, typed.action)) return act(before, typed.action, { ...event, typed: true }, waiting);
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

/** What was changed or taken back changes what we hold; a question that has not left yet is thought over again. */
export function edit(before: Conversation, talk: Talk, event: Edit, waiting: Waiting): Step<Conversation> {
  const exchange = exchangeWith(before.talk, event.message);
  const after = { ...before, talk };
  if (!exchange) return { state: after, effects: [] };
  if (before.phase === "talking") {
    const last = talk.exchanges.at(-1);
    if (last && last.tag !== "" && waiting.has(last.tag) && talk.exchanges.at(-2)?.tag === exchange.tag) {
      const { talk: earlier, effects } = unask(talk, last);
      return ask(earlier, before.length, event.at, effects, event.at + QUIET);
    }
  }
  if (before.phase === "readback")
    return { state: after, effects: [{ type: "show", tag: before.card, place: talk.setting.place }] };
  if (before.phase === "released") {
    const shownAgain: Effect = { type: "show", tag: before.card, place: talk.setting.place };
    return event.type === "message-deleted"
      ? { state: after, effects: [shownAgain] }
      : takeBack({ ...before, talk }, exchange.topic);
  }
  return { state: after, effects: [] };
}

/** Who just types has begun: what was typed is heard before anything is asked. */
function hearFirst(before: Invited | Resting, event: WrittenEvent, waiting: Waiting): Step<Conversation> {
  const opened = { ...before.talk, opened: before.talk.opened || ("typed" as const) };
  const aside = besideTheQuestion(before, event, hearIn(before.talk, event.text), undefined);
  if (aside) return aside;
  const step = hear(awake({ ...before, talk: opened }, "calm", event.at), event, waiting);
  return { ...step, effects: [{ type: "show", tag: OPENING, place: opened.setting.place }, ...step.effects] };
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
  if (exchange && exchange !== last)
    return { state: { ...before, talk: withPart(talk, exchange, event) }, effects: [] };
  return take(talk, exchange, event, heard, before, []);
}

const hearIn = ({ setting }: Talk, text: string, question?: Exchange): Heard =>
  listen(text, { language: setting.language, ...(question && { question: question.question }) });

/** An outburst of so few words is one and nothing more. */
const FEW_WORDS = 8;

/** What is no answer gets a reply and leaves our question open: a question to us, our own question sent back, an order, an outburst. */
function besideTheQuestion(
  before: Invited | Resting | Talking,
  event: WrittenEvent,
  heard: Heard,
  length: Length | undefined,
): Step<Conversation> | undefined {
  const { talk } = before;
  const guide = guideOf(talk);
  const asked = talk.exchanges.at(-1)?.question;
  if (asked && bare(asked) === bare(event.text)) return tellLine(before, "reply", { key: "question-sent-back" });
  if (heard.promptAttack) return tellLine(before, "reply", { key: "no-orders" });
  if (heard.insult && event.text.trim().split(/\s+/).length <= FEW_WORDS)
    return tellLine(before, "reply", { key: "outburst" });
  const back = askedBack(event.text, heard, { talk, guide, left: length && questionsLeft(talk, length, guide) });
  return back?.only ? answerBack(before, back, event) : undefined;
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
  return answer(heardAs(base, here, heard), here, event, length, event.at, effects);
}

/** What an answer says about the talk itself: how somebody speaks to us, and that an answer, or something tender, is for the lead alone. */
function heardAs(talk: Talk, exchange: Exchange, heard: Heard): Talk {
  const spoken: Talk = {
    ...talk,
    // A Dutch "je" can mean anybody; only "u" is plainly meant for us.
    address: heard.address === "u" ? "u" : talk.address,
    setting: { ...talk.setting, language: heard.speaks ?? talk.setting.language },
  };
  if (!heard.wantsAnonymity && !heard.painful) return spoken;
  const mark = { ...markOf(talk, exchange.topic), sharing: "lead-only" as const };
  return { ...spoken, marks: { ...talk.marks, [exchange.topic]: mark } };
}

function answerBack(
  before: Conversation,
  back: { line: Line; passOn: boolean },
  event: WrittenEvent,
): Step<Conversation> {
  const step = tellLine(before, "reply", back.line);
  if (!back.passOn) return step;
  return { ...step, effects: [...step.effects, toLead(before.talk, { type: "question-asked", text: event.text })] };
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
  const after = withPart(talk, exchange, written, true);
  const { talk: spoken, say } = saying(after, "reply", "no-reporting-point", { kind, contacts: talk.setting.contacts });
  return talking(spoken, length, written.at, [...effects, say]);
}
