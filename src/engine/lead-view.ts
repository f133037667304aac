import { dayOf } from "./calendar.ts";
import type { CardDataOf, Line } from "./card-data.ts";
import { countsOf, needsNow } from "./exploration/overview.ts";
import type { Exploration, Status } from "./exploration.ts";
import { cardOf, type Inbox } from "./inbox.ts";
import type { LeadAction } from "./lead-commands.ts";
import { listCard } from "./obstacles/showing.ts";
import type { Obstacles } from "./obstacles/state.ts";
import { tasksCard } from "./plan/showing.ts";
import type { Plan } from "./plan.ts";
import { reference } from "./reference.ts";
import type { Day, Instant, Language } from "./words.ts";

type Counts = CardDataOf["overview"]["counts"];
type Rows<Card extends "obstacles" | "tasks"> = CardDataOf[Card]["rows"];

/** What a lead sees of a whole exploration at one look. It says nothing of what anybody said, and per person only their status (P11). */
export interface LeadView {
  readonly organisation: string;
  readonly theme: string;
  readonly language: Language;
  readonly phase: Exploration["phase"];
  readonly today: Day;
  /** What asks for a lead now: of people, of the exploration itself (whose line says what to type), and of what is made of it. */
  readonly needs: readonly (Need | Line)[];
  readonly counts: Counts;
  readonly groups: readonly { readonly name: string; readonly counts: Counts }[];
  readonly people: readonly { readonly name: string; readonly group: string; readonly status: Status }[];
  /** Tips and questions, and who rather talks with a person: the first of the needs. */
  readonly waiting: readonly Need[];
  readonly obstacles: Rows<"obstacles">;
  readonly tasks: Rows<"tasks">;
  /** How many lines the plan has; 0 where there is none. */
  readonly planLines: number;
}

/** Something that asks for a lead, with the actions they can take and what fills their slots. */
export interface Need {
  readonly is: NeedKey;
  readonly with: Readonly<Record<string, string | number>>;
  readonly does: readonly LeadAction[];
}
export type NeedKey =
  | "question"
  | "question-unnamed"
  | "visit"
  | "tip"
  | "tip-often"
  | "tip-what"
  | "obstacle-late"
  | "obstacle-free"
  | "task-late"
  | "task-free"
  | "name-obstacles"
  | "begin-plan";

export interface LeadDocuments {
  readonly exploration: Exploration;
  readonly inbox: Inbox | undefined;
  readonly obstacles: Obstacles | undefined;
  readonly plan: Plan | undefined;
}

export function leadView(documents: LeadDocuments, at: Instant): LeadView {
  const { exploration, inbox, obstacles, plan } = documents;
  const view = {
    organisation: exploration.organisation,
    theme: exploration.theme,
    counts: countsOf(exploration.participants),
    people: exploration.participants.map(({ person, group, status }) => ({ name: reference(person), group, status })),
    language: exploration.language,
    phase: exploration.phase,
    today: dayOf(at, exploration.calendar),
    groups: groupsOf(exploration),
    waiting: inbox ? cardOf(inbox).items.map(waitingNeed) : [],
    obstacles: obstacles ? listCard(obstacles).rows : [],
    tasks: plan ? tasksCard(plan).rows : [],
    planLines: plan?.lines.length ?? 0,
  };
  return { ...view, needs: needsOf(view, exploration) };
}

const groupsOf = ({ participants }: Exploration): LeadView["groups"] =>
  [...new Set(participants.map(({ group }) => group))].map((name) => ({
    name,
    counts: countsOf(participants.filter(({ group }) => group === name)),
  }));

/** What cannot go on without a lead, people first. */
function needsOf(view: Omit<LeadView, "needs">, exploration: Exploration): LeadView["needs"] {
  return [
    ...view.waiting,
    ...needsNow(exploration),
    ...view.obstacles.filter(({ gone }) => !gone).flatMap((one) => needsOfObstacle(one, view.today)),
    ...view.tasks.filter(({ state }) => state !== "done").flatMap((one) => needsOfTask(one, view.today)),
    ...nextSteps(view),
  ];
}

function waitingNeed({ is, number, who, what, times }: CardDataOf["inbox"]["items"][number]): Need {
  const slots = { number, name: who, what, times };
  if (is === "visit") return { is: "visit", with: slots, does: ["visit-done"] };
  if (is === "question")
    return { is: who === "" ? "question-unnamed" : "question", with: slots, does: ["answer-question"] };
  return who === ""
    ? { is: "tip-what", with: slots, does: ["tip-is", "tip-close"] }
    : { is: times > 1 ? "tip-often" : "tip", with: slots, does: ["tip-invite", "tip-close"] };
}

function needsOfObstacle({ number, what, owner, by }: Rows<"obstacles">[number], today: Day): readonly Need[] {
  if (owner === "") return [{ is: "obstacle-free", with: { number, what }, does: ["obstacle-owner"] }];
  if (by === "" || by >= today) return [];
  return [{ is: "obstacle-late", with: { number, what, name: owner }, does: ["obstacle-gone", "obstacle-day"] }];
}

function needsOfTask({ number, what, owner, by }: Rows<"tasks">[number], today: Day): readonly Need[] {
  if (owner === "") return [{ is: "task-free", with: { number, what }, does: ["task-owner"] }];
  if (by === "" || by >= today) return [];
  return [{ is: "task-late", with: { number, what, name: owner }, does: ["task-done", "task-day"] }];
}

/** Once people were heard: what is made of it. */
function nextSteps({ counts, obstacles, planLines }: Omit<LeadView, "needs">): readonly Need[] {
  if (counts.heard === 0) return [];
  return [
    ...(obstacles.length === 0 ? [{ is: "name-obstacles", with: {}, does: ["obstacles"] } as const] : []),
    ...(planLines === 0 ? [{ is: "begin-plan", with: {}, does: ["plan"] } as const] : []),
  ];
}
