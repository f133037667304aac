import type { CardDataOf } from "./card-data.ts";
import type { Guide } from "./guide.ts";
import { ENERGIES, HINDRANCES, inOrderOf, isEnergy, isHindrance } from "./readings.ts";
import { reference } from "./reference.ts";
import { isSharingLevel } from "./sharing.ts";
import { answersOf, type Mark, markOf, type Talk, topicsAnswered } from "./talk.ts";
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
    lead: reference(talk.setting.lead),
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
      const before = markOf(talk, topic);
      const sharing = values[`sharing-${index + 1}`];
      const quote = values[`quote-${index + 1}`];
      return [
        topic,
        {
          ...before,
          sharing: isSharingLevel(sharing) ? sharing : before.sharing,
          quote: quote === undefined ? before.quote : quote === "true",
        },
      ];
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

/** The talk with answers put right by their author: `text-2` holds the new words of line 2. Empty fields change nothing. */
export function correctedBy(talk: Talk, values: Values, message?: MessageId): Talk {
  const marks = { ...talk.marks };
  topicsAnswered(talk).forEach((topic, index) => {
    const text = values[`text-${index + 1}`]?.trim();
    if (text) marks[topic] = { ...markOf(talk, topic), corrected: { text, ...(message && { message }) } };
  });
  return { ...talk, marks };
}

const CORRECTION = /^\s*(\d{1,2})\s*[:.)]\s*(\S[\s\S]*)$/;

/** "2: new words": the line and what it shall say, where there is such a line. */
export function correctionIn(text: string, talk: Talk): { readonly line: number; readonly text: string } | undefined {
  const [, number, words] = CORRECTION.exec(text) ?? [];
  const line = Number(number);
  return words !== undefined && line >= 1 && line <= topicsAnswered(talk).length ? { line, text: words } : undefined;
}

/** The talk after a typed correction was itself edited or deleted; nothing where that message was none. */
export function withCorrection(
  talk: Talk,
  event: { readonly message: MessageId; readonly text?: string },
): Talk | undefined {
  const found = Object.entries(talk.marks).find(([, { corrected }]) => corrected?.message === event.message);
  if (!found) return undefined;
  const [topic, { corrected: _, ...mark }] = found;
  const again = event.text === undefined ? undefined : correctionIn(event.text, talk);
  const text = again?.text ?? event.text;
  const corrected = text === undefined ? {} : { corrected: { text, message: event.message } };
  return { ...talk, marks: { ...talk.marks, [topic]: { ...mark, ...corrected } } };
}
