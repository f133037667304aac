import { isTalkAction } from "./actions.ts";
import { conversationOf, documentOf } from "./aggregate-id.ts";
import type { CardDataOf, ReadbackLine } from "./card-data.ts";
import { act, stop } from "./conversation/acting.ts";
import { unreleasedData } from "./conversation/after-the-end.ts";
import { giveAnswer } from "./conversation/answering.ts";
import { moveWith, nameLeads, takeBack } from "./conversation/holding.ts";
import { edit, write } from "./conversation/listening.ts";
import { readsOtherwise } from "./conversation/released.ts";
import { momentShown } from "./conversation/resting.ts";
import {
  closed,
  drawn,
  dueOf,
  guideOf,
  isHeld,
  OPENING,
  openingData,
  questionData,
  tellLine,
  withoutHours,
} from "./conversation/saying.ts";
import type { Conversation, ConversationEvent } from "./conversation/state.ts";
import { invite, keepHours, lose, passTime } from "./conversation/time.ts";
import { tipForm } from "./conversation/tips.ts";
import { MOST_UNASKED, silentFrom } from "./nudges.ts";
import { readbackCard } from "./readback.ts";
import type { Effect, Listing, Outgoing, Reply, Step, Waiting } from "./step.ts";
import { answersOf, begunWith, type Exchange, readersOf, said, type Talk } from "./talk.ts";
import type { AggregateId, Instant, PersonId, Tag } from "./words.ts";

export type { ByPerson, Conversation, ConversationEvent, FromExploration } from "./conversation/state.ts";

/** The whole behaviour of a talk: what we knew, and what happened, give what we know and what to do. */
export function transition(
  before: Conversation | undefined,
  event: ConversationEvent,
  waiting: Waiting,
): Step<Conversation> | undefined {
  if (event.type === "invited") return !before || neverLeft(before) ? invite(event.setting, event.at) : undefined;
  if (!before) return undefined;
  if ("person" in event && event.person !== before.talk.setting.person) return undefined;
  const step = tellingPicture(before, react(before, event, waiting));
  if (!step) return undefined;
  if (event.type === "stop-asked") return tellingNobody(withoutTraces(withoutReminders(step, waiting)));
  if (!("person" in event)) return tellingNobody(withoutTraces(step));
  const here = silentNoLonger(before, withoutReminders(step, waiting), event.at);
  return tellingNobody(withoutTraces(keepingWhatWasAsked(tellingWhatWasTaken(here, event.taken))));
}

/** Who is here needs no reminding: a nudge that waits for office hours is taken back. */
function withoutReminders(step: Step<Conversation>, waiting: Waiting): Step<Conversation> {
  const reminders = [...waiting]
    .filter((tag) => tag.startsWith("nudge-"))
    .map((tag): Effect => ({ type: "withdraw", tag }));
  return { ...step, effects: [...reminders, ...step.effects] };
}

/** The days of silence are counted from what somebody did last; a step that sets a moment of its own has done so already. */
function silentNoLonger(before: Conversation, step: Step<Conversation>, at: Instant): Step<Conversation> {
  const { state } = step;
  if (!("silence" in state) || state.due === undefined || !("due" in before) || state.due !== before.due) return step;
  const silence = silentFrom(at);
  return { ...step, state: { ...state, silence, due: dueOf(state.phase, silence, state.talk) } };
}

/** A talk that is only tried counts nowhere. */
const tellingNobody = (step: Step<Conversation> | undefined): Step<Conversation> | undefined =>
  step?.state.talk.setting.tryOut ? { ...step, effects: step.effects.filter(({ type }) => type !== "tell") } : step;

/** Where an answer was shown it is drawn again: what is taken back is gone there at once. */
function tellingPicture(before: Conversation, step: Step<Conversation> | undefined): Step<Conversation> | undefined {
  if (!step || !readsOtherwise(before, step.state)) return step;
  const { exploration } = step.state.talk.setting;
  const told = (["picture", "obstacles"] as const).map(
    (name): Effect => ({ type: "tell", to: documentOf(name, exploration), event: { type: "answers-changed" } }),
  );
  return { ...step, effects: [...step.effects, ...told] };
}

/** P9: whoever wrote hears by kind what was taken out, once, wherever the words went. */
function tellingWhatWasTaken(step: Step<Conversation>, taken: readonly string[]): Step<Conversation> {
  if (taken.length === 0 || step.effects.some(tellsTaken)) return step;
  const told = tellLine(step.state, "reply", { key: "taken", with: { kinds: [...new Set(taken)].join(",") } });
  return { state: told.state, effects: [...step.effects, ...told.effects] };
}

/** A question that goes to the lead is kept here under a number of its own, for when the answer comes. */
function keepingWhatWasAsked(step: Step<Conversation>): Step<Conversation> {
  let { talk } = step.state;
  const effects = step.effects.map((effect): Effect => {
    if (effect.type !== "tell" || effect.event.type !== "question-asked") return effect;
    const asked = [...talk.asked, String(effect.event.text)];
    talk = { ...talk, asked };
    return { ...effect, event: { ...effect.event, asked: asked.length } };
  });
  return { state: { ...step.state, talk }, effects };
}

const tellsTaken = (effect: Effect): boolean => {
  if (effect.type !== "say") return false;
  const { card, data } = effect.message;
  const lines = card === "notice" ? data.lines : card === "question" || card === "readback" ? [data.receipt] : [];
  return lines.some((line) => line !== null && "key" in line && line.key === "taken");
};

/** A talk that has ended keeps no hours, also of what was added or changed afterwards (P3). */
function withoutTraces(step: Step<Conversation>): Step<Conversation> {
  const { state } = step;
  const hasEnded =
    state.phase === "closed" || state.phase === "released" || (state.phase === "readback" && state.due === undefined);
  return hasEnded ? { ...step, state: { ...state, talk: withoutHours(state.talk) } } : step;
}

/** An invitation that was taken back before it left: to its person nothing happened yet. */
const neverLeft = (before: Conversation): boolean =>
  before.phase === "closed" && before.how === "withdrawn" && before.talk.unasked === 0;

type Happened = Exclude<ConversationEvent, { readonly type: "invited" }>;

function react(before: Conversation, event: Happened, waiting: Waiting): Step<Conversation> | undefined {
  switch (event.type) {
    case "message-written":
      return write(before, event, waiting);
    case "message-edited":
    case "message-deleted":
      return edit(before, event, waiting);
    case "attachment-sent":
      return tellLine(before, "reply", { key: "attachment-refused" });
    case "button-pressed":
      return isTalkAction(event.action) ? act(before, event.action, event, waiting) : undefined;
    case "silence-asked":
      return { state: { ...before, talk: { ...before.talk, unasked: MOST_UNASKED } }, effects: [] };
    case "stop-asked":
      return stop(before, event.at, waiting);
    case "question-answered":
      return giveAnswer(before, event);
    case "hours-told":
      return keepHours(before, event.hours, waiting);
    case "time-passed":
      return passTime(before, event.at);
    case "place-gone":
      return lose(before);
    case "exploration-moved":
      return moveWith(before, event.to, event.at, waiting);
    case "tried":
      return {
        state: closed(begunWith(before.talk.setting), "stopped"),
        effects: [...waiting].map((tag) => ({ type: "withdraw", tag })),
      };
    case "invitation-withdrawn":
      return takeBack(before, waiting);
    case "leads-changed":
      return nameLeads(before, event.lead, event.alsoReads);
  }
}

export const mayAct = ({ talk }: Conversation, person: PersonId): boolean => talk.setting.person === person;

/** What stands in clear: the phase, the DM, whether a question is open there, and when time must look again. */
export function listing(state: Conversation): Listing {
  const due = "due" in state && state.due !== undefined && !isHeld(state) ? { due: state.due } : {};
  return { phase: state.phase, places: [state.talk.setting.place], asking: isAsking(state), ...due };
}

const isAsking = ({ phase }: Conversation): boolean =>
  phase === "invited" || phase === "talking" || phase === "readback";

/** The card of a saying as it must look now. A question that is answered loses its skip button, a released readback its fields. */
export function shown(state: Conversation, tag: Tag): Outgoing | undefined {
  const { talk } = state;
  if (tag === OPENING) return drawn(talk, "opening", openingData(talk));
  const exchange = talk.exchanges.find((one) => one.tag === tag);
  if (exchange) return drawn(talk, "question", questionData(exchange, isOpen(state, exchange)));
  if (tag.startsWith("later-")) return drawn(talk, "later", { chosen: state.phase === "later" ? "" : "chosen" });
  if (tag.startsWith("moment-")) return momentShown(state, tag);
  const change = state.phase === "released" && state.changes.find(({ card }) => card === tag);
  if (change) {
    const gone = { topic: "", text: "", open: false };
    return drawn(talk, "unreleased", unreleasedData(talk, change.topic, change.open) ?? gone);
  }
  return tag.startsWith("readback-") ? drawn(talk, "readback", readbackNow(state, tag)) : undefined;
}

/** One talk as its own person may see all of it (P10), and as the bot names it when it must ask which talk is meant. */
export interface TalkSummary {
  readonly aggregate: AggregateId;
  readonly theme: string;
  readonly lead: PersonId;
  /** Who reads along, as it stands in a sentence. */
  readonly readers: string;
  readonly phase: Conversation["phase"];
  readonly lines: readonly ReadbackLine[];
  readonly energy: Talk["energy"];
  readonly hindrances: Talk["hindrances"];
  readonly asked: Talk["asked"];
  readonly sharing: Talk["sharing"];
}

export function summaryOf({ phase, talk }: Conversation): TalkSummary {
  const { exploration, person, theme, lead } = talk.setting;
  return {
    aggregate: conversationOf(exploration, person),
    theme,
    lead,
    readers: readersOf(talk.setting),
    phase,
    lines: answersOf(talk, guideOf(talk)),
    energy: talk.energy,
    hindrances: talk.hindrances,
    asked: talk.asked,
    sharing: talk.sharing,
  };
}

/** What the person sees inside the request: the card they acted on as it is now, the form they asked for, or that the button was old. */
export function replyTo(after: Conversation, event: ConversationEvent): Reply | undefined {
  if (event.type !== "button-pressed" || event.typed) return undefined;
  const { talk } = after;
  if (event.action === "tip" && !event.typed) return { type: "form", message: tipForm(talk) };
  if (event.action === "adjust" && after.phase === "readback") {
    return { type: "form", message: drawn(talk, "adjust", { lines: answersOf(talk, guideOf(talk)) }) };
  }
  const card = event.tag && shown(after, event.tag);
  if (card) return { type: "card", message: card };
  return { type: "notice", line: { key: "button-received" }, language: talk.setting.language };
}

const isOpen = (state: Conversation, exchange: Exchange): boolean =>
  state.phase === "talking" && state.talk.exchanges.at(-1) === exchange && said(exchange) === "" && !exchange.skipped;

function readbackNow(state: Conversation, tag: Tag): CardDataOf["readback"] {
  const { talk } = state;
  const guide = guideOf(talk);
  if (state.phase === "readback" && state.card === tag) return readbackCard(talk, guide, state.why, state.receipt);
  return readbackCard(talk, guide, state.phase === "released" && state.card === tag ? "released" : "set-aside");
}
