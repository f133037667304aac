import type { ActionName } from "../actions.ts";
import { nextMondayMorning, nextWorkingMoment, nextWorkingMorning } from "../calendar.ts";
import { MOST_UNASKED, silentFrom } from "../nudges.ts";
import { reference } from "../reference.ts";
import type { Step, Waiting } from "../step.ts";
import { type Talk, topicsAnswered } from "../talk.ts";
import { days, type Instant } from "../words.ts";
import { releaseChanges } from "./after-the-end.ts";
import { ask, awake, begin, openingNow, pickUp } from "./asking.ts";
import { changed } from "./parts.ts";
import { offerForm, readBack, release, saveAdjusted, sayReadbackAgain, unattended } from "./readback-phase.ts";
import { closed, OPENING, saying, status, tellLine, toLead, withoutUnseen } from "./saying.ts";
import type { Act, Conversation, InReadback, Resting, Talking, WithPerson } from "./state.ts";

export const canTake = ({ phase }: Conversation, action: ActionName): boolean => TAKES[phase].includes(action);

export function act(
  before: Conversation,
  action: ActionName,
  event: Act,
  waiting: Waiting,
): Step<Conversation> | undefined {
  if (action === "stop") return stop(before, event.at, waiting);
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
const TAKES: Readonly<Record<Conversation["phase"], readonly ActionName[]>> = {
  invited: ["start-short", "start-calm", "later", "rather-person", "decline", "go-on"],
  talking: ["skip", "later", "rather-person", "release", "go-on", "adjust"],
  later: [
    "later-tomorrow",
    "later-monday",
    "later-week",
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
  return tellLine({ ...before, talk, silence: silentFrom(at), due }, "reply", {
    key: "later-set",
    with: { when: due },
  });
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
  return tellLine({ ...before, due }, "reply", { key: "later-set", with: { when: due } });
}

function preferPerson(before: Conversation, waiting: Waiting): Step<Conversation> {
  if (before.phase === "released" || before.phase === "closed") {
    const told = tellLine(before, "reply", {
      key: "rather-person",
      with: { lead: reference(before.talk.setting.lead) },
    });
    return { ...told, effects: [...told.effects, toLead(before.talk, { type: "rather-person" })] };
  }
  const { talk, effects, owed } = withoutUnseen(before, waiting);
  const handedOn: WithPerson = { phase: "with-person", talk: { ...talk, opened: talk.opened || "rather-person" } };
  const step = tellLine(handedOn, "reply", owed, {
    key: "rather-person",
    with: { lead: reference(talk.setting.lead) },
  });
  return {
    state: step.state,
    effects: [
      ...effects,
      ...step.effects,
      { type: "show", tag: OPENING, place: talk.setting.place },
      toLead(talk, { type: "rather-person" }),
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
