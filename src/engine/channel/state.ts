import type { ByPerson } from "../conversation.ts";
import type { Acted, Document, LeftEvent, OfDocument } from "../document.ts";
import type { Brief } from "../exploration.ts";
import type { GuideChanges } from "../guide-changes.ts";
import type { EnergyPicture } from "../insight/blocks.ts";
import type { Energy } from "../readings.ts";
import type { PersonEvent } from "../step.ts";
import type { Instant, MessageId, PersonId, PlaceId, Tag } from "../words.ts";
import type { OwnPart } from "./energy-form.ts";

/**
 * The questions that an exploration asked in channels. It holds who agreed and which message is whose, never a word of anybody: what somebody
 * says in a thread stands at their own desk, and only once they agreed.
 */
export interface Channel extends Document {
  readonly questions: readonly ChannelQuestion[];
}

export interface ChannelQuestion {
  /** Given once: what a lead types later is about the same one. */
  readonly number: number;
  readonly topic: string;
  readonly text: string;
  readonly channel: PlaceId;
  /** The channel as the platform shows it: "#sociaal-domein". */
  readonly name: string;
  /** The saying that its thread hangs under. */
  readonly tag: Tag;
  /** "" until somebody did something in it: only then the platform tells where it is. */
  readonly thread: PlaceId | "";
  readonly joined: readonly PersonId[];
  /** Who stated their energy; what they stated stands at their own desk. */
  readonly tapped: readonly PersonId[];
  /** Messages that count for nobody: their ids and nothing else. */
  readonly unread: readonly MessageId[];
  /** What was deleted; its message counts no more, also when it comes late. */
  readonly gone: readonly MessageId[];
  readonly replies: readonly Reply[];
  /** What the answers of the thread together lack, for the one probe; "nothing" once one of them tells. */
  readonly lack: Lack | "nothing" | "";
  /** People talk to each other: the bot stays out, for good. */
  readonly amongThemselves: boolean;
  readonly probe: Tag | "";
  /** When it is looked whether to ask on; absent where that is over. */
  readonly quietAt?: Instant;
  /** When a lead gets the draft of the digest; absent once it was made. */
  readonly digestAt?: Instant;
  readonly digest: Digest | null;
}
export type Lack = "more" | "example";

/** A message of somebody who agreed. Its words stand at their desk. */
export interface Reply {
  readonly person: PersonId;
  readonly message: MessageId;
}

/** What may be said of a thread, reckoned once: what comes later changes no figure of it, so that nothing can be subtracted (P11). */
export interface Digest {
  /** In steps of five; 0 for fewer. */
  readonly people: number;
  readonly energy: EnergyPicture | "";
  /** Whose author said yes to it. A withdrawn one goes. */
  readonly quotes: readonly Reply[];
  /** What the lead adds, in the lead's own name. */
  readonly words: string;
  readonly drafts: readonly { readonly tag: Tag; readonly place: PlaceId }[];
  readonly posted: Tag | "";
}

/** What the desks of those concerned hold, read for a digest: no names with the energies, and only words whose author said yes. */
export type Stated = Readonly<
  Record<number, { readonly energies: readonly Energy[]; readonly quotable: readonly MessageId[] }>
>;

export type ChannelEvent =
  | (Acted & AtTheChannel)
  | (Exclude<PersonEvent, { type: "button-pressed" }> & ByPerson & OfDocument)
  | (Told & { readonly brief: Brief })
  | (LeftEvent & { readonly brief: Brief })
  | { readonly type: "time-passed"; readonly at: Instant; readonly brief: Brief; readonly stated: Stated };

/** What the door looks up: for a lead who asks something in a channel where that is, for anybody their own part. */
export interface AtTheChannel {
  readonly channel: { readonly place: PlaceId; readonly name: string } | null;
  readonly changes: GuideChanges | null;
  /** What who did this stated before, per question. */
  readonly own: Readonly<Record<number, OwnPart>>;
}

/** What a desk tells of a reply that it keeps, and no word of it. */
export type Told =
  | {
      readonly type: "reply-kept";
      readonly number: number;
      readonly person: PersonId;
      readonly message: MessageId;
      readonly lack: Lack | "nothing";
      readonly at: Instant;
    }
  /** Its words changed, or it may be quoted no more. */
  | {
      readonly type: "reply-changed";
      readonly number: number;
      readonly message: MessageId;
      readonly quotable: boolean;
      readonly at: Instant;
    };
