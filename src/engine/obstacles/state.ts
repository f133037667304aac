import type { Document, OpenCards, Owner } from "../document.ts";
import type { Hindrance } from "../readings.ts";
import type { Day, PersonId, PlaceId } from "../words.ts";

/** Something that stands in the way, as the lead named it from the talks. */
export interface Obstacle {
  /** Given once: what somebody types later is about the same one. */
  readonly number: number;
  readonly what: string;
  /** A group; "" is everybody. */
  readonly forWhom: string;
  readonly cause: Hindrance | "";
  /** The smallest next step. */
  readonly step: string;
  readonly owner: Owner | null;
  readonly by: Day | "";
  readonly gone: boolean;
  /** What it rests on: references to answers, filled in at the moment of showing and never copied. */
  readonly evidence: readonly string[];
  /** Rises with each change, so that a form that was opened earlier knows that it is late. */
  readonly version: number;
}

/** Who changed an obstacle last, and how it was before; absent before: it was added. */
export interface Change {
  readonly number: number;
  readonly by: PersonId;
  readonly on: Day;
  readonly before: Obstacle | null;
}

/**
 * The list of what stands in the way of an exploration: "eerst regelen, dan trainen". What a lead writes here is redacted like all free
 * text; of people it holds references, of their talks nothing but references.
 */
export interface Obstacles extends Document {
  readonly list: readonly Obstacle[];
  readonly given: number;
  /** The last ones, oldest first: what can be taken back. */
  readonly changes: readonly Change[];
  /** Who said stop: they are given nothing that would be said to them. */
  readonly stopped: readonly PersonId[];
  /** The list as it lies open at leads. */
  readonly cards: OpenCards;
  /** The cards that owners have of one obstacle, by their tag. */
  readonly owned: Readonly<Record<string, { readonly number: number; readonly place: PlaceId }>>;
}

/** As many changes can be taken back. */
export const CHANGES_KEPT = 30;
