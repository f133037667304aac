import { type Acted, andThen, isLead, say, tell, withoutOwner } from "../document.ts";
import { outgoing } from "../outgoing.ts";
import { reference } from "../reference.ts";
import type { Outgoing, Step } from "../step.ts";
import type { PersonId } from "../words.ts";
import type { PlanAction } from "./commands.ts";
import { rowsPassed } from "./reminders.ts";
import { taskForm } from "./showing.ts";
import type { Plan, Task } from "./state.ts";
import { nextState, taskIn, wantedTask, withNewTask, withoutTask, withTask } from "./tasks.ts";

/** What a lead or an owner does to a task: an owner to their own, and no more than to accept it, give it back or tick it off. */
export function actOnTasks(before: Plan, action: PlanAction, event: Acted): Step<Plan> | undefined {
  if (action === "task-add" && isLead(event))
    return asksForForm(event) ? offerForm(before, undefined, event) : add(before, event);
  if (!action.startsWith("task-")) return undefined;
  const one = taskIn(before, Number(event.values.value));
  const isOwner = one?.owner?.person === event.person;
  if (!one || !(isOwner || isLead(event))) return tell(before, event.place, { key: "task-unknown" });
  switch (action) {
    case "task-accept":
      return isOwner ? turn(before, one, action, event) : tell(before, event.place, { key: "task-owner-accepts" });
    case "task-refuse":
      return isOwner ? refuse(before, one, event) : tell(before, event.place, { key: "task-owner-accepts" });
    case "task-done":
    case "task-open":
      return turn(before, one, action, event);
    default:
      return isLead(event) ? change(before, one, action, event) : undefined;
  }
}

export function formOfTask(after: Plan, event: Acted): Outgoing | undefined {
  if (!asksForForm(event)) return undefined;
  const one = taskIn(after, Number(event.values.value));
  if (event.action !== "task-add" && !one) return undefined;
  return outgoing(after.brief.language, "task-form", taskForm(one, null));
}

const asksForForm = ({ action, values }: Acted): boolean =>
  (action === "task-add" || action === "task-change") && values.text === undefined;

const offerForm = (before: Plan, one: Task | undefined, { place, typed }: Acted): Step<Plan> =>
  typed ? say(before, place, "reply", "task-form", taskForm(one, null)) : { state: before, effects: [] };

function add(before: Plan, event: Acted): Step<Plan> {
  const wanted = wantedTask(event, before.stopped);
  if ("wrong" in wanted) return askAgain(before, undefined, { key: wanted.wrong }, event);
  const added = withRows(withNewTask(before, wanted.wants, event), before.given.tasks + 1, event);
  return tell(added, event.place, { key: "task-added", with: { number: added.given.tasks } });
}

function change(before: Plan, one: Task, action: PlanAction, event: Acted): Step<Plan> {
  const number = { number: one.number };
  if (action === "task-drop")
    return tell(withoutTask(before, one, event), event.place, { key: "task-dropped", with: number });
  if (asksForForm(event)) return offerForm(before, one, event);
  const { version } = event.values;
  if (version !== undefined && Number(version) < one.version)
    return askAgain(before, one, changedMeanwhile(before, one), event);
  const wanted = wantedTask(event, before.stopped);
  if ("wrong" in wanted) return askAgain(before, one, { key: wanted.wrong }, event);
  const changed = withTask(before, one, wanted.wants, event);
  const after = wanted.wants.by === undefined ? changed : withRows(changed, one.number, event);
  return tell(after, event.place, { key: "task-changed", with: number });
}

/** A day that was set anew has its own reminders, from here on. */
const withRows = (state: Plan, number: number, { at, brief }: Acted): Plan => ({
  ...state,
  tasks: state.tasks.map((one) =>
    one.number === number ? { ...one, passed: rowsPassed(one, at, brief.calendar) } : one,
  ),
});

function turn(before: Plan, one: Task, action: "task-accept" | "task-done" | "task-open", event: Acted): Step<Plan> {
  const state = nextState(one, action);
  const told = { key: action, with: { number: one.number } };
  return tell(state ? withTask(before, one, { state }, event) : before, event.place, told);
}

/** A task that is given back has nobody: the lead hears of it, for somebody has to be asked. */
function refuse(before: Plan, one: Task, event: Acted): Step<Plan> {
  if (!nextState(one, "task-refuse")) return tell(before, event.place, { key: "task-unknown" });
  const number = { number: one.number };
  const after = withTask(before, one, { state: "free", owner: null }, event);
  return andThen(tell(after, event.place, { key: "task-refuse", with: number }), (state) =>
    tell(state, state.brief.leads[0].place, {
      key: "task-refused",
      with: { ...number, name: reference(event.person) },
    }),
  );
}

function changedMeanwhile({ changes }: Plan, { number, what }: Task) {
  const last = changes.findLast((change) => change.of === "task" && change.number === number);
  return { key: "changed-meanwhile", with: { name: last ? reference(last.by) : "", words: what } };
}

function askAgain(
  before: Plan,
  one: Task | undefined,
  note: { readonly key: string; readonly with?: Readonly<Record<string, string | number>> },
  event: Acted,
): Step<Plan> {
  if (event.typed) return tell(before, event.place, note);
  return say(before, event.place, "reply", "task-form", taskForm(one, note, event.values));
}

/** Somebody was erased: their tasks are free again. */
export const leaveTasks = (before: Plan, person: PersonId): Plan => ({
  ...before,
  tasks: before.tasks.map((one) => {
    const left = withoutOwner(one, person);
    return left === one || one.state === "done" ? left : { ...left, state: "free" as const };
  }),
});
