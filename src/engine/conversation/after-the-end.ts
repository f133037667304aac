import type { CardDataOf } from "../card-data.ts";
import { correctedBy, correctionIn } from "../readback.ts";
import { isStricter, type SharingLevel } from "../sharing.ts";
import type { Effect, Step, Waiting } from "../step.ts";
import { ADDITION, answersOf, type Talk, topicsAnswered } from "../talk.ts";
import { wishesIn } from "../wish.ts";
import type { Tag } from "../words.ts";
import { besideTheQuestion } from "./beside-the-question.ts";
import { obey, setAsideHere, withAddition } from "./readback-phase.ts";
import { guideOf, saying, tellLine } from "./saying.ts";
import type { Change, Closed, Conversation, Released, WithPerson, WrittenEvent } from "./state.ts";
import { careIn, hearIn } from "./weighing.ts";

/** After the end, nothing is lost either: a released talk takes it in unreleased, another one offers to go on. */
export function keep(before: WithPerson | Closed | Released, event: WrittenEvent): Step<Conversation> {
  const wished = before.phase === "released" ? (wishAfter(before, event) ?? correctionAfter(before, event)) : undefined;
  if (wished) return wished;
  const heard = hearIn(before.talk, event.text);
  const aside = besideTheQuestion(before, event.text, heard);
  if (aside) return aside;
  const talk = withAddition(before.talk, event, heard);
  if (heard.report) return setAsideHere({ ...before, talk }, heard.report.kind);
  if (before.phase === "released") return takeBack({ ...before, talk }, ADDITION);
  return tellLine({ ...before, talk }, "reply", { key: "resume-offer" });
}

/** A wish still holds at once after the release, and only ever means less: more asks for a card with a yes. */
function wishAfter(before: Released, { text }: WrittenEvent): Step<Conversation> | undefined {
  const { talk } = before;
  const lines = answersOf(talk, guideOf(talk));
  const wishes = wishesIn(text, lines, talk.setting.lead);
  const isLess = (sharing: SharingLevel, number: number): boolean =>
    lines.some((line) => line.number === number && !isStricter(line.sharing, sharing));
  return (
    wishes &&
    obey(
      before,
      wishes.map((wish) =>
        wish.lines === "unclear"
          ? wish
          : { ...wish, lines: wish.lines.filter((number) => isLess(wish.sharing, number)) },
      ),
    )
  );
}

/** "2: …" puts a released answer right, and asks for its author's yes again. */
function correctionAfter(before: Released, { text, message }: WrittenEvent): Step<Conversation> | undefined {
  const correction = correctionIn(text, before.talk);
  if (!correction) return undefined;
  const topic = topicsAnswered(before.talk)[correction.line - 1] as string;
  const values = { [`text-${correction.line}`]: correction.text };
  const talk = correctedBy(before.talk, values, careIn(before.talk), message);
  const { report } = hearIn(talk, correction.text);
  return report ? setAsideHere({ ...before, talk }, report.kind) : takeBack({ ...before, talk }, topic);
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

/** A button lets its own change count again; the typed word all that are open. */
export function releaseChanges(before: Released, tag: Tag | undefined): Step<Conversation> | undefined {
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
