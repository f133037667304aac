import type { Document, OpenCards, Owner } from "../document.ts";
import type { Inventory } from "../exploration/state.ts";
import type { EnergyPicture } from "../insight/blocks.ts";
import type { Obstacle } from "../obstacles/state.ts";
import type { Hindrance } from "../readings.ts";
import type { Day, PersonId, PlaceId } from "../words.ts";
import type { LineSection } from "./sections.ts";

/** One line of the plan. */
export interface PlanLine {
  /** Given once: what somebody types later is about the same one. */
  readonly number: number;
  readonly section: LineSection;
  /** The rule of the sketch that put it there; "" is a lead's own. */
  readonly rule: string;
  /** A lead's words; "" while the rule's own hold. */
  readonly text: string;
  /** The obstacles on which it rests, by number. */
  readonly obstacles: readonly number[];
  readonly owner: Owner | null;
  /** Who wrote or changed it last; "" is the sketch. */
  readonly by: PersonId | "";
  readonly on: Day;
  readonly version: number;
}

/** "asked": its owner has not said yet whether they do it. */
export type TaskState = "free" | "asked" | "accepted" | "done";

export interface Task {
  readonly number: number;
  readonly what: string;
  readonly state: TaskState;
  readonly owner: Owner | null;
  readonly by: Day | "";
  /** How many rows of the table of reminders have passed. */
  readonly passed: number;
  readonly version: number;
}

/** Who changed what last, and how it was and where it stood; nothing before: it was added. */
export type Change = { readonly number: number; readonly by: PersonId; readonly on: Day; readonly index: number } & (
  | { readonly of: "line"; readonly before: PlanLine | null }
  | { readonly of: "task"; readonly before: Task | null }
);

/** Why an owner has the card of a task. */
export type Why = "asked" | "soon" | "today" | "late";

export interface PublishedPicture {
  readonly on: Day;
  readonly energy: EnergyPicture;
  /** What stands in the way and was named often. */
  readonly causes: readonly Hindrance[];
  /** What people need, the most named first. */
  readonly needs: readonly string[];
}

/** The sketch of the training and its tasks. It holds references to people, and no word of anybody's talk. */
export interface Plan extends Document {
  /** Names of the rules whose lines were given once; what a lead dropped does not come back. */
  readonly sketched: readonly string[];
  readonly lines: readonly PlanLine[];
  readonly tasks: readonly Task[];
  readonly given: { readonly lines: number; readonly tasks: number };
  /** The obstacles as their own document told them last. */
  readonly obstacles: readonly Obstacle[];
  /** What the newest published picture says, which everybody may know (P11); null before there is one. */
  readonly picture: PublishedPicture | null;
  /** What set-up told of the exploration. */
  readonly inventory: Inventory;
  readonly changes: readonly Change[];
  /** The plan and the tasks as they lie open at leads. */
  readonly cards: OpenCards;
  readonly taskCards: OpenCards;
  /** The cards that owners have of one task, by their tag. */
  readonly owned: Readonly<Record<string, { readonly number: number; readonly place: PlaceId; readonly why: Why }>>;
  /** Who said stop: they are given nothing that would be said to them. */
  readonly stopped: readonly PersonId[];
  /** Late tasks of which the lead has not heard, and the day of the last digest: one a day at most. */
  readonly late: readonly number[];
  readonly digestOn: Day | "";
}

/** As many changes can be taken back. */
export const CHANGES_KEPT = 30;
