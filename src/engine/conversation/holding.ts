import { nextWorkingMoment } from "../calendar.ts";
import type { Line } from "../card-data.ts";
import { MOST_UNASKED } from "../nudges.ts";
import { reference } from "../reference.ts";
import type { Effect, Step, Waiting } from "../step.ts";
import type { Talk } from "../talk.ts";
import type { Instant, PersonId } from "../words.ts";
import { closed, dueOf, OPENING, saying, status } from "./saying.ts";
import type { Conversation } from "./state.ts";
import { openingOf } from "./time.ts";

/** The exploration was paused, ended, or goes on. */
export function moveWith(
  before: Conversation,
  to: "preparing" | "open" | "paused" | "ended",
  at: Instant,
  waiting: Waiting,
): Step<Conversation> {
  const { talk, effects } = withoutUnasked(before.talk, waiting);
  if (to === "paused") return { state: { ...before, talk: { ...talk, held: "paused" } }, effects };
  if (to === "ended") return end({ ...before, talk: { ...talk, held: "ended" } }, effects);
  const { held: _, ...running } = before.talk;
  return goOn({ ...before, talk: running }, at);
}

/** Who said nothing yet is left in peace; who has begun can finish, and is not reminded of it. */
function end(before: Conversation, effects: readonly Effect[]): Step<Conversation> {
  const saidNothing = before.phase === "invited" || (before.phase === "later" && before.length === undefined);
  if (!saidNothing) return { state: before, effects };
  return { state: closed(before.talk, "silent"), effects: [...effects, status(before.talk, "closed")] };
}

/** What was held goes on: an invitation that had not left leaves now, and a reminder comes no sooner than its days from here. */
function goOn(before: Conversation, at: Instant): Step<Conversation> {
  switch (before.phase) {
    case "invited":
      // Saying it twice changes nothing where it had left.
      return {
        state: { ...before, due: dueOf("invited", before.silence, before.talk, at) },
        effects: [openingOf(before.talk)],
      };
    case "talking":
      return { state: { ...before, due: dueOf("talking", before.silence, before.talk, at) }, effects: [] };
    case "later":
      return {
        state: { ...before, due: Math.max(before.due, nextWorkingMoment(at, before.talk.setting.calendar)) },
        effects: [],
      };
    case "readback":
      return {
        state:
          before.due === undefined ? before : { ...before, due: dueOf("readback", before.silence, before.talk, at) },
        effects: [],
      };
    default:
      return { state: before, effects: [] };
  }
}

/**
 * The lead takes an invitation back. Where it has not left nothing happened; where it was read its person hears so, within the budget (P7).
 * Who has begun can finish, unreminded.
 */
export function takeBack(before: Conversation, waiting: Waiting): Step<Conversation> {
  const { talk, effects } = withoutUnasked(before.talk, waiting);
  if (before.phase === "closed" || before.phase === "released") return { state: before, effects };
  if (before.phase !== "invited") return { state: { ...before, talk: { ...talk, held: "ended" } }, effects };
  if (waiting.has(OPENING))
    return {
      state: closed({ ...talk, unasked: 0, said: 0 }, "withdrawn"),
      effects: [...effects, status(talk, "to-ask")],
    };
  const opened: Talk = { ...talk, opened: "withdrawn" };
  const folded: Effect = { type: "show", tag: OPENING, place: talk.setting.place };
  if (talk.unasked >= MOST_UNASKED) return { state: closed(opened, "withdrawn"), effects: [...effects, folded] };
  const { talk: told, say } = saying(opened, "nudge", "notice", {
    lines: [{ key: "invitation-withdrawn", with: { lead: reference(talk.setting.lead) } }],
  });
  return {
    state: closed({ ...told, unasked: told.unasked + 1 }, "withdrawn"),
    effects: [...effects, folded, { ...say, within: talk.setting.calendar }],
  };
}

/** Who was told by name who reads along hears it when that changes: whoever has said something, as long as we may still write. */
export function nameLeads(before: Conversation, lead: PersonId, alsoReads: readonly PersonId[]): Step<Conversation> {
  const { setting } = before.talk;
  const talk: Talk = { ...before.talk, setting: { ...setting, lead, alsoReads } };
  const joined = alsoReads.filter((person) => person !== setting.lead && !setting.alsoReads?.includes(person));
  const lines: readonly Line[] = [
    ...(lead === setting.lead
      ? []
      : [{ key: "lead-changed", with: { lead: reference(lead), before: reference(setting.lead) } }]),
    ...joined.map((person) => ({ key: "lead-reads-too", with: { lead: reference(person) } })),
  ];
  if (lines.length === 0 || talk.exchanges.length === 0 || talk.unasked >= MOST_UNASKED)
    return { state: { ...before, talk }, effects: [] };
  const { talk: told, say } = saying(talk, "nudge", "notice", { lines: [...lines, { key: "lead-changed-rights" }] });
  return {
    state: { ...before, talk: { ...told, unasked: told.unasked + 1 } },
    effects: [{ ...say, within: talk.setting.calendar }],
  };
}

/** Takes back what waits to leave and what nobody asked for: the invitation and reminders. */
function withoutUnasked(talk: Talk, waiting: Waiting): { talk: Talk; effects: readonly Effect[] } {
  const unasked = [...waiting].filter((tag) => tag === OPENING || tag.startsWith("nudge-"));
  const reminders = unasked.filter((tag) => tag !== OPENING).length;
  return {
    talk: { ...talk, unasked: Math.max(0, talk.unasked - reminders) },
    effects: unasked.map((tag): Effect => ({ type: "withdraw", tag })),
  };
}
