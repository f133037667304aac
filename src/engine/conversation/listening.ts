import { questionsLeft } from "../agenda.ts";
import { askedBack } from "../asked-back.ts";
import type { CardDataOf, Line } from "../card-data.ts";
import { type Heard, listen } from "../listen.ts";
import { silentFrom } from "../nudges.ts";
import { addressIn, bare } from "../own-words.ts";
import { referencesIn } from "../reference.ts";
import type { Effect, Step, Waiting } from "../step.ts";
import { type Exchange, FIRST_WORDS, type Length, type Talk } from "../talk.ts";
import { typedAction } from "../typed-words.ts";
import type { Instant } from "../words.ts";
import { act, canTake } from "./acting.ts";
import { answer, ask, awake, QUIET } from "./asking.ts";
import { exchangeAt, exchangeWith, isKnown, unasked, type Written, withPart } from "./parts.ts";
import { correctOrAdd, keep, takeBack, takeOut } from "./readback-phase.ts";
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
    return event.type === "message-deleted"
      ? takeOut({ ...before, talk }, exchange.topic, waiting)
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

/** Our question, perhaps with what stood under it. */
const isSentBack = (question: string, text: string): boolean =>
  bare(text).startsWith(bare(question)) &&
  bare(text).length <= bare(question).length + bare("overslaan mag je hoeft dit niet").length;

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
  const talk = { ...before.talk, address: addressIn(event.text, heard.address) ?? before.talk.address };
  const guide = guideOf(talk);
  const asked = talk.exchanges.at(-1)?.question;
  if (asked && isSentBack(asked, event.text)) return tellLine(before, "reply", { key: "question-sent-back" });
  if (heard.promptAttack) return tellLine(before, "reply", { key: "no-orders" });
  if (heard.insult && event.text.trim().split(/\s+/).length <= FEW_WORDS)
    return tellLine(before, "reply", { key: "outburst" });
  const back = askedBack(event.text, heard, { talk, guide, left: length && questionsLeft(talk, length, guide) });
  if (!back?.only) return undefined;
  const isOpen = asked && talk.exchanges.at(-1)?.parts.length === 0;
  return answerBack({ ...before, talk }, isOpen ? [back.line, { key: "still-open" }] : [back.line], back.passOn, event);
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
    { ...event, care: careFor(base, here, event.text, heard) },
    length,
    event.at,
    [...effects, ...told],
  );
}

/** What the receipt says is passed on goes to the lead: an offer, or a question inside an answer. */
function promisesIn(talk: Talk, text: string, heard: Heard, length: Length): readonly Effect[] {
  const guide = guideOf(talk);
  const back = askedBack(text, heard, { talk, guide, left: questionsLeft(talk, length, guide) });
  return heard.offer || back?.passOn ? [toLead(talk, { type: "question-asked", text })] : [];
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

/** What is tender, weighs, or names a colleague goes to the lead alone unless its author says otherwise. */
function careFor(talk: Talk, exchange: Exchange, text: string, heard: Heard): Exchange["care"] {
  const tender = guideOf(talk).topics.find(({ name }) => name === exchange.topic)?.tender ?? false;
  return tender || heard.painful || heard.weight || referencesIn(text).length > 0 ? "lead-only" : "";
}

function answerBack(
  before: Conversation,
  lines: readonly Line[],
  passOn: boolean,
  event: WrittenEvent,
): Step<Conversation> {
  const step = tellLine(before, "reply", ...lines);
  if (!passOn) return step;
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
  const after = withPart(talk, exchange, written, "away");
  const told =
    written.taken.length > 0
      ? saying(after, "reply", "notice", { lines: [{ key: "taken", with: { kinds: written.taken.join(",") } }] })
      : undefined;
  const { talk: spoken, say } = saying(told?.talk ?? after, "reply", "no-reporting-point", {
    kind,
    contacts: talk.setting.contacts,
  });
  return talking(spoken, length, written.at, [...effects, ...(told ? [told.say] : []), say]);
}
