import type { ByPerson } from "../conversation.ts";
import type { Acted, Document, OpenCards } from "../document.ts";
import type { Brief } from "../exploration.ts";
import type { Instant, PersonId, PlaceId } from "../words.ts";

/** What waits for the leads of an exploration: tips, questions, and people who rather talk with a person. It holds no name and no word of a talk. */
export interface Inbox extends Document {
  readonly items: readonly Item[];
  /** How many numbers were given out: a number means one item, for ever. */
  readonly numbers: number;
  readonly cards: OpenCards;
  /** When the leads were last reminded; one digest a day at most. */
  readonly reminded: Instant;
}

export type Item = Tip | AskedQuestion | Visit;

interface Numbered {
  readonly number: number;
  readonly since: Instant;
  readonly open: boolean;
  /** Whether the leads were reminded of it. */
  readonly reminded: boolean;
}

/** "You should talk to …": somebody, or a function of which nobody said yet who that is. */
export interface Tip extends Numbered {
  readonly is: "tip";
  /** Whom it is about; "" while only a function or a team is known. */
  readonly who: PersonId | "";
  /** Where the bot can talk with them; "" for somebody without an account, and while nobody is known. */
  readonly place: PlaceId | "";
  /** A function or a team as it was given, "de wijkagent"; "" where a person was named. */
  readonly what: string;
  /** Who gave it, each with whether that may be said. */
  readonly from: readonly { readonly person: PersonId; readonly leave: boolean }[];
  readonly became: "" | "invited" | "introduced" | "closed" | "erased";
  /** Why it was closed, in the lead's words. */
  readonly reason: string;
}

/** A question that somebody in a talk asked and that no guide answers. Its words stay in that talk. */
export interface AskedQuestion extends Numbered {
  readonly is: "question";
  readonly person: PersonId;
  /** Its number in that talk. */
  readonly asked: number;
  /** Without a name to the lead. */
  readonly unnamed: boolean;
}

/** Somebody rather talks with a person. */
export interface Visit extends Numbered {
  readonly is: "visit";
  readonly person: PersonId;
}

/** What a talk tells the leads. Like every event for a document it carries the brief of the moment. */
export type Told = { readonly at: Instant; readonly brief: Brief } & ToldByTalk;
type ToldByTalk = { readonly person: PersonId } & (
  | { readonly type: "question-asked"; readonly text: string; readonly asked: number; readonly unnamed: boolean }
  | { readonly type: "rather-person" }
  | { readonly type: "offer-made" }
  | {
      readonly type: "tip-given";
      readonly who: PersonId | "";
      readonly place: PlaceId | "";
      readonly what: string;
      readonly leave: boolean;
    }
  | { readonly type: "person-erased" }
);

export type InboxEvent =
  | (Acted & ByPerson)
  | Told
  | { readonly type: "time-passed"; readonly at: Instant; readonly brief: Brief };

export const emptyInbox = (brief: Brief): Inbox => ({
  brief,
  tags: 0,
  items: [],
  numbers: 0,
  cards: {},
  reminded: 0,
});

type Fresh = { [Kind in Item["is"]]: Omit<Extract<Item, { is: Kind }>, keyof Numbered> }[Item["is"]];

/** A new item at the end of the list, under a number of its own. */
export function withItem(before: Inbox, at: Instant, fresh: Fresh): Inbox {
  const number = before.numbers + 1;
  const item: Item = { ...fresh, number, since: at, open: true, reminded: false };
  return { ...before, numbers: number, items: [...before.items, item] };
}

export const changed = <One extends Item>(before: Inbox, item: One, change: Partial<One>): Inbox => ({
  ...before,
  items: before.items.map((one) => (one.number === item.number ? { ...item, ...change } : one)),
});

/** The item of that kind under a number that somebody typed or pressed. */
export const itemAt = <Kind extends Item["is"]>(
  { items }: Inbox,
  is: Kind,
  number: string | undefined,
): Extract<Item, { is: Kind }> | undefined =>
  items.find((one): one is Extract<Item, { is: Kind }> => one.is === is && one.number === Number(number));
