import type { CardDataOf } from "./card-data.ts";
import type { Guide } from "./guide.ts";
import { ENERGIES, HINDRANCES, inOrderOf, isEnergy, isHindrance } from "./readings.ts";
import { atMost, type Care, isSharingLevel } from "./sharing.ts";
import { answersOf, type Mark, markOf, readersOf, type Talk, topicsAnswered } from "./talk.ts";
import type { MessageId } from "./words.ts";

type ReadbackData = CardDataOf["readback"];
/** What the fields of a card held, each by its name. */
export type Values = Readonly<Record<string, string>>;

/** What the bot wrote down, in the person's own words, with the choices in an order that is this talk's own. */
export function readbackCard(
  talk: Talk,
  guide: Guide,
  why: ReadbackData["why"],
  receipt: ReadbackData["receipt"] = null,
): ReadbackData {
  const seed = `${talk.setting.exploration}/${talk.setting.person}/`;
  return {
    receipt,
    lines: answersOf(talk, guide),
    lead: readersOf(talk.setting),
    why,
    energyChoices: inOrderOf(ENERGIES, `${seed}energy/`),
    energy: talk.energy,
    hindranceChoices: inOrderOf(HINDRANCES, `${seed}hindrances/`),
    hindrances: talk.hindrances,
  };
}

/** The talk with what its author decided on the card: how far each answer may go, what may be quoted, and the two readings. */
export function decidedBy(talk: Talk, values: Values): Talk {
  const marks = Object.fromEntries(
    topicsAnswered(talk).map((topic, index): [string, Mark] => {
      const before = talk.marks[topic] ?? UNDECIDED;
      const sharing = values[`sharing-${index + 1}`];
      const quote = values[`quote-${index + 1}`];
      const decided = { ...(isSharingLevel(sharing) && { sharing }), ...(quote && { quote: quote === "true" }) };
      return [topic, { ...before, ...decided }];
    }),
  );
  const energy = values.energy;
  const hindrances = values.hindrances;
  return {
    ...talk,
    marks,
    energy: isEnergy(energy) ? energy : talk.energy,
    hindrances: hindrances === undefined ? talk.hindrances : hindrances.split(",").filter(isHindrance),
  };
}

/** The new words among what the fields of a card held. */
export const textsIn = (values: Values): readonly string[] =>
  Object.entries(values).flatMap(([name, text]) => (name.startsWith("text-") ? [text] : []));

const UNDECIDED: Mark = { quote: false };

type CareFor = (topic: string, text: string) => Care;

/** The talk with answers put right by their author: `text-2` holds the new words of line 2. Empty fields change nothing. */
export function correctedBy(talk: Talk, values: Values, careFor: CareFor, message?: MessageId): Talk {
  return topicsAnswered(talk).reduce((before, topic, index) => {
    const text = values[`text-${index + 1}`]?.trim();
    return text ? withNewWords(before, topic, { text, ...(message && { message }) }, careFor) : before;
  }, talk);
}

/** New words are weighed like any other, and may ask for more care than those before. */
function withNewWords(talk: Talk, topic: string, corrected: NonNullable<Mark["corrected"]>, careFor: CareFor): Talk {
  const { sharing, ...mark } = markOf(talk, topic);
  const careful = atMost(sharing, careFor(topic, corrected.text));
  const chosen = careful === sharing ? talk.marks[topic]?.sharing : careful;
  return { ...talk, marks: { ...talk.marks, [topic]: { ...mark, ...(chosen && { sharing: chosen }), corrected } } };
}

const CORRECTION = /^\s*(\d{1,2})\s*[:.)]\s*(\S[\s\S]*)$/;

/** "2: new words": the line and what it shall say, where there is such a line. */
export function correctionIn(text: string, talk: Talk): { readonly line: number; readonly text: string } | undefined {
  const [, number, words] = CORRECTION.exec(text) ?? [];
  const line = Number(number);
  return words !== undefined && line >= 1 && line <= topicsAnswered(talk).length ? { line, text: words } : undefined;
}

/** The talk after a typed correction was itself edited or deleted, and whose line it was; nothing where that message was none. */
export function withCorrection(
  talk: Talk,
  event: { readonly message: MessageId; readonly text?: string },
  careFor: CareFor,
): { readonly talk: Talk; readonly topic: string } | undefined {
  const topic = Object.keys(talk.marks).find((name) => talk.marks[name]?.corrected?.message === event.message);
  if (topic === undefined) return undefined;
  if (event.text === undefined) return { talk: withoutCorrection(talk, topic), topic };
  const text = correctionIn(event.text, talk)?.text ?? event.text;
  return { talk: withNewWords(talk, topic, { text, message: event.message }, careFor), topic };
}

export function withoutCorrection(talk: Talk, topic: string): Talk {
  const mark = talk.marks[topic];
  if (!mark?.corrected) return talk;
  const { corrected: _, ...rest } = mark;
  return { ...talk, marks: { ...talk.marks, [topic]: rest } };
}
