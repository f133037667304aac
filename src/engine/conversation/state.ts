import type { CardDataOf, Line } from "../card-data.ts";
import type { Silence } from "../nudges.ts";
import type { OwnHours } from "../own-hours.ts";
import type { Values } from "../readback.ts";
import type { PersonEvent } from "../step.ts";
import type { Length, Setting, Talk } from "../talk.ts";
import type { Instant, PersonId, Tag } from "../words.ts";

/** Where one talk stands. Each phase carries exactly the facts that phase has. */
export type Conversation = Invited | Talking | Resting | InReadback | WithPerson | Released | Closed;

export interface Invited {
  readonly phase: "invited";
  readonly talk: Talk;
  readonly silence: Silence;
  readonly due: Instant;
}

export interface Talking {
  readonly phase: "talking";
  readonly talk: Talk;
  readonly length: Length;
  readonly silence: Silence;
  readonly due: Instant;
}

/** "Later": it comes back at the moment that was chosen. */
export interface Resting {
  readonly phase: "later";
  readonly talk: Talk;
  /** Where the talk was, if it had begun. */
  readonly length?: Length;
  readonly due: Instant;
  /** A moment that was typed and read back, and its card: it counts once its author says yes. */
  readonly proposed?: { readonly moment: Instant; readonly card: Tag };
}

export interface InReadback {
  readonly phase: "readback";
  readonly talk: Talk;
  readonly length: Length;
  /** The card that counts; an older one has lost its say. */
  readonly card: Tag;
  readonly why: CardDataOf["readback"]["why"];
  /** The line before it, for what was said last; as long as the card stands, so does its line (P9). */
  readonly receipt: Line | null;
  readonly silence: Silence;
  /** Absent once nobody reminds any more: the card can still be released, whenever its author likes. */
  readonly due?: Instant;
}

/** "Rather a person": the bot keeps still until somebody asks it to go on. */
export interface WithPerson {
  readonly phase: "with-person";
  readonly talk: Talk;
}

export interface Released {
  readonly phase: "released";
  readonly talk: Talk;
  /** The readback card that was released. */
  readonly card: Tag;
  /** Answers whose words changed since; while open they do not count. */
  readonly changes: readonly Change[];
}

export interface Change {
  readonly topic: string;
  /** The line with the button under which its author lets it count again. */
  readonly card: Tag;
  readonly open: boolean;
}

/** Ended without a release: to anybody else a refusal, silence and stop look alike. */
export interface Closed {
  readonly phase: "closed";
  readonly talk: Talk;
  readonly how: "declined" | "stopped" | "silent" | "unreachable" | "withdrawn";
}

/** What can happen to a talk. `at` is our own clock; `sent` on what a person did is the platform's. */
export type ConversationEvent =
  | { readonly type: "invited"; readonly setting: Setting; readonly at: Instant }
  | { readonly type: "stop-asked"; readonly at: Instant }
  /** "Stop", after the talk had ended: nothing that nobody asked for comes any more. */
  | { readonly type: "silence-asked"; readonly at: Instant }
  /** A lead answered the question that stands in this talk under that number, from 1. */
  | {
      readonly type: "question-answered";
      readonly asked: number;
      readonly text: string;
      readonly by: PersonId;
      readonly at: Instant;
    }
  /** Their desk heard when they work. */
  | { readonly type: "hours-told"; readonly hours: OwnHours; readonly at: Instant }
  | { readonly type: "time-passed"; readonly at: Instant }
  | { readonly type: "place-gone"; readonly at: Instant }
  | ({ readonly at: Instant } & FromExploration)
  | (PersonEvent & ByPerson);

/** What the exploration tells its talks. */
export type FromExploration =
  | { readonly type: "exploration-moved"; readonly to: "preparing" | "open" | "paused" | "ended" }
  | { readonly type: "invitation-withdrawn" }
  /** The lead begins to try anew: of the last time nothing is kept. */
  | { readonly type: "tried" }
  | { readonly type: "leads-changed"; readonly lead: PersonId; readonly alsoReads: readonly PersonId[] };

export interface ByPerson {
  readonly at: Instant;
  readonly person: PersonId;
  /** The saying on which a button stood. */
  readonly tag?: Tag;
  /** Kinds of what was taken out of the text at the door. */
  readonly taken: readonly string[];
}

export type WrittenEvent = Extract<ConversationEvent, { type: "message-written" }>;

export type Edit = Extract<ConversationEvent, { type: "message-edited" | "message-deleted" }>;

export type Act = ByPerson & {
  readonly values?: Values;
  readonly typed?: true;
  /** Who has a name that stands in its fields: looked up at the door, for whoever hears of the tip. */
  readonly called?: readonly unknown[];
};
