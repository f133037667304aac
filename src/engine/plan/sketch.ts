import { dayOf } from "../calendar.ts";
import type { Line } from "../card-data.ts";
import type { Acted } from "../document.ts";
import type { Obstacle } from "../obstacles/state.ts";
import type { Hindrance } from "../readings.ts";
import { GATES, RULES, type Rule, type Told, TRAINABLE } from "./rules.ts";
import type { Plan, PlanLine } from "./state.ts";

/**
 * The plan with the lines that its rules ask for now and never asked for before, each with what it rests on; a line of a rule that does not
 * hold any more goes. What a lead wrote, dropped, moved or gave an owner stays as it is.
 */
export function sketched(plan: Plan, { at, brief }: Pick<Acted, "at" | "brief">): Plan {
  const before = withoutStale(plan);
  const fresh = RULES.filter((rule) => !before.sketched.includes(rule.name) && holds(rule, before));
  const on = dayOf(at, brief.calendar);
  const lines = fresh.map(
    (rule, index): PlanLine => ({
      number: before.given.lines + index + 1,
      section: rule.section,
      rule: rule.name,
      text: "",
      obstacles: obstaclesBehind(rule, before.obstacles),
      owner: null,
      by: "",
      on,
      version: 1,
    }),
  );
  return {
    ...before,
    lines: [...before.lines.map((one) => withObstacles(one, before.obstacles)), ...lines],
    sketched: [...before.sketched, ...fresh.map(({ name }) => name)],
    given: { ...before.given, lines: before.given.lines + lines.length },
  };
}

function withoutStale(plan: Plan): Plan {
  const stale = RULES.filter((rule) => !holds(rule, plan)).map(({ name }) => name);
  const isStale = ({ by, owner, rule }: PlanLine): boolean => by === "" && !owner && stale.includes(rule);
  const gone = plan.lines.filter(isStale).map(({ rule }) => rule);
  return {
    ...plan,
    lines: plan.lines.filter((one) => !isStale(one)),
    sketched: plan.sketched.filter((name) => !gone.includes(name)),
  };
}

function holds({ when }: Rule, plan: Plan): boolean {
  switch (when) {
    case "always":
      return true;
    case "arrange":
      return openIn(plan).length > 0;
    case "no-theme":
      return !asksForTraining(plan);
    case "energy-busy_now":
    case "energy-later":
    case "energy-not_now":
    case "energy-mixed":
      return plan.picture?.energy === when.slice("energy-".length);
    case "no-groups":
    case "no-strangers":
    case "no-goal":
    case "no-knowledge":
    case "no-needs":
      return toldOf(plan, when.slice("no-".length) as Told).length === 0;
    case "groups":
    case "strangers":
    case "goal":
    case "knowledge":
    case "needs":
      return toldOf(plan, when).length > 0;
    default:
      return causesIn(plan).some((cause) => when.includes(cause));
  }
}

const toldOf = ({ inventory, picture }: Plan, told: Told) =>
  told === "needs" ? (picture?.needs ?? []) : inventory[told];

/** What a lead coded, and what the picture says was named often. */
const causesIn = ({ obstacles, picture }: Plan): readonly Hindrance[] => [
  ...obstacles.flatMap(({ cause }) => (cause === "" ? [] : [cause])),
  ...(picture?.causes ?? []),
];

/** What a line of a rule rests on follows the obstacles; a lead's own line rests on the lead. */
function withObstacles(one: PlanLine, obstacles: readonly Obstacle[]): PlanLine {
  const rule = one.by === "" && RULES.find(({ name }) => name === one.rule);
  return rule ? { ...one, obstacles: obstaclesBehind(rule, obstacles) } : one;
}

function obstaclesBehind({ when }: Rule, obstacles: readonly Obstacle[]): readonly number[] {
  if (when === "arrange") return obstacles.filter(({ gone }) => !gone).map(({ number }) => number);
  if (typeof when === "string") return [];
  return obstacles.filter(({ cause }) => cause !== "" && when.includes(cause)).map(({ number }) => number);
}

const openIn = ({ obstacles }: Plan): readonly Obstacle[] => obstacles.filter(({ gone }) => !gone);
const asksForTraining = (plan: Plan): boolean => causesIn(plan).some((cause) => TRAINABLE.has(cause));

/** What the plan as a whole comes to: first arrange, not feasible yet, or feasible. */
export function conclusionsOf(plan: Plan): readonly Line[] {
  const open = openIn(plan);
  const ungated = GATES.filter((gate) => !plan.lines.some(({ rule, owner }) => rule === gate && owner));
  return [
    ...(open.length === 0
      ? []
      : asksForTraining(plan)
        ? [{ key: "plan-arrange-first", with: { count: open.length } }]
        : [{ key: "plan-no-training-yet" }]),
    ...(ungated.length > 0 ? [{ key: `plan-missing-${ungated.join("-")}` }] : []),
    ...(open.length === 0 && ungated.length === 0 ? [{ key: "plan-feasible" }] : []),
  ];
}
