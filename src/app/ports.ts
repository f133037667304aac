import type {
  Effect,
  Forget,
  Listing,
  Outgoing,
  PersonEvent,
  Reply,
  Say,
  Show,
  Tell,
  Waiting,
} from "../engine/step.ts";
import type { AggregateId, EventId, Instant, MessageId, PersonId, PlaceId, Tag } from "../engine/words.ts";

/** What an adapter made of a foreign payload: who did what, where, and what it is about if the payload says so. */
export interface Inbound {
  readonly id: EventId;
  readonly person: PersonId;
  readonly place: PlaceId;
  /** The place around a thread: the DM or the channel it hangs in. Absent where the place is no thread. */
  readonly within?: PlaceId;
  /**
   * In whose company something was said: alone with the bot, among others but to the bot (its name, its button, its thread), or among others
   * who were talking to each other. What is only overheard is nobody's answer, and what is somebody's own is told to them alone.
   */
  readonly company: "alone" | "called" | "overheard";
  /** The message that a thread hangs under. */
  readonly root?: MessageId;
  /** A button carries the aggregate and the saying it stood on. It is a claim of the client: whoever acts on it checks the person. */
  readonly about?: About;
  readonly event: PersonEvent;
}
export interface About {
  readonly aggregate: AggregateId;
  readonly tag: Tag;
}

/** The front door. It resolves when the event is safely kept; only then does an adapter acknowledge. */
export type HandleEvent = (inbound: Inbound) => Promise<Reply | undefined>;

/** The one clock; the local front can move it. */
export interface Clock {
  readonly now: () => Instant;
}

/** What an aggregate becomes in one write. */
export interface Committed<State> {
  readonly state: State;
  readonly effects: readonly Effect[];
  readonly listing: Listing;
}
export interface Advanced<State> {
  /** The state after the event; absent where there is none and the event made none. */
  readonly state: State | undefined;
  /** True when the event had been taken in before: nothing was done again. */
  readonly seen: boolean;
}
/** How an event is known again: by its own id, kept for 48 hours, or by its place in the row of what one aggregate tells another. */
export type Occurrence = { readonly id: EventId } | { readonly from: AggregateId; readonly sequence: number };

/**
 * Something that is due out of the house. `attempts` counts how often it was handed out before: above zero, look before you repeat. The
 * sequence of a tell only grows from its sender to its receiver, with gaps.
 */
export interface Delivery {
  readonly id: string;
  readonly aggregate: AggregateId;
  readonly attempts: number;
  readonly effect: Say | (Show & { readonly message: MessageId }) | (Tell & { readonly sequence: number }) | Forget;
}
/** The right to deliver in one place until a moment. A higher fence makes a lower one worthless. */
export interface PlaceLease {
  readonly place: PlaceId;
  readonly fence: number;
  readonly until: Instant;
  /** What is due there, in the order of commit. */
  readonly deliveries: readonly Delivery[];
}
export type Settlement =
  | { readonly type: "done"; readonly message?: MessageId }
  | { readonly type: "dropped" }
  /** It was tried and stays, and nothing leaves in this place before that moment. */
  | { readonly type: "again"; readonly notBefore: Instant }
  /** The platform took nothing and asks for patience: it does not count as tried, and nothing leaves in this place before that moment. */
  | { readonly type: "refused"; readonly notBefore: Instant }
  /** It was not tried: this one waits until then, and the others in this place do not. */
  | { readonly type: "later"; readonly notBefore: Instant };

/**
 * Aggregates and their outbox. `advance` is one atomic write: state, effects and event id land together or not at all, and it resolves
 * only when they are safe on disk. A step that gives nothing leaves the state as it was but the event counts as taken in. A withdrawal
 * among the effects takes back what is still waiting, before anything of the same step is said. A saying under a tag that this aggregate
 * said before, or that waits in it, changes nothing; a show waits for its saying, and goes with one that is dropped. State and effects
 * are sealed under the key of the person concerned.
 */
export interface Store {
  advance<State>(
    aggregate: AggregateId,
    occurrence: Occurrence,
    now: Instant,
    step: (before: State | undefined, waiting: Waiting) => Committed<State> | undefined,
  ): Promise<Advanced<State>>;
  /** The state, or nothing: also for an id that this house did not make, which a client may claim. */
  read<State>(aggregate: AggregateId): Promise<State | undefined>;
  /** Who listens in a place, the one that asked last first. */
  listeningAt(place: PlaceId): Promise<readonly Listener[]>;
  /** Which saying a message on the platform was, or nothing. */
  saidAs(place: PlaceId, message: MessageId): Promise<About | undefined>;
  /** A place with something due, for us alone until the lease ends; nothing where nothing is due. */
  claimPlace(now: Instant, leaseFor: number): Promise<PlaceLease | undefined>;
  /** Says how a delivery went. False, and nothing changed, when the lease was given back or another took over after its end. */
  settle(lease: PlaceLease, delivery: Delivery, settlement: Settlement, now: Instant): Promise<boolean>;
  /** Gives a place back before its lease ends. What was not settled in it was not tried and does not count as an attempt. */
  release(lease: PlaceLease): Promise<void>;
  /** Aggregates whose due moment has passed, oldest first, kept from other askers for half a minute. */
  claimDueNudges(now: Instant, atMost: number): Promise<readonly DueNudge[]>;
  /** The next moment at which something will be due out or due to be looked at. */
  nextDue(now: Instant): Promise<Instant | undefined>;
  /** Removes what is kept of a person: their aggregates, what waits in them, and their event ids. */
  forget(person: PersonId): Promise<void>;
  /** Removes what is kept of a person and does not open with their present key: a restored backup of before an erasure. Gives how much. */
  dropUnreadable(person: PersonId): Promise<number>;
  close(): Promise<void>;
}
export interface Listener {
  readonly aggregate: AggregateId;
  readonly phase: string;
  readonly asking: boolean;
}
export interface DueNudge {
  readonly aggregate: AggregateId;
  readonly due: Instant;
}

/** Who has an account on the platform. */
export interface Directory {
  /** The one account with exactly this name, and its DM; nothing where nobody has it or several have. */
  accountOf(name: string): Promise<{ readonly person: PersonId; readonly place: PlaceId } | undefined>;
  /** The channel of this name, where the bot may write; `name` as the platform shows it, "#sociaal-domein". */
  channelNamed(name: string): Promise<{ readonly place: PlaceId; readonly name: string } | undefined>;
}

/** How posting went. "retry": it has not arrived. "unknown": it may have. */
export type Outcome =
  | { readonly type: "delivered"; readonly message: MessageId }
  | { readonly type: "retry"; readonly afterMs: number; readonly because: string }
  | { readonly type: "gone"; readonly because: string }
  | { readonly type: "unknown"; readonly because: string };

/** Speaks in places of one platform. It throws only for bugs and wrong set-up. */
export interface Messenger {
  post(place: PlaceId, tag: Tag, message: Outgoing, about: AggregateId): Promise<Outcome>;
  update(place: PlaceId, message: MessageId, outgoing: Outgoing, about: About): Promise<Outcome>;
  /** Whether a saying of an aggregate stands in a place already; tags are unique within one aggregate. Absent where the platform cannot be asked. */
  find?(place: PlaceId, tag: Tag, about: AggregateId): Promise<MessageId | undefined>;
  /** What this person wrote in that message of theirs, as it stands there now; nothing of anybody else's. Absent where the platform cannot be asked. */
  read?(
    place: PlaceId,
    message: MessageId,
    person: PersonId,
  ): Promise<{ readonly text: string; readonly sent: Instant } | undefined>;
  /** Shows that a message is on its way, where the platform can. */
  typing?(place: PlaceId): void;
}

/** Whose key seals something: a person's own, or the house's for what is nobody's words. */
export type KeyOwner = PersonId | "house";

/** A key of 32 bytes with which one owner's data is sealed. */
export type DataKey = Uint8Array;

/**
 * Keys live apart from the data, wrapped by MASTER_KEY. Destroying a key makes everything sealed under it unreadable, here at once and
 * in every backup of the data. The list of erasures stays, so that a restored backup can be cleaned again.
 */
export interface KeyStore {
  /** The owner's key, made at first use. */
  keyOf(owner: KeyOwner): Promise<DataKey>;
  /** The owner's key, or nothing where there is none (any more). */
  findKey(owner: KeyOwner): Promise<DataKey | undefined>;
  destroy(person: PersonId, at: Instant): Promise<void>;
  erasures(): Promise<readonly Erasure[]>;
  /** When this person was last erased; events from before that moment are nothing any more. */
  erasedAt(person: PersonId): Promise<Instant | undefined>;
  close(): Promise<void>;
}
export interface Erasure {
  readonly person: PersonId;
  readonly at: Instant;
}
