import type { CardDataOf, Line } from "../card-data.ts";
import type { Owner } from "../document.ts";
import { reference } from "../reference.ts";
import type { PlaceId } from "../words.ts";
import { GATES, RULES } from "./rules.ts";
import { LINE_SECTIONS } from "./sections.ts";
import { conclusionsOf } from "./sketch.ts";
import type { Plan, PlanLine, PublishedPicture, Task, Why } from "./state.ts";

/** The whole plan as a lead sees it, and as it is exported. */
export function planCard(plan: Plan): CardDataOf["plan"] {
  const { brief, lines, obstacles, changes } = plan;
  const last = changes.at(-1);
  return {
    theme: brief.theme,
    organisation: brief.organisation,
    conclusions: conclusionsOf(plan),
    arrange: obstacles
      .filter(({ gone }) => !gone)
      .map(({ number, what, step, owner, by }) => ({ number, what, step, owner: nameOf(owner), by })),
    sections: LINE_SECTIONS.map((section) => ({
      section,
      lines: lines.filter((one) => one.section === section).map((one) => lineRow(plan, one)),
    })),
    tasks: plan.tasks.map(taskRow),
    last: last ? { by: reference(last.by), on: last.on } : null,
  };
}

const lineRow = (plan: Plan, one: PlanLine) => ({
  number: one.number,
  text: textOf(plan, one),
  rests: restsOf(plan, one),
  owner: nameOf(one.owner),
  gate: GATES.includes(one.rule) && !one.owner,
});

/** A rule's words, in the language of the reader, until a lead wrote their own. */
export const textOf = (plan: Plan, { rule, text }: PlanLine): Line =>
  text !== "" || rule === "" ? { words: text } : { key: `plan-${rule}`, ...toldIn(plan, rule) };

/** What fills the words of a rule that says what set-up or the picture told. */
function toldIn({ inventory, picture }: Plan, rule: string): { readonly with?: { readonly told: string } } {
  const { groups, strangers, goal, knowledge } = inventory;
  const told: Readonly<Record<string, string>> = {
    groups: groups.join(", "),
    strangers: strangers.map((pair) => pair.join(" – ")).join("; "),
    "goal-told": goal,
    "knowledge-told": knowledge,
    "need-told": picture?.needs.join(", ") ?? "",
  };
  return told[rule] === undefined ? {} : { with: { told: told[rule] } };
}

/** What a line rests on: obstacles by their number, the picture, the list of people, the guidance, or the lead who wrote it. */
function restsOf({ obstacles, picture }: Plan, { rule, by, on, obstacles: numbers }: PlanLine): readonly Line[] {
  const there = numbers.filter((number) => obstacles.some((one) => one.number === number));
  const onObstacles = there.length > 0 ? [{ key: "plan-rests-obstacles", with: { numbers: there.join(", ") } }] : [];
  if (by !== "") return [{ key: "plan-rests-lead", with: { name: reference(by), day: on } }, ...onObstacles];
  const rests = [
    ...onObstacles,
    ...(picture && isInPicture(rule, picture) ? [{ key: "plan-rests-picture", with: { day: picture.on } }] : []),
  ];
  if (rests.length > 0) return rests;
  return [{ key: FROM_SET_UP.includes(rule) ? "plan-rests-set-up" : "plan-rests-guidance" }];
}

function isInPicture(name: string, { causes }: PublishedPicture): boolean {
  const when = RULES.find((rule) => rule.name === name)?.when;
  if (typeof when === "string") return when === "needs" || when.startsWith("energy-");
  return when !== undefined && causes.some((cause) => when.includes(cause));
}

const FROM_SET_UP: readonly string[] = ["groups", "strangers", "goal-told", "knowledge-told"];

const nameOf = (owner: Owner | null): string => (owner ? reference(owner.person) : "");

const taskRow = ({ number, what, state, owner, by }: Task) => ({ number, what, state, owner: nameOf(owner), by });

export const tasksCard = ({ brief, tasks, changes }: Plan): CardDataOf["tasks"] => ({
  theme: brief.theme,
  rows: tasks.map(taskRow),
  undoable: changes.length > 0,
});

/** One task as its owner has it; given to somebody else, it keeps no button. */
export const taskCard = ({ brief }: Plan, task: Task, place: PlaceId, why: Why): CardDataOf["task"] => ({
  ...taskRow(task),
  theme: brief.theme,
  lead: reference(brief.leads[0].person),
  mine: task.owner?.place === place,
  why,
});

export function lineForm(
  plan: Plan,
  one: PlanLine | undefined,
  note: Line | null,
  filled: Readonly<Record<string, string>> = {},
): CardDataOf["plan-form"] {
  return {
    number: one?.number ?? 0,
    version: one?.version ?? 0,
    note,
    text: filled.text !== undefined ? { words: filled.text } : one ? textOf(plan, one) : { words: "" },
    section: filled.section ?? one?.section ?? "",
    sections: LINE_SECTIONS,
    owner: nameOf(one?.owner ?? null),
  };
}

export function taskForm(
  one: Task | undefined,
  note: Line | null,
  filled: Readonly<Record<string, string>> = {},
): CardDataOf["task-form"] {
  return {
    number: one?.number ?? 0,
    version: one?.version ?? 0,
    note,
    what: filled.text ?? one?.what ?? "",
    owner: nameOf(one?.owner ?? null),
    by: filled.day ?? one?.by ?? "",
  };
}
