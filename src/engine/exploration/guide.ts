import type { CardDataOf } from "../card-data.ts";
import type { Topic } from "../guide.ts";
import { type GuideChanges, guideWith, type OwnWording, unchangedGuide } from "../guide-changes.ts";
import { guideFor } from "../guides.ts";
import { checkQuestion } from "../question-check.ts";
import type { Step } from "../step.ts";
import { andThen, answerLead, say } from "./saying.ts";
import type { Act, Exploration, Lead, Wording } from "./state.ts";

/** A talk of three questions needs so many to choose from. */
const FEWEST_FOR_SHORT = 3;
const LONGEST_QUESTION = 300;

const changesOf = ({ guide, language, changes }: Exploration): GuideChanges =>
  changes ?? unchangedGuide(guideFor(guide, language));

const topicsOf = ({ guide, language, changes }: Exploration): readonly Topic[] =>
  guideWith(guide, language, changes ?? undefined).topics;

export const showGuide = (before: Exploration, lead: Lead): Step<Exploration> =>
  say(before, lead, "reply", "guide", guideCard(before));

export function guideCard(exploration: Exploration): CardDataOf["guide"] {
  const { words } = changesOf(exploration);
  return {
    topics: topicsOf(exploration).map(({ name, title, need, wordings }, index) => ({
      number: index + 1,
      title,
      // The wording that everybody can get: without a slot where there is one.
      text: ((wordings.find(({ text, fields }) => !fields && !text.includes("{")) ?? wordings[0])?.text ?? "")
        .replaceAll("{theme}", exploration.theme)
        .replaceAll(/\{\w+\}/g, "…"),
      always: need === "must",
      how: words[name] ? (words[name].asker === "lead" ? "own-name" : "changed") : "built-in",
    })),
    changed: exploration.changes !== null,
  };
}

/** "Vraag 3 wordt: ..." */
export function changeQuestion(before: Exploration, lead: Lead, event: Act): Step<Exploration> {
  const topic = numbered(before, event.values.number);
  return topic ? reword(before, lead, topic.name, event.values.text ?? "") : noSuchQuestion(before, lead);
}

/** "Vraag erbij: ..." */
export const addQuestion = (before: Exploration, lead: Lead, { values }: Act): Step<Exploration> =>
  reword(before, lead, "", values.text ?? "");

/** What is open, single and not leading is asked; of anything else the lead hears why, with an open wording where there is one (P1). */
function reword(before: Exploration, lead: Lead, topic: string, typed: string): Step<Exploration> {
  const text = typed.trim().replaceAll("{", "(").replaceAll("}", ")");
  if (text.length > LONGEST_QUESTION)
    return answerLead(before, lead, { key: "question-too-long", with: { most: LONGEST_QUESTION } });
  const verdict = checkQuestion(text, before.language);
  if (verdict.kind === "open") {
    const step = settle(before, lead, { topic, text, offer: "" }, { text, asker: "bot" });
    return verdict.presupposes
      ? andThen(step, (state) =>
          answerLead(state, lead, { key: "question-presupposes", with: { words: verdict.presupposes ?? "" } }),
        )
      : step;
  }
  const wording: Wording = { topic, text, offer: verdict.offer ?? "" };
  return say({ ...before, wording }, lead, "reply", "question-check", {
    text,
    kind: verdict.kind,
    because: verdict.because.map(({ words }) => words).slice(0, 3),
    offer: wording.offer,
  });
}

/** The lead takes the open wording that was offered. */
export const takeOffer = (before: Exploration, lead: Lead): Step<Exploration> =>
  before.wording && before.wording.offer !== ""
    ? settle(before, lead, before.wording, { text: before.wording.offer, asker: "bot" })
    : answerLead(before, lead, { key: "no-wording-waits" });

/** The lead asks it all the same, in their own name. */
export const askInOwnName = (before: Exploration, lead: Lead): Step<Exploration> =>
  before.wording
    ? settle(before, lead, before.wording, { text: before.wording.text, asker: "lead" })
    : answerLead(before, lead, { key: "no-wording-waits" });

export const leaveWording = (before: Exploration, lead: Lead): Step<Exploration> =>
  answerLead({ ...before, wording: null }, lead, { key: before.wording ? "wording-left" : "no-wording-waits" });

function settle(before: Exploration, lead: Lead, { topic }: Wording, own: OwnWording): Step<Exploration> {
  const changes = changesOf(before);
  const added = topic === "" ? changes.added + 1 : changes.added;
  const name = topic === "" ? `own-${added}` : topic;
  const order = topic === "" ? [...changes.order, name] : changes.order;
  const state = { ...before, wording: null, changes: { order, words: { ...changes.words, [name]: own }, added } };
  const number = order.indexOf(name) + 1;
  return answerLead(
    state,
    lead,
    { key: own.asker === "lead" ? "question-in-own-name" : "question-set", with: { number, text: own.text } },
    { key: "guide-for-new-talks" },
  );
}

export function dropQuestion(before: Exploration, lead: Lead, { values }: Act): Step<Exploration> {
  const topic = numbered(before, values.number);
  if (!topic) return noSuchQuestion(before, lead);
  const left = topicsOf(before).filter((one) => one !== topic && one.short);
  if (left.length < FEWEST_FOR_SHORT)
    return answerLead(before, lead, { key: "question-needed", with: { n: FEWEST_FOR_SHORT } });
  const changes = changesOf(before);
  const { [topic.name]: _, ...words } = changes.words;
  const state = {
    ...before,
    changes: { ...changes, words, order: changes.order.filter((name) => name !== topic.name) },
  };
  return answerLead(
    state,
    lead,
    { key: "question-dropped", with: { title: topic.title } },
    { key: "guide-for-new-talks" },
  );
}

export function moveQuestion(before: Exploration, lead: Lead, { values }: Act): Step<Exploration> {
  const topic = numbered(before, values.number);
  const to = Number(values.to);
  const { order, ...changes } = changesOf(before);
  if (!topic || !(to >= 1 && to <= order.length)) return noSuchQuestion(before, lead);
  const others = order.filter((name) => name !== topic.name);
  const moved = [...others.slice(0, to - 1), topic.name, ...others.slice(to - 1)];
  return answerLead({ ...before, changes: { ...changes, order: moved } }, lead, {
    key: "question-moved",
    with: { title: topic.title, to },
  });
}

export const resetGuide = (before: Exploration, lead: Lead): Step<Exploration> =>
  answerLead({ ...before, changes: null, wording: null }, lead, { key: "guide-reset" });

const numbered = (before: Exploration, number: string | undefined): Topic | undefined =>
  topicsOf(before)[Number(number) - 1];

const noSuchQuestion = (before: Exploration, lead: Lead): Step<Exploration> =>
  answerLead(before, lead, { key: "no-such-question", with: { n: topicsOf(before).length } });
