import type { TalkAction } from "../actions.ts";
import { nextMondayMorning, nextWorkingMoment, nextWorkingMorning } from "../calendar.ts";
import type { Line } from "../card-data.ts";
import { MOST_UNASKED, silentFrom } from "../nudges.ts";
import type { Effect, Step, Waiting } from "../step.ts";
import { readersOf, type Talk, topicsAnswered } from "../talk.ts";
import { days, type Instant } from "../words.ts";
import { releaseChanges } from "./after-the-end.ts";
import { ask, awake, begin, openingNow, pickUp } from "./asking.ts";
import { changed } from "./parts.ts";
import { offerForm, readBack, release, saveAdjusted, sayReadbackAgain, unattended } from "./readback-phase.ts";
import { agree, propose } from "./resting.ts";
import { closed, OPENING, saying, status, tellLine, toInbox, withoutUnseen } from "./saying.ts";
import type { Act, Conversation, InReadback, Resting, Talking, WithPerson } from "./state.ts";
import { giveTip, offerTipForm } from "./tips.ts";

export const canTake = ({ phase }: Conversation, action: TalkAction): boolean =>
  ANYWHERE.includes(action) || TAKES[phase].includes(action);

/** A tip is welcome wherever the talk stands, also after it. */
const ANYWHERE: readonly TalkAction[] = ["tip", "tip-save"];

export function act(
  before: Conversation,
  action: TalkAction,
  event: Act,
  waiting: Waiting,
): Step<Conversation> | undefined {
  if (action === "stop") return stop(before, event.at, waiting);
  if (action === "tip") return event.typed ? offerTipForm(before) : undefined;
  if (action === "tip-save") return giveTip(before, event);
  if (!canTake(before, action)) return undefined;
  switch (action) {
    case "start-short":
      return begin(before, "short", "short", event, waiting);
    case "start-calm":
      return begin(before, "calm", "calm", event, waiting);
    case "go-on":
      return goOn(before, event, waiting);
    case "skip":
      return before.phase === "talking" ? skip(before, event, waiting) : undefined;
    case "later":
      return before.phase === "readback" ? waitWithReadback(before, event) : rest(before, event, waiting);
    case "later-tomorrow":
    case "later-monday":
    case "later-week":
      return before.phase === "later" ? restUntil(before, action, event) : undefined;
    case "moment-yes":
      return before.phase === "later" ? agree(before, event) : undefined;
    case "rather-person":
      return preferPerson(before, waiting);
    case "decline":
      return decline(before, waiting);
    case "release":
      return before.phase === "released" ? releaseChanges(before, event.tag) : release(before, event, waiting);
    case "adjust":
      return adjust(before, event, waiting);
    case "save-adjusted":
      return before.phase === "readback" ? saveAdjusted(before, event) : undefined;
    default:
      return undefined;
  }
}

/** In which phase which action means something; anywhere else a button is an old one and a word is just a word. */
const TAKES: Readonly<Record<Conversation["phase"], readonly TalkAction[]>> = {
  invited: ["start-short", "start-calm", "later", "rather-person", "decline", "go-on"],
  talking: ["skip", "later", "rather-person", "release", "go-on", "adjust"],
  later: [
    "later-tomorrow",
    "later-monday",
    "later-week",
    "moment-yes",
    "start-short",
    "start-calm",
    "go-on",
    "rather-person",
    "decline",
  ],
  readback: ["release", "adjust", "save-adjusted", "rather-person", "go-on", "later"],
  "with-person": ["go-on", "start-short", "start-calm", "rather-person"],
  released: ["release", "adjust", "rather-person"],
  closed: ["start-short", "start-calm", "go-on", "rather-person"],
};

/** "Corrigeer" works anywhere: what is written down so far comes up, or it is said how a released answer is changed. */
function adjust(before: Conversation, event: Act, waiting: Waiting): Step<Conversation> | undefined {
  if (before.phase === "talking") return release(before, event, waiting);
  if (before.phase === "released") return tellLine(before, "reply", { key: "adjust-released" });
  return before.phase === "readback" && event.typed ? offerForm(before) : undefined;
}

/** The readback keeps, and is brought up again the next working morning. That was asked for, so the budget always has room for it. */
function waitWithReadback(before: InReadback, { at }: Act): Step<Conversation> {
  const due = nextWorkingMorning(at, before.talk.setting.calendar);
  const talk = { ...before.talk, unasked: Math.min(before.talk.unasked, MOST_UNASKED - 1) };
  return tellLine({ ...before, talk, silence: silentFrom(at), due }, "reply", laterSet(talk, due));
}

function skip(before: Talking, event: Act, waiting: Waiting): Step<Conversation> | undefined {
  const last = before.talk.exchanges.at(-1);
  if (!last || last.tag === "" || waiting.has(last.tag) || (event.tag && event.tag !== last.tag)) return undefined;
  const talk = changed(before.talk, last, (exchange) => ({ ...exchange, skipped: exchange.parts.length === 0 }));
  return ask(talk, before.length, event.at, [{ type: "show", tag: last.tag, place: talk.setting.place }]);
}

function goOn(before: Conversation, event: Act, waiting: Waiting): Step<Conversation> | undefined {
  switch (before.phase) {
    case "invited":
      return begin(before, "calm", "calm", event, waiting);
    case "talking":
      return pickUp(before, event.at, waiting);
    case "readback":
      return sayReadbackAgain(before, event.at, waiting);
    case "later":
      return before.length
        ? pickUp(awake(before, before.length, event.at), event.at, waiting)
        : begin(before, "calm", "calm", event, waiting);
    case "with-person":
    case "closed":
      return begin(before, "calm", before.talk.opened || "calm", event, waiting);
    default:
      return undefined;
  }
}

/** A moment that somebody typed: read back before it counts; with the readback it only says when that is brought up again. */
export function comeBackAt(
  before: Conversation,
  moment: Instant,
  event: Act,
  waiting: Waiting,
): Step<Conversation> | undefined {
  if (before.phase === "readback") return tellLine({ ...before, due: moment }, "reply", laterSet(before.talk, moment));
  if (before.phase === "later") return propose(before, moment);
  if (!canTake(before, "later")) return undefined;
  const { state, effects } = rest(before, event, waiting);
  if (state.phase !== "later") return undefined;
  const proposed = propose(state, moment);
  // The card that asks when is of no use to who has just said it.
  const asks = (effect: Effect): boolean => effect.type === "say" && effect.message.card === "later";
  return { ...proposed, effects: [...effects.filter((effect) => !asks(effect)), ...proposed.effects] };
}

const laterSet = ({ setting }: Talk, when: Instant): Line => ({
  key: "later-set",
  with: { when, zone: setting.calendar.timeZone },
});

function rest(before: Conversation, event: Act, waiting: Waiting): Step<Conversation> {
  const { talk, effects, owed } = withoutUnseen(before, waiting);
  const { talk: after, say } = saying({ ...talk, opened: talk.opened || "later" }, "reply", "later", { chosen: "" });
  const due = nextWorkingMorning(event.at, talk.setting.calendar);
  const length = "length" in before && before.length ? { length: before.length } : {};
  const resting: Resting = { phase: "later", talk: after, ...length, due };
  const step = owed ? tellLine(resting, "reply", owed) : { state: resting, effects: [] };
  return { ...step, effects: [...effects, ...openingNow(talk, waiting), ...step.effects, say] };
}

function restUntil(
  before: Resting,
  action: "later-tomorrow" | "later-monday" | "later-week",
  { at }: Act,
): Step<Conversation> {
  const { calendar } = before.talk.setting;
  const due =
    action === "later-tomorrow"
      ? nextWorkingMorning(at, calendar)
      : action === "later-monday"
        ? nextMondayMorning(at, calendar)
        : nextWorkingMoment(at + days(7), calendar);
  return tellLine({ ...before, due }, "reply", laterSet(before.talk, due));
}

function preferPerson(before: Conversation, waiting: Waiting): Step<Conversation> {
  if (before.phase === "released" || before.phase === "closed") {
    const told = tellLine(before, "reply", {
      key: "rather-person",
      with: { lead: readersOf(before.talk.setting) },
    });
    return { ...told, effects: [...told.effects, toInbox(before.talk, { type: "rather-person" })] };
  }
  const { talk, effects, owed } = withoutUnseen(before, waiting);
  const handedOn: WithPerson = { phase: "with-person", talk: { ...talk, opened: talk.opened || "rather-person" } };
  const step = tellLine(handedOn, "reply", owed, {
    key: "rather-person",
    with: { lead: readersOf(talk.setting) },
  });
  return {
    state: step.state,
    effects: [
      ...effects,
      ...step.effects,
      { type: "show", tag: OPENING, place: talk.setting.place },
      toInbox(talk, { type: "rather-person" }),
    ],
  };
}

function decline(before: Conversation, waiting: Waiting): Step<Conversation> {
  const { talk: told, effects, owed } = withoutUnseen(before, waiting);
  const talk: Talk = { ...told, opened: told.opened || "declined" };
  const step = tellLine(closed(talk, "declined"), "reply", owed, { key: "declined" });
  return {
    state: step.state,
    effects: [
      ...effects,
      ...step.effects,
      { type: "show", tag: OPENING, place: talk.setting.place },
      status(talk, "closed"),
    ],
  };
}

/**
 * "Stop" ends every message: it spends the whole budget of unasked ones. Who said something already gets the readback as the last one: only
 * that card can release it.
 */
export function stop(before: Conversation, at: Instant, waiting: Waiting): Step<Conversation> | undefined {
  if (before.phase === "closed" || before.phase === "released")
    return tellLine(before, "reply", { key: "stopped-already" });
  if (before.phase === "readback") {
    const step = tellLine(unattended(before), "reply", { key: "stopped" });
    return { ...step, effects: [...step.effects, status(before.talk, "closed")] };
  }
  const { talk, effects, owed } = withoutUnseen(before, waiting);
  if (topicsAnswered(talk).length === 0) {
    const ended = closed({ ...talk, opened: talk.opened || "declined", unasked: MOST_UNASKED }, "stopped");
    const step = tellLine(ended, "reply", owed, { key: "stopped" });
    return {
      state: step.state,
      effects: [
        ...effects,
        ...step.effects,
        { type: "show", tag: OPENING, place: talk.setting.place },
        status(talk, "closed"),
      ],
    };
  }
  const length = "length" in before && before.length ? before.length : "short";
  const step = readBack(talk, length, "early", at, [...effects, status(talk, "closed")], { receipt: owed });
  return step.state.phase === "readback" ? { ...step, state: unattended(step.state) } : step;
}
