import { type Calendar, dayOf, morningAround, nextWorkingMoment, nextWorkingMorning } from "../calendar.ts";
import { andThen, say } from "../document.ts";
import { reference } from "../reference.ts";
import type { Step } from "../step.ts";
import type { Instant } from "../words.ts";
import type { Plan, Task, Why } from "./state.ts";
import { sayTask } from "./tasks.ts";

/** Reminders are a table: so many working days from the day of a task, its owner hears of it. With the last row the lead does too. */
const REMINDERS: readonly { readonly workingDays: number; readonly why: Exclude<Why, "asked"> }[] = [
  { workingDays: -3, why: "soon" },
  { workingDays: 0, why: "today" },
  { workingDays: 2, why: "late" },
];

const momentOf = ({ by }: Task, row: number, calendar: Calendar): Instant | undefined => {
  const reminder = REMINDERS[row];
  return by === "" || !reminder ? undefined : morningAround(by, reminder.workingDays, calendar);
};

/** How many rows have passed already when a day is set: for what is near, nobody hears that it was near earlier. */
export function rowsPassed(task: Task, at: Instant, calendar: Calendar): number {
  const next = REMINDERS.findIndex((_, row) => (momentOf(task, row, calendar) ?? Number.POSITIVE_INFINITY) > at);
  return task.by === "" ? 0 : next < 0 ? REMINDERS.length : next;
}

/** When time must look at the plan again: a reminder of a task, or the next digest for the lead. */
export function nextDue({ tasks, late, digestOn, brief: { calendar } }: Plan): Instant | undefined {
  const moments = tasks
    .filter(({ state }) => state !== "done")
    .flatMap((task) => momentOf(task, task.passed, calendar) ?? []);
  // What is still untold waits for the day after the last digest.
  if (late.length > 0 && digestOn !== "")
    moments.push(nextWorkingMorning(morningAround(digestOn, 0, calendar), calendar));
  return moments.length === 0 ? undefined : Math.min(...moments);
}

/** What became due: one reminder a task, however many rows passed meanwhile, and one digest a day to the lead. */
export function passTime(before: Plan, at: Instant): Step<Plan> {
  const reminded = before.tasks.reduce((step: Step<Plan>, task) => andThen(step, (state) => remind(state, task, at)), {
    state: before,
    effects: [],
  });
  return andThen(reminded, (state) => digest(state, at));
}

/** Who has not accepted a task is not reminded of it; that it is late, the lead hears all the same. */
function remind(before: Plan, task: Task, at: Instant): Step<Plan> {
  const passed = rowsPassed(task, at, before.brief.calendar);
  const why = REMINDERS[passed - 1]?.why;
  if (task.state === "done" || passed <= task.passed || !why) return { state: before, effects: [] };
  const tasks = before.tasks.map((one) => (one.number === task.number ? { ...one, passed } : one));
  const late = why === "late" ? [...before.late, task.number] : before.late;
  const state = { ...before, tasks, late };
  return task.state === "accepted" ? sayTask(state, task, why) : { state, effects: [] };
}

function digest(before: Plan, at: Instant): Step<Plan> {
  // It is read on the day on which it leaves: one that waited over the weekend is Monday's.
  const today = dayOf(nextWorkingMoment(at, before.brief.calendar), before.brief.calendar);
  const late = before.tasks.filter(({ number, state }) => before.late.includes(number) && state !== "done");
  if (late.length === 0) return { state: { ...before, late: [] }, effects: [] };
  if (before.digestOn === today) return { state: before, effects: [] };
  const lines = late.map(({ number, what, owner, by }) => ({
    key: owner ? "task-late-line" : "task-late-nobody",
    with: { number, what, by, ...(owner && { name: reference(owner.person) }) },
  }));
  const told = { ...before, late: [], digestOn: today };
  const { state, effects } = say(told, before.brief.leads[0].place, "digest", "notice", {
    lines: [{ key: "tasks-late" }, ...lines],
  });
  return { state, effects };
}
