import {
  type Acted,
  andThen,
  cardOrReceived,
  drawnAgain,
  isLead,
  type LeftEvent,
  type OpenCards,
  type StoppedEvent,
  say,
  tell,
  withdrawn,
} from "./document.ts";
import type { Brief, Inventory } from "./exploration/state.ts";
import type { Obstacle } from "./obstacles/state.ts";
import { outgoing } from "./outgoing.ts";
import { isPlanAction, type PlanAction } from "./plan/commands.ts";
import { actOnLines, formOfLine } from "./plan/editing.ts";
import { withoutLast } from "./plan/lines.ts";
import { nextDue, passTime } from "./plan/reminders.ts";
import { planCard, taskCard, tasksCard } from "./plan/showing.ts";
import { sketched } from "./plan/sketch.ts";
import type { Plan, PublishedPicture } from "./plan/state.ts";
import { actOnTasks, formOfTask, leaveTasks } from "./plan/tasking.ts";
import { sayTask, taskIn } from "./plan/tasks.ts";
import { reference } from "./reference.ts";
import type { Effect, Listing, Outgoing, Reply, Step, Waiting } from "./step.ts";
import type { Instant, PersonId, PlaceId, Tag } from "./words.ts";

export { planCard } from "./plan/showing.ts";
export type { Plan } from "./plan/state.ts";

/** With every event comes the exploration as it is now. */
export type PlanEvent = (
  | Acted
  | { readonly type: "obstacles-changed"; readonly obstacles: readonly Obstacle[] }
  | { readonly type: "picture-published"; readonly picture: PublishedPicture }
  | { readonly type: "time-passed"; readonly at: Instant }
  | LeftEvent
  | StoppedEvent
) & { readonly brief: Brief; readonly inventory: Inventory };

/** The whole behaviour of the plan: leads sketch and edit it, owners accept and tick off tasks, time reminds. */
export function transition(before: Plan | undefined, event: PlanEvent, waiting: Waiting): Step<Plan> | undefined {
  const known: Plan = { ...(before ?? EMPTY), brief: event.brief, inventory: event.inventory };
  switch (event.type) {
    case "obstacles-changed":
      return followed({ ...known, obstacles: event.obstacles });
    case "picture-published":
      return followed({ ...known, picture: event.picture });
    case "time-passed":
      return before && andThen(passTime(known, event.at), followed);
    case "person-erased":
      return before && followed(leave(known, event.person));
    case "person-stopped":
      return before && stop(known, event.person, waiting);
    case "button-pressed": {
      if (!isPlanAction(event.action)) return undefined;
      const step = isLead(event) ? act(known, event.action, event) : actOnTasks(known, event.action, event);
      if (!step || (step.state.lines === known.lines && step.state.tasks === known.tasks)) return step;
      return andThen(
        andThen(step, (state) => asked(known, state)),
        followed,
      );
    }
  }
}

const EMPTY = {
  tags: 0,
  sketched: [],
  lines: [],
  tasks: [],
  given: { lines: 0, tasks: 0 },
  obstacles: [],
  picture: null,
  changes: [],
  cards: {},
  taskCards: {},
  owned: {},
  stopped: [],
  late: [],
  digestOn: "" as const,
};

/** Leads reach it by the exploration; it listens at the owners of its tasks, and time looks when a reminder is due. */
export function listing(state: Plan): Listing {
  const due = nextDue(state);
  return {
    phase: "open",
    places: [...new Set(state.tasks.flatMap(({ owner }): readonly PlaceId[] => (owner ? [owner.place] : [])))],
    asking: false,
    ...(due !== undefined && { due }),
  };
}

/** Beside the leads, whom the door knows: who owns a task. */
export const mayAct = ({ tasks }: Plan, person: PersonId): boolean =>
  tasks.some(({ owner }) => owner?.person === person);

export function shown(state: Plan, tag: Tag): Outgoing | undefined {
  const { language } = state.brief;
  const owned = state.owned[tag];
  const task = owned && taskIn(state, owned.number);
  if (task) return outgoing(language, "task", taskCard(state, task, owned.place, owned.why));
  if (tag.startsWith("plan-") && isOpen(state.cards, tag)) return outgoing(language, "plan", planCard(state));
  return tag.startsWith("tasks-") ? outgoing(language, "tasks", tasksCard(state)) : undefined;
}

const isOpen = (cards: OpenCards, tag: Tag): boolean => Object.values(cards).some((card) => card.tag === tag);

export function replyTo(after: Plan, event: PlanEvent): Reply | undefined {
  if (event.type !== "button-pressed") return undefined;
  const form = isLead(event) && !event.typed ? (formOfLine(after, event) ?? formOfTask(after, event)) : undefined;
  if (form) return { type: "form", message: form };
  return cardOrReceived(after.brief, event, (tag) =>
    isLead(event) || after.owned[tag]?.place === event.place ? shown(after, tag) : undefined,
  );
}

function act(before: Plan, action: PlanAction, event: Acted): Step<Plan> | undefined {
  switch (action) {
    case "plan":
      return showPlan(begun(before, event), event);
    case "plan-export":
      return exportPlan(begun(before, event), event);
    case "plan-update":
      return update(before, event);
    case "plan-undo":
      return undo(before, event);
    case "plan-changes":
      return tellChanges(before, event);
    case "tasks":
      return showTasks(before, event);
    default:
      return actOnLines(before, action, event) ?? actOnTasks(before, action, event);
  }
}

/** The first time that somebody asks for the plan, there is a sketch to look at. */
const begun = (before: Plan, event: Acted): Plan => (before.sketched.length > 0 ? before : sketched(before, event));

/** Where the files are, and the plan as it reads in the chat. */
function exportPlan(before: Plan, event: Acted): Step<Plan> {
  const files = ["docx", "md", "json", "ics"].map((format) => ({
    key: `plan-export-${format}`,
    with: { person: event.person },
  }));
  return andThen(tell(before, event.place, { key: "plan-export" }, ...files), (state) => showPlan(state, event));
}

function showPlan(before: Plan, { person, place }: Acted): Step<Plan> {
  const { state, effects, tag } = say(before, place, "reply", "plan", planCard(before));
  return { state: { ...state, cards: { ...state.cards, [person]: { tag, place } } }, effects };
}

function showTasks(before: Plan, { person, place }: Acted): Step<Plan> {
  const { state, effects, tag } = say(before, place, "reply", "tasks", tasksCard(before));
  return { state: { ...state, taskCards: { ...state.taskCards, [person]: { tag, place } } }, effects };
}

/** The sketch takes in what became known since; what a lead did to it stays. */
function update(before: Plan, event: Acted): Step<Plan> {
  const after = sketched(before, event);
  const count = after.lines.filter(({ number }) => number > before.given.lines).length;
  return tell(after, event.place, { key: "plan-updated", with: { count } });
}

function undo(before: Plan, event: Acted): Step<Plan> {
  const undone = withoutLast(before);
  const last = before.changes.at(-1);
  if (!undone || !last) return tell(before, event.place, { key: "nothing-to-undo" });
  const key = last.of === "line" ? "plan-undone-line" : "plan-undone-task";
  return tell(undone, event.place, { key, with: { number: last.number } });
}

const TOLD_CHANGES = 10;

function tellChanges(before: Plan, { place }: Acted): Step<Plan> {
  if (before.changes.length === 0) return tell(before, place, { key: "plan-unchanged" });
  const lines = before.changes.slice(-TOLD_CHANGES).map(({ of, number, by, on }) => ({
    key: of === "line" ? "plan-change-line" : "plan-change-task",
    with: { number, name: reference(by), day: on },
  }));
  return tell(before, place, ...lines);
}

/** Whoever was just given a task is asked whether they take it on. */
const asked = (before: Plan, after: Plan): Step<Plan> =>
  after.tasks
    .filter(({ number, state, owner }) => state === "asked" && owner?.person !== taskIn(before, number)?.owner?.person)
    .reduce((step: Step<Plan>, task) => andThen(step, (state) => sayTask(state, task, "asked")), {
      state: after,
      effects: [],
    });

/** Every copy of a card follows: the plan and the tasks at leads, a task at its owner. */
const followed = (state: Plan): Step<Plan> => ({
  state,
  effects: [
    ...drawnAgain(state.cards),
    ...drawnAgain(state.taskCards),
    ...Object.entries(state.owned).map(([tag, { place }]): Effect => ({ type: "show", tag: tag as Tag, place })),
  ],
});

/** Who said stop has no tasks any more, and is given none; the lead hears it, for somebody else has to be asked. */
function stop(before: Plan, person: PersonId, waiting: Waiting): Step<Plan> {
  const theirs = before.tasks.filter(({ owner, state }) => owner?.person === person && state !== "done");
  const places = theirs.flatMap(({ owner }) => (owner ? [owner.place] : []));
  const state = { ...leaveTasks(before, person), stopped: [...before.stopped, person] };
  if (theirs.length === 0) return { state, effects: [] };
  const told = tell(state, before.brief.leads[0].place, { key: "owner-stopped", with: { name: reference(person) } });
  return andThen({ ...told, effects: [...withdrawn(before.owned, places, waiting), ...told.effects] }, followed);
}

/** Somebody was erased: what they owned has no owner any more, also not by going back. */
const leave = (before: Plan, person: PersonId): Plan => ({
  ...leaveTasks(before, person),
  lines: before.lines.map((one) => (one.owner?.person === person ? { ...one, owner: null } : one)),
  changes: [],
  stopped: before.stopped.filter((one) => one !== person),
});
