import { day, filled, line, textsIn } from "../../cards/texts.ts";
import type { CardDataOf, TaskRow } from "../../engine/card-data.ts";
import type { Language } from "../../engine/words.ts";

type PlanData = CardDataOf["plan"];

/** A plan as a text has it: what it comes to, its parts, its tasks. Every export that people read is made of this. */
export interface Outline {
  readonly title: string;
  readonly organisation: string;
  readonly opening: readonly string[];
  readonly sections: readonly { readonly heading: string; readonly lines: readonly OutlineLine[] }[];
  readonly tasks: {
    readonly heading: string;
    /** What, who, by when, how far. */
    readonly rows: readonly (readonly [string, string, string, string])[];
  };
}
export interface OutlineLine {
  readonly text: string;
  /** Who does it, and what it rests on. */
  readonly notes: readonly string[];
}

export function outlineOf(data: PlanData, language: Language): Outline {
  const texts = textsIn(language);
  const words = texts.cards.plan;
  return {
    title: filled(words.title, { theme: data.theme }),
    organisation: data.organisation,
    opening: [words["no-recipe"], ...data.conclusions.map((one) => line(language, one))],
    sections: [
      { heading: words["arrange-first"], lines: arrangeLines(data, language) },
      ...data.sections.map(({ section, lines }) => ({
        heading: texts.sections[section],
        lines: lines.map(({ text, rests, owner, gate }) => ({
          text: line(language, text),
          notes: [
            ...(owner === "" ? [] : [filled(words.owner, { name: owner })]),
            ...(gate ? [words.gate] : []),
            ...rests.map((one) => line(language, one)),
          ],
        })),
      })),
    ].filter(({ lines }) => lines.length > 0),
    tasks: { heading: words.tasks, rows: data.tasks.map((row) => taskCells(row, language)) },
  };
}

function arrangeLines({ arrange }: PlanData, language: Language): readonly OutlineLine[] {
  const words = textsIn(language).cards.plan;
  if (arrange.length === 0) return [{ text: words["arrange-nothing"], notes: [] }];
  return arrange.map(({ number, what, step, owner, by }) => ({
    text: filled(words.arrange, { number, what }),
    notes: [
      ...(step === "" ? [] : [filled(words["arrange-step"], { step })]),
      owner === "" ? words["arrange-nobody"] : filled(words["arrange-owner"], { name: owner }),
      ...(by === "" ? [] : [filled(words["arrange-by"], { day: day(language, by) })]),
    ],
  }));
}

function taskCells({ what, owner, by, state }: TaskRow, language: Language): Outline["tasks"]["rows"][number] {
  const states = textsIn(language)["task-states"];
  return [what, owner, by === "" ? "" : day(language, by), states[state]];
}
