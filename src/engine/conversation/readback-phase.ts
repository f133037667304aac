import { cutToDay } from "../calendar.ts";
import type { CardDataOf, Line } from "../card-data.ts";
import type { Heard } from "../listen.ts";
import { MOST_UNASKED, silentFrom } from "../nudges.ts";
import { correctedBy, correctionIn, decidedBy, readbackCard, textsIn, type Values } from "../readback.ts";
import type { Effect, Step, Waiting } from "../step.ts";
import { ADDITION, answersOf, type Length, markOf, readersOf, type Talk, topicsAnswered } from "../talk.ts";
import { type Wish, wishesIn } from "../wish.ts";
import type { Instant, MessageId } from "../words.ts";
import { besideTheQuestion } from "./beside-the-question.ts";
import { unasked, type Written, withPart } from "./parts.ts";
import { closed, dueOf, guideOf, noReportingPoint, saying, status, tellLine, withoutUnseen } from "./saying.ts";
import type { Act, Closed, Conversation, InReadback, Released, WithPerson, WrittenEvent } from "./state.ts";
import { tipsReleased } from "./tips.ts";
import { careFor, careIn, hearIn } from "./weighing.ts";

export function readBack(
  talk: Talk,
  length: Length,
  why: CardDataOf["readback"]["why"],
  at: Instant,
  effects: readonly Effect[],
  { receipt = null, notBefore }: { receipt?: Line | null; notBefore?: Instant } = {},
): Step<Conversation> {
  if (topicsAnswered(talk).length === 0) {
    const step = tellLine(closed(talk, "silent"), "reply", { key: "nothing-said" });
    return { state: step.state, effects: [...effects, ...step.effects, status(talk, "closed")] };
  }
  const card = readbackCard(talk, guideOf(talk), why, receipt);
  const { talk: after, say } = saying(talk, "question", "readback", card, notBefore);
  const silence = silentFrom(at);
  return {
    state: {
      phase: "readback",
      talk: after,
      length,
      card: say.tag,
      why,
      receipt,
      silence,
      due: dueOf("readback", silence, talk),
    },
    effects: [...effects, say],
  };
}

/**
 * The readback is said anew, as it is now. What has not left is taken back, and the line before it goes along (P9); what stands there already
 * loses its buttons, for two cards that can release would each hold half of the truth.
 */
export function sayReadbackAgain(
  before: InReadback,
  at: Instant,
  waiting: Waiting,
  notBefore?: Instant,
): Step<Conversation> {
  const { length, why, receipt, card } = before;
  const isUnseen = waiting.has(card);
  const talk = isUnseen ? { ...before.talk, said: before.talk.said - 1 } : before.talk;
  const step = isUnseen
    ? readBack(talk, length, why, at, [{ type: "withdraw", tag: card }], { receipt, ...(notBefore && { notBefore }) })
    : readBack(talk, length, "again", at, [redrawn(before)]);
  return before.due === undefined && step.state.phase === "readback"
    ? { ...step, state: unattended(step.state) }
    : step;
}

export function release(before: Conversation, event: Act, waiting: Waiting): Step<Conversation> | undefined {
  const { talk } = before;
  if (before.phase === "talking") {
    const { talk: earlier, effects, owed } = withoutUnseen(before, waiting);
    return readBack(earlier, before.length, "asked", event.at, effects, { receipt: owed });
  }
  // What nobody has seen yet cannot be agreed to: it is said now, and the next yes counts.
  if (before.phase === "readback" && waiting.has(before.card)) return sayReadbackAgain(before, event.at, waiting);
  if (before.phase !== "readback" || (event.tag && event.tag !== before.card)) return undefined;
  const decided = decidedBy(talk, event.values ?? {});
  const released: Released = { phase: "released", talk: decided, card: before.card, changes: [] };
  const step = tellLine(released, "reply", thanks(decided));
  return {
    state: step.state,
    effects: [
      ...step.effects,
      { type: "show", tag: before.card, place: talk.setting.place },
      status(talk, "heard"),
      ...tipsReleased(decided),
    ],
  };
}

const thanks = ({ setting }: Talk): Line =>
  setting.wordBack ? { key: "closing-thanks", with: { date: setting.wordBack } } : { key: "closing-thanks-no-date" };

export function offerForm(before: InReadback): Step<Conversation> {
  const { talk, say } = saying(before.talk, "reply", "adjust", { lines: answersOf(before.talk, guideOf(before.talk)) });
  return { state: { ...before, talk }, effects: [say] };
}

export const saveAdjusted = (before: InReadback, event: Act): Step<Conversation> =>
  putRight(before, event.values ?? {}, { key: "adjusted" });

/** What is put right is heard too: words that this is no place for are set aside, also when they stand in a correction (P15). */
function putRight(before: InReadback, values: Values, told: Line, message?: MessageId): Step<Conversation> {
  const talk = correctedBy(before.talk, values, careIn(before.talk), message);
  const report = textsIn(values)
    .map((text) => hearIn(talk, text).report)
    .find((one) => one !== undefined);
  return report ? setAsideHere({ ...before, talk }, report.kind) : changedTo(before, talk, told);
}

/** The card changes in place, and one line says what changed: the whole list again would bury the talk. */
function changedTo(before: InReadback | Released, talk: Talk, ...lines: readonly Line[]): Step<Conversation> {
  const step = tellLine({ ...before, talk }, "reply", ...lines);
  return { state: step.state, effects: [...step.effects, redrawn(before)] };
}

/** In the readback "9 mag weg" is obeyed, "2: …" puts line 2 right, and what is no question to us is added. */
export function correctOrAdd(before: InReadback, event: WrittenEvent): Step<Conversation> {
  const { talk } = before;
  const wishes = wishesIn(event.text, answersOf(talk, guideOf(talk)), talk.setting.lead);
  if (wishes) return obey(before, wishes);
  const correction = correctionIn(event.text, talk);
  if (correction) {
    const told = { key: "adjusted-line", with: { line: correction.line } } as const;
    return putRight(before, { [`text-${correction.line}`]: correction.text }, told, event.message);
  }
  const heard = hearIn(talk, event.text);
  const aside = besideTheQuestion(before, event.text, heard);
  if (aside) return aside;
  const added = withAddition(talk, event, heard);
  return heard.report
    ? setAsideHere({ ...before, talk: added }, heard.report.kind)
    : changedTo(before, added, { key: "added" });
}

/** P15 holds to the end: it stands in the list as away, and the contacts are said. */
export function setAsideHere<State extends InReadback | WithPerson | Closed | Released>(
  before: State,
  kind: CardDataOf["no-reporting-point"]["kind"],
): Step<Conversation> {
  const { talk, say } = noReportingPoint(before.talk, kind);
  const shown: readonly Effect[] =
    "card" in before ? [{ type: "show", tag: before.card, place: talk.setting.place }] : [];
  return { state: { ...before, talk }, effects: [say, ...shown] };
}

/** A wish about sharing is no answer: it holds at once and is said back in one line. Where it is not plain which lines, it holds for all. */
export function obey<State extends InReadback | Released>(before: State, wishes: readonly Wish[]): Step<Conversation> {
  const lead = readersOf(before.talk.setting);
  const talk = wishes.reduce(withWish, before.talk);
  const told = wishes.map(({ sharing, lines }): Line => {
    if (lines === "unclear") return { key: "wish-all", with: { lead } };
    if (lines.length === 0) return { key: "wish-stands" };
    return { key: `wish-${sharing}`, with: { lines: lines.join(", "), lead } };
  });
  return changedTo(before, talk, ...told);
}

const withWish = (talk: Talk, { sharing, lines }: Wish): Talk =>
  lines === "unclear"
    ? madeCareful(talk)
    : decidedBy(talk, Object.fromEntries(lines.map((line) => [`sharing-${line}`, sharing])));

/** Every answer that would go further than the lead goes to the lead alone; what is away stays away. */
function madeCareful(talk: Talk): Talk {
  const further = topicsAnswered(talk).flatMap((topic, index) =>
    markOf(talk, topic).sharing === "picture" ? [[`sharing-${index + 1}`, "lead-only"]] : [],
  );
  return decidedBy(talk, Object.fromEntries(further));
}

export function withAddition(talk: Talk, written: Written, heard: Heard): Talk {
  const before = talk.exchanges.find(({ topic }) => topic === ADDITION);
  const exchange = before ?? unasked(ADDITION, written.sent);
  const care = careFor(talk, ADDITION, written.text, heard);
  return withPart(before ? talk : { ...talk, exchanges: [...talk.exchanges, exchange] }, exchange, written, care);
}

/** Nobody is reminded any more and no hour is kept, but what was written down can still be released. */
export function unattended({ due: _, ...before }: InReadback): InReadback {
  const since = cutToDay(before.silence.since, before.talk.setting.calendar);
  return {
    ...before,
    silence: { ...before.silence, since },
    talk: { ...before.talk, unasked: MOST_UNASKED },
  };
}

/** The readback as it is now, on the card where it stands. */
const redrawn = ({ card, talk }: InReadback | Released): Effect => ({
  type: "show",
  tag: card,
  place: talk.setting.place,
});
