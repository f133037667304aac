import { askedBack } from "../asked-back.ts";
import { cutToDay } from "../calendar.ts";
import type { CardDataOf, Line } from "../card-data.ts";
import type { Heard } from "../listen.ts";
import { MOST_UNASKED, silentFrom } from "../nudges.ts";
import { correctedBy, correctionIn, decidedBy, readbackCard, textsIn, type Values } from "../readback.ts";
import { reference } from "../reference.ts";
import type { Effect, Step, Waiting } from "../step.ts";
import { ADDITION, answersOf, type Length, markOf, readersOf, type Talk, topicsAnswered } from "../talk.ts";
import { type Wish, wishIn } from "../wish.ts";
import type { Instant, MessageId, Tag } from "../words.ts";
import { unasked, type Written, withPart } from "./parts.ts";
import {
  closed,
  dueOf,
  guideOf,
  noReportingPoint,
  questionFor,
  saying,
  status,
  tellLine,
  withoutUnseen,
} from "./saying.ts";
import type { Act, Change, Closed, Conversation, InReadback, Released, WithPerson, WrittenEvent } from "./state.ts";
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
      silence,
      due: dueOf("readback", silence, talk),
    },
    effects: [...effects, say],
  };
}

export function release(before: Conversation, event: Act, waiting: Waiting): Step<Conversation> | undefined {
  const { talk } = before;
  if (before.phase === "talking") {
    const { talk: earlier, effects } = withoutUnseen(before, waiting);
    return readBack(earlier, before.length, "asked", event.at, effects);
  }
  if (before.phase === "released") return releaseChanges(before, event.tag);
  // What nobody has seen yet cannot be agreed to: it is said now, and the next yes counts.
  if (before.phase === "readback" && waiting.has(before.card))
    return readBack(talk, before.length, before.why, event.at, [{ type: "withdraw", tag: before.card }]);
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

/** A button lets its own change count again; the typed word all that are open. */
function releaseChanges(before: Released, tag: Tag | undefined): Step<Conversation> | undefined {
  const meant = before.changes.filter(({ open, card }) => open && (tag === undefined || tag === card));
  if (meant.length === 0) return undefined;
  const { place } = before.talk.setting;
  const topics = meant.map(({ topic }) => topic);
  const changes = before.changes.map((change) => (topics.includes(change.topic) ? { ...change, open: false } : change));
  const step = tellLine({ ...before, changes }, "reply", { key: "released-again" });
  const folded = [before.card, ...before.changes.filter(({ topic }) => topics.includes(topic)).map(({ card }) => card)];
  return {
    state: step.state,
    effects: [...step.effects, ...folded.map((card): Effect => ({ type: "show", tag: card, place }))],
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
function changedTo(before: InReadback, talk: Talk, ...lines: readonly Line[]): Step<Conversation> {
  const step = tellLine({ ...before, talk }, "reply", ...lines);
  return { state: step.state, effects: [...step.effects, fold(before)] };
}

/** In the readback "2: …" puts line 2 right, "9 mag weg" is obeyed, and anything else is added. */
export function correctOrAdd(before: InReadback, event: WrittenEvent): Step<Conversation> {
  const { talk } = before;
  const correction = correctionIn(event.text, talk);
  if (correction) {
    const told = { key: "adjusted-line", with: { line: correction.line } } as const;
    return putRight(before, { [`text-${correction.line}`]: correction.text }, told, event.message);
  }
  const wish = wishIn(event.text, answersOf(talk, guideOf(talk)), reference(talk.setting.lead));
  if (wish) return obey(before, wish);
  const heard = hearIn(talk, event.text);
  if (heard.report) return setAsideHere({ ...before, talk: withAddition(talk, event, heard) }, heard.report.kind);
  return (
    questionAtTheEnd(before, event, heard) ?? changedTo(before, withAddition(talk, event, heard), { key: "added" })
  );
}

/** P15 holds to the end: it stands in the list as away, and the contacts are said. */
function setAsideHere<State extends InReadback | WithPerson | Closed | Released>(
  before: State,
  kind: CardDataOf["no-reporting-point"]["kind"],
): Step<Conversation> {
  const { talk, say } = noReportingPoint(before.talk, kind);
  const shown: readonly Effect[] =
    "card" in before ? [{ type: "show", tag: before.card, place: talk.setting.place }] : [];
  return { state: { ...before, talk }, effects: [say, ...shown] };
}

/** A question of theirs is answered here too, and is no addition. */
function questionAtTheEnd(before: InReadback, event: WrittenEvent, heard: Heard): Step<Conversation> | undefined {
  const { talk } = before;
  const back = askedBack(event.text, heard, { talk, guide: guideOf(talk), left: 0 });
  if (!back?.only) return undefined;
  const step = tellLine(before, "reply", back.line);
  const told: readonly Effect[] = back.passOn ? [questionFor(talk, back.passOn, heard)] : [];
  return { state: step.state, effects: [...step.effects, ...told] };
}

/** A wish about sharing is no answer: it holds at once and is said back in one line. Where it is not plain which lines, it holds for all. */
function obey(before: InReadback, { sharing, lines }: Wish): Step<Conversation> {
  const { talk } = before;
  const lead = readersOf(talk.setting);
  if (lines.length === 0) return changedTo(before, madeCareful(talk), { key: "wish-all", with: { lead } });
  const values = Object.fromEntries(lines.map((line) => [`sharing-${line}`, sharing]));
  return changedTo(before, decidedBy(talk, values), {
    key: `wish-${sharing}`,
    with: { lines: lines.join(", "), lead },
  });
}

/** Every answer that would go further than the lead goes to the lead alone; what is away stays away. */
function madeCareful(talk: Talk): Talk {
  const further = topicsAnswered(talk).flatMap((topic, index) =>
    markOf(talk, topic).sharing === "picture" ? [[`sharing-${index + 1}`, "lead-only"]] : [],
  );
  return decidedBy(talk, Object.fromEntries(further));
}

/** After the end, nothing is lost either: a released talk takes it in unreleased, another one offers to go on. */
export function keep(before: WithPerson | Closed | Released, event: WrittenEvent): Step<Conversation> {
  const heard = hearIn(before.talk, event.text);
  const talk = withAddition(before.talk, event, heard);
  if (heard.report) return setAsideHere({ ...before, talk }, heard.report.kind);
  if (before.phase === "released") return takeBack({ ...before, talk }, ADDITION);
  return tellLine({ ...before, talk }, "reply", { key: "resume-offer" });
}

/** After a release a changed answer counts again once its author says so: one line, one button. */
export function takeBack(before: Released, topic: string): Step<Conversation> {
  const data = unreleasedData(before.talk, topic, true);
  if (!data) return { state: before, effects: [] };
  const { talk, say } = saying(before.talk, "reply", "unreleased", data);
  const change: Change = { topic, card: say.tag, open: true };
  return { state: { ...before, talk, changes: [...before.changes, change] }, effects: [say] };
}

/** A deleted answer is out at once, without a word; a line that asked about it is taken back, or folds when it stands there already. */
export function takeOut(before: Released, topic: string, waiting: Waiting): Step<Conversation> {
  const { place } = before.talk.setting;
  const isLeft = topicsAnswered(before.talk).includes(topic);
  const about = before.changes.filter((change) => change.topic === topic);
  const changes = before.changes.map((change) =>
    about.includes(change) && !isLeft ? { ...change, open: false } : change,
  );
  const lines = about.map(
    ({ card }): Effect =>
      !isLeft && waiting.has(card) ? { type: "withdraw", tag: card } : { type: "show", tag: card, place },
  );
  return { state: { ...before, changes }, effects: [{ type: "show", tag: before.card, place }, ...lines] };
}

export function unreleasedData(talk: Talk, topic: string, open: boolean): CardDataOf["unreleased"] | undefined {
  const line = answersOf(talk, guideOf(talk))[topicsAnswered(talk).indexOf(topic)];
  return line && { topic: line.topic, text: line.text, open };
}

function withAddition(talk: Talk, written: Written, heard: Heard): Talk {
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

/** The older readback card loses its buttons: two cards that can release would each hold half of the truth. */
export const fold = (before: InReadback): Effect => ({
  type: "show",
  tag: before.card,
  place: before.talk.setting.place,
});
