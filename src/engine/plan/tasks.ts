import { comingDay } from "../days.ts";
import { type Acted, namedBy, type Owner, say } from "../document.ts";
import type { Step } from "../step.ts";
import type { PersonId } from "../words.ts";
import { kept } from "./lines.ts";
import { taskCard } from "./showing.ts";
import type { Plan, Task, TaskState, Why } from "./state.ts";

export type WantedTask =
  | { readonly wants: Partial<Pick<Task, "what" | "owner" | "by">> }
  | { readonly wrong: "task-empty" | "day-unclear" | "day-past" | "unknown-name" | "owner-wants-none" };

/** Reads the fields that there are; all of them have to be right, or nothing is changed. */
export function wantedTask(event: Acted, stopped: readonly PersonId[]): WantedTask {
  const { values, brief, at } = event;
  const { text, name, day } = values;
  if (text?.trim() === "") return { wrong: "task-empty" };
  const read = day === undefined ? undefined : comingDay(day, at, brief.calendar, brief.language);
  if (read && "wrong" in read) return read;
  const owner = name === undefined ? undefined : name.trim() === "" ? null : namedBy(event);
  if (name !== undefined && owner === undefined) return { wrong: "unknown-name" };
  if (owner && stopped.includes(owner.person)) return { wrong: "owner-wants-none" };
  return {
    wants: {
      ...(text !== undefined && { what: text.trim() }),
      ...(read && { by: read.day }),
      ...(owner !== undefined && { owner }),
    },
  };
}

export const taskIn = ({ tasks }: Plan, number: number): Task | undefined => tasks.find((one) => one.number === number);

export function withNewTask(before: Plan, wants: Partial<Task>, event: Acted): Plan {
  const number = before.given.tasks + 1;
  const task: Task = { what: "", owner: null, by: "", state: "free", ...wants, number, passed: 0, version: 1 };
  const state = {
    ...before,
    tasks: [...before.tasks, withOwnerAsked(task, null, event)],
    given: { ...before.given, tasks: number },
  };
  return kept(state, { of: "task", number, before: null, index: before.tasks.length }, event);
}

export function withTask(before: Plan, one: Task, wants: Partial<Task>, event: Acted): Plan {
  const changed = withOwnerAsked({ ...one, ...wants, version: one.version + 1 }, one.owner, event);
  const tasks = before.tasks.map((other) => (other.number === one.number ? changed : other));
  const index = before.tasks.findIndex(({ number }) => number === one.number);
  return kept({ ...before, tasks }, { of: "task", number: one.number, before: one, index }, event);
}

export function withoutTask(before: Plan, one: Task, event: Acted): Plan {
  const index = before.tasks.findIndex(({ number }) => number === one.number);
  const tasks = before.tasks.filter(({ number }) => number !== one.number);
  return kept({ ...before, tasks }, { of: "task", number: one.number, before: one, index }, event);
}

/** Somebody new is asked first; who gives a task to themselves has accepted it. */
function withOwnerAsked(task: Task, before: Owner | null, { person }: Acted): Task {
  if (task.owner?.person === before?.person) return task;
  if (!task.owner) return { ...task, state: task.state === "done" ? "done" : "free" };
  return { ...task, state: task.owner.person === person ? "accepted" : "asked" };
}

/** What an owner or a lead makes of a task; nothing where it cannot be made of it now. */
export function nextState(
  task: Task,
  action: "task-accept" | "task-refuse" | "task-done" | "task-open",
): TaskState | undefined {
  switch (action) {
    case "task-accept":
      return task.state === "asked" ? "accepted" : undefined;
    case "task-refuse":
      return task.state === "asked" || task.state === "accepted" ? "free" : undefined;
    case "task-done":
      return task.state === "done" ? undefined : "done";
    case "task-open":
      return task.state !== "done" ? undefined : task.owner ? "accepted" : "free";
  }
}

/** The owner gets the card of the task, in office hours: to accept it, or to be reminded of it. */
export function sayTask(before: Plan, task: Task, why: Why): Step<Plan> {
  const place = task.owner?.place;
  if (!place) return { state: before, effects: [] };
  const { state, effects, tag } = say(before, place, "nudge", "task", taskCard(before, task, place, why));
  return { state: { ...state, owned: { ...state.owned, [tag]: { number: task.number, place, why } } }, effects };
}
