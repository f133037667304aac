import { nextWorkingMoment } from "../calendar.ts";
import type { CardDataOf } from "../card-data.ts";
import { nudgeDue, type Silence, silentFrom } from "../nudges.ts";
import { type OwnHours, withOwnHours } from "../own-hours.ts";
import { firstName, reference } from "../reference.ts";
import type { Say, Step, Waiting } from "../step.ts";
import { begunWith, type Setting, type Talk } from "../talk.ts";
import type { Instant } from "../words.ts";
import { unattended } from "./readback-phase.ts";
import { closed, drawn, dueOf, isHeld, OPENING, openingData, saying, status, talking, toLead } from "./saying.ts";
import type { Conversation, InReadback, Invited, Resting, Talking } from "./state.ts";

export function invite(setting: Setting, at: Instant): Step<Conversation> {
  const talk: Talk = { ...begunWith(setting), unasked: 1, said: 1 };
  const silence = silentFrom(nextWorkingMoment(at, setting.calendar));
  return {
    state: { phase: "invited", talk, silence, due: dueOf("invited", silence, talk) },
    effects: [openingOf(talk)],
  };
}

/** What waits for a moment at which its author does not work waits longer; a nudge that has not left is taken back, to come again in time. */
export function keepHours(before: Conversation, hours: OwnHours, waiting: Waiting): Step<Conversation> {
  const { talk } = before;
  const calendar = withOwnHours(talk.setting.office, hours);
  const after: Conversation = { ...before, talk: { ...talk, setting: { ...talk.setting, calendar } } };
  const nudges = [...waiting].filter((tag) => tag.startsWith("nudge-"));
  const state = "due" in after && after.due !== undefined ? { ...after, due: dueWithin(after, after.due) } : after;
  return { state, effects: nudges.map((tag) => ({ type: "withdraw", tag })) };
}

const dueWithin = (state: Conversation, due: Instant): Instant => nextWorkingMoment(due, state.talk.setting.calendar);
/** The first message (P13). */
export const openingOf = (talk: Talk): Say => ({
  type: "say",
  tag: OPENING,
  place: talk.setting.place,
  kind: "nudge",
  message: drawn(talk, "opening", openingData(talk)),
  ...(!talk.setting.tryOut && { within: talk.setting.calendar }),
});

export function passTime(before: Conversation, at: Instant): Step<Conversation> | undefined {
  if (!("due" in before) || before.due === undefined || at < before.due || isHeld(before)) return undefined;
  return before.phase === "later" ? comeBack(before, at) : nudge(before, at);
}

/** Somebody asked us to come back now: that is no message that nobody asked for. */
function comeBack(before: Resting, at: Instant): Step<Conversation> {
  const { talk, say } = saying(before.talk, "nudge", "nudge", nudgeData(before.talk, "later", false));
  const silence = silentFrom(at);
  const inHours = { ...say, within: talk.setting.calendar };
  if (before.length) return talking(talk, before.length, at, [inHours]);
  return { state: { phase: "invited", talk, silence, due: dueOf("invited", silence, talk) }, effects: [inHours] };
}

export function nudge(before: Invited | Talking | InReadback, at: Instant): Step<Conversation> {
  const row = nudgeDue(before.phase, before.silence, before.talk.unasked);
  const silence: Silence = { ...before.silence, passed: before.silence.passed + 1 };
  if (row.does === "close") return { state: closeSoftly(before), effects: [status(before.talk, "closed")] };
  const later = { ...before, silence, due: dueOf(before.phase, silence, before.talk, at) };
  if (row.does !== "nudge") return { state: later, effects: [] };
  const { talk, say } = saying(before.talk, "nudge", "nudge", nudgeData(before.talk, before.phase, row.last));
  return {
    state: { ...later, talk: { ...talk, unasked: talk.unasked + 1 } },
    effects: [{ ...say, within: talk.setting.calendar }],
  };
}

const closeSoftly = (before: Invited | Talking | InReadback): Conversation =>
  before.phase === "readback" ? unattended(before) : closed(before.talk, "silent");

const nudgeData = (talk: Talk, about: CardDataOf["nudge"]["about"], last: boolean): CardDataOf["nudge"] => ({
  name: firstName(talk.setting.person),
  lead: reference(talk.setting.lead),
  theme: talk.setting.theme,
  about,
  last,
});

export function lose(before: Conversation): Step<Conversation> | undefined {
  if (before.phase === "closed" || before.phase === "released") return undefined;
  return {
    state: closed(before.talk, "unreachable"),
    effects: [status(before.talk, "closed"), toLead(before.talk, { type: "unreachable" })],
  };
}
