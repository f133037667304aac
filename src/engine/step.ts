import type { Calendar } from "./calendar.ts";
import type { CardDataOf, CardName, Line } from "./card-data.ts";
import type { AggregateId, Instant, Language, MessageId, PersonId, PlaceId, Tag } from "./words.ts";

/** What goes out in one message: a card by name with its data. The words and the layout are found in `cards/`. */
export type Outgoing = {
  readonly [Name in CardName]: { readonly card: Name; readonly data: CardDataOf[Name]; readonly language: Language };
}[CardName];

/**
 * What a saying is, for the day that a platform does not tell whether it arrived (P5): a question or a reply is then said once more, a
 * nudge or a digest is let go.
 */
export type SayKind = "question" | "reply" | "nudge" | "digest";

export interface Say {
  readonly type: "say";
  /** Saying the same tag twice in a place changes nothing. */
  readonly tag: Tag;
  readonly place: PlaceId;
  readonly kind: SayKind;
  readonly message: Outgoing;
  /** It waits until then, and can be withdrawn until it has left. */
  readonly notBefore?: Instant;
  /** Office hours outside which it does not leave, however long a platform kept it waiting (P7). Absent: somebody is waiting for it. */
  readonly within?: Calendar;
}
/** The card that was said under this tag is drawn again from the newest state; latest wins. */
export interface Show {
  readonly type: "show";
  readonly tag: Tag;
  readonly place: PlaceId;
}
/** An event for another aggregate; it arrives once, in the order of telling. */
export interface Tell {
  readonly type: "tell";
  readonly to: AggregateId;
  readonly event: Told;
}
/** Takes back a saying of this aggregate that has not left yet. */
export interface Withdraw {
  readonly type: "withdraw";
  readonly tag: Tag;
}
/** Destroys the key of a person and with it everything that was sealed under it. */
export interface Forget {
  readonly type: "forget";
  readonly person: PersonId;
}
/** What the engine wants done. */
export type Effect = Say | Show | Tell | Withdraw | Forget;

/** An event on its way from one aggregate to another, as plain data; the receiver's `transition` reads it by its type. */
export interface Told {
  readonly type: string;
  readonly [fact: string]: unknown;
}

export interface Step<State> {
  readonly state: State;
  readonly effects: readonly Effect[];
}

/** The only facts of an aggregate that stand in clear in the database: where it stands, where it listens, when time must look at it. */
export interface Listing {
  readonly phase: string;
  /** The places whose messages it may be about, most particular first. */
  readonly places: readonly PlaceId[];
  /** Whether it has a question open there: a bare message in a DM goes to the talk that asks. */
  readonly asking: boolean;
  /** The moment at which "time-passed" must reach it. */
  readonly due?: Instant;
}

/** What must be said inside the request that brought an event: the changed card, a form, or what was wrong with a field. */
export type Reply =
  | { readonly type: "card"; readonly message: Outgoing }
  | { readonly type: "form"; readonly message: Outgoing }
  | { readonly type: "field-errors"; readonly errors: Readonly<Record<string, string>> }
  | { readonly type: "notice"; readonly line: Line; readonly language: Language };

/** The sayings of an aggregate that are still in its outbox and not in anybody's hands. */
export type Waiting = ReadonlySet<Tag>;

/** One kind of document that changes as one. All of it is pure: the time is on the event. */
export interface AggregateKind<State, Event> {
  readonly transition: (before: State | undefined, event: Event, waiting: Waiting) => Step<State> | undefined;
  readonly listing: (state: State) => Listing;
  /** Whose it is: nobody else acts here, and nobody else is answered from it. What a button says of itself is only a client's claim. */
  readonly mayAct: (state: State, person: PersonId) => boolean;
  /** The message of a tag as it must look now; nothing where it no longer has a look of its own. */
  readonly shown: (state: State, tag: Tag) => Outgoing | undefined;
  /** Best effort and repeatable: it is computed again when the platform delivers an event again. */
  readonly replyTo: (after: State, event: Event) => Reply | undefined;
}

/** Something a person did, read by an adapter. `sent` is the platform's own time and orders parts and edits; free text is redacted. */
export type PersonEvent =
  | { readonly type: "message-written"; readonly message: MessageId; readonly text: string; readonly sent: Instant }
  | { readonly type: "message-edited"; readonly message: MessageId; readonly text: string; readonly sent: Instant }
  | { readonly type: "message-deleted"; readonly message: MessageId; readonly sent: Instant }
  | { readonly type: "attachment-sent"; readonly message: MessageId; readonly sent: Instant }
  | {
      readonly type: "button-pressed";
      readonly action: string;
      /** What the fields of the card held; every value is a string, many choices are joined by commas. */
      readonly values: Readonly<Record<string, string>>;
      readonly sent: Instant;
      /** Typed instead of pressed. */
      readonly typed?: true;
    };
