import type { CardDataOf, Line } from "../card-data.ts";
import { answersIn, reference } from "../reference.ts";
import { CAUSES } from "./cause-words.ts";
import type { Obstacle, Obstacles } from "./state.ts";

export const listCard = ({ brief, list, changes }: Obstacles): CardDataOf["obstacles"] => {
  const last = changes.at(-1);
  return {
    theme: brief.theme,
    rows: [...list.filter(({ gone }) => !gone), ...list.filter(({ gone }) => gone)].map(rowOf),
    last: last ? { number: last.number, by: reference(last.by), on: last.on } : null,
  };
};

/** One obstacle as its owner has it; not theirs any more, it keeps no button. */
export const ownerCard = ({ brief }: Obstacles, one: Obstacle, mine: boolean): CardDataOf["obstacle"] => ({
  ...rowOf(one),
  // What only leads may read stays with them (P11).
  evidence: one.evidence.filter((evidence) => answersIn(evidence).every(({ ring }) => ring === "picture")),
  theme: brief.theme,
  lead: reference(brief.leads[0].person),
  mine,
});

const rowOf = ({ number, what, forWhom, cause, step, owner, by, gone, evidence }: Obstacle) => ({
  number,
  what,
  forWhom,
  cause,
  step,
  owner: owner ? reference(owner.person) : "",
  by,
  gone,
  evidence,
});

/** The form of a new obstacle (number 0) or of one that is there; `filled` is what somebody filled in before, which comes back to them. */
export function formCard(
  obstacle: Obstacle | undefined,
  note: Line | null,
  filled: Readonly<Record<string, string>> = {},
): CardDataOf["obstacle-form"] {
  return {
    number: obstacle?.number ?? 0,
    version: obstacle?.version ?? 0,
    note,
    what: filled.text ?? obstacle?.what ?? "",
    forWhom: filled["text-for"] ?? obstacle?.forWhom ?? "",
    step: filled["text-step"] ?? obstacle?.step ?? "",
    cause: filled.cause ?? obstacle?.cause ?? "",
    causes: CAUSES,
    owner: obstacle?.owner ? reference(obstacle.owner.person) : "",
    by: filled.day ?? obstacle?.by ?? "",
  };
}
