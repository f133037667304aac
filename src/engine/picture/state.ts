import type { Readable, Stated } from "../conversation/released.ts";
import type { Acted, Document } from "../document.ts";
import type { Status } from "../exploration.ts";
import type { Block } from "../insight/blocks.ts";
import type { Day, PersonId, PlaceId, Tag } from "../words.ts";

/**
 * What the leads made of what was heard: numbers for the answers they read, codes, and what is published. No word of a talk stands in it,
 * only whose talk and which topic.
 */
export interface Insight extends Document {
  /** Makes numbers and orders of answers this exploration's own, so that neither tells who. */
  readonly seed: string;
  /** Which answer a number means, for ever. */
  readonly numbers: Readonly<Record<string, AnswerOf>>;
  readonly codes: readonly Code[];
  readonly blocks: readonly Block[];
  /** Answers that may be quoted in the picture; whether they still may is looked up at each showing. */
  readonly quotes: readonly AnswerOf[];
  /** The day of the newest picture; "" while there is none. */
  readonly published: Day | "";
  /** Cards with words of people: drawn again when those change. */
  readonly cards: Readonly<Record<Tag, Showing>>;
}
export interface AnswerOf {
  readonly person: PersonId;
  readonly topic: string;
}
export interface Code extends AnswerOf {
  readonly kind: "theme" | "need";
  readonly name: string;
}
/** What a card shows: the picture, or a page of answers by their numbers. */
export interface Showing {
  readonly place: PlaceId;
  readonly page: Page | null;
}

export interface Page {
  readonly numbers: readonly string[];
  /** Those among them that are for the leads alone. */
  readonly leadsOnly: readonly string[];
  readonly at: number;
  readonly of: number;
}

/** One released talk as the door reads it for an event. */
export interface HeardTalk extends Stated {
  readonly group: string;
  /** The groups it is reported with. */
  readonly cluster: string;
  readonly noted: boolean;
  readonly readable: readonly Readable[];
}

/** Somebody on the list, for what is still to be heard. */
export interface OnTheList {
  readonly group: string;
  readonly cluster: string;
  readonly status: Status;
}

/** What the door reads for every event of a lead: the released talks in the order in which they were held, and everybody on the list. */
export interface Heard {
  readonly talks: readonly HeardTalk[];
  readonly list: readonly OnTheList[];
}

export type ActedOnPicture = Acted & Heard;

/** Answers were changed, released anew, or taken back. */
export interface AnswersChanged {
  readonly type: "answers-changed";
}
