import type { Calendar } from "./calendar.ts";
import type { CardDataOf, Line, ReadbackLine } from "./card-data.ts";
import type { Field, Guide } from "./guide.ts";
import type { GuideChanges } from "./guide-changes.ts";
import type { Energy, Hindrance } from "./readings.ts";
import { reference } from "./reference.ts";
import { atMost, type Care, type SharingLevel, STANDARD_SHARING } from "./sharing.ts";
import type { Address, ExplorationId, Instant, Language, MessageId, PersonId, PlaceId, Tag } from "./words.ts";

/** What holds for one talk from the first message to the last; a changed guide or setting does not touch a talk under way. */
export interface Setting {
  readonly exploration: ExplorationId;
  readonly person: PersonId;
  readonly place: PlaceId;
  readonly lead: PersonId;
  /** The other leads, who read along; absent where there is one lead. */
  readonly alsoReads?: readonly PersonId[];
  readonly organisation: string;
  readonly theme: string;
  readonly guide: string;
  /** What the lead had changed in it when this talk began. */
  readonly changes?: GuideChanges;
  /** A lead tries the talk: it counts nowhere, and nobody hears of it. */
  readonly tryOut?: true;
  readonly language: Language;
  readonly field: Field;
  /** When this person can be written to: the office hours of the exploration, with the person's own in them. */
  readonly calendar: Calendar;
  readonly office: Calendar;
  /** The day on which people hear what came of it, as the lead promised; "" where there is none. */
  readonly wordBack: string;
  /** Who named this person, with leave to say so. */
  readonly via: PersonId | "";
  readonly contacts: readonly { readonly for: string; readonly where: string }[];
}

/** A piece of an answer: one message. Its instant orders the pieces and is cut to the day once the talk has ended. */
export interface Part {
  readonly message: MessageId;
  readonly text: string;
  readonly sent: Instant;
  readonly edited?: Instant;
  /** Kinds of what was taken out of it at the door (P9). */
  readonly taken: readonly string[];
}

/** What somebody wrote before anything was asked. */
export const FIRST_WORDS = "@first-words";
/** What somebody added once everything was asked. */
export const ADDITION = "@addition";

export type Length = "short" | "calm";
export type ProbeKind = "descriptive" | "idiographic" | "clarifying" | "explanatory";

/** A question of ours and what was said to it. */
export interface Exchange {
  readonly tag: Tag;
  /** The topic by its name in the guide, or one of the two that no guide has: `FIRST_WORDS` and `ADDITION`. */
  readonly topic: string;
  /** Absent for the main question of a topic. */
  readonly probe?: ProbeKind;
  readonly question: string;
  /** The line before it and the line after it, as they were said. */
  readonly receipt: Line | null;
  readonly note: Line | null;

  /** Why this question, for whoever wants to know how the bot chose: the debug view of the local front. */
  readonly why: string;
  /** The first moment at which it can have been read, in the platform's time: what was sent earlier belongs to the question before. */
  readonly askedAt: Instant;
  readonly parts: readonly Part[];
  readonly skipped: boolean;
  /**
   * How far what was said to it goes when its author does not choose: "lead-only" for what is tender, painful or names a colleague; "away"
   * for what is set aside (P15); "" where the standard level holds.
   */
  readonly care: Care;
}

/** What somebody decided about the answer to one topic. */
export interface Mark {
  /** Absent while nobody chose for this answer: then what it asks for by itself holds, and the standard level. */
  readonly sharing?: SharingLevel;
  readonly quote: boolean;
  /** Their own correction, instead of what they first wrote; with its message where it was typed in the chat. */
  readonly corrected?: { readonly text: string; readonly message?: MessageId };
}

/** An edit or a deletion of a message that has not come yet: it wins when the message comes. */
export interface Early {
  readonly message: MessageId;
  readonly sent: Instant;
  /** Absent: deleted. */
  readonly text?: string;
}

/** What was said in a talk, and what the person decided about it. */
export interface Talk {
  readonly setting: Setting;
  /** What was chosen on the opening card; "" while it is open. */
  readonly opened: CardDataOf["opening"]["chosen"];
  readonly address: Address;
  readonly sharing: SharingLevel;
  readonly exchanges: readonly Exchange[];
  readonly marks: Readonly<Record<string, Mark>>;
  readonly energy: Energy | "";
  readonly hindrances: readonly Hindrance[];
  readonly early: readonly Early[];
  /** Questions of theirs that went to the lead, in the order in which they were asked. */
  readonly asked: readonly string[];
  /** How many messages went out that nobody asked for (P7). */
  readonly unasked: number;
  /** How many messages of the bot there were: the budget of P2. */
  readonly said: number;
  /** Paused or ended: nothing leaves that nobody asked for. Absent while the exploration runs. */
  readonly held?: "paused" | "ended";
  /** How many tags were given out; it only rises, so that no tag ever means two things. */
  readonly tags: number;
}

/** Who reads what is released, as it stands in a sentence: "Marieke of Hanna". */
export const readersOf = ({ lead, alsoReads = [], language }: Setting): string =>
  [lead, ...alsoReads].map(reference).join(language === "nl" ? " of " : " or ");

export const begunWith = (setting: Setting): Talk => ({
  setting,
  opened: "",
  address: "je",
  sharing: STANDARD_SHARING,
  exchanges: [],
  marks: {},
  energy: "",
  hindrances: [],
  early: [],
  asked: [],
  unasked: 0,
  said: 0,
  tags: 0,
});

/** What a person said to one question, its messages in the order of the platform's time. */
export const said = (exchange: Exchange): string =>
  [...exchange.parts]
    .sort((a, b) => a.sent - b.sent)
    .map(({ text }) => text)
    .join("\n");

/** The answers of a talk as the readback shows them: one line a topic, in the order in which the topics came up. */
export function answersOf(talk: Talk, guide: Guide): readonly ReadbackLine[] {
  return topicsAnswered(talk).map((topic, index) => {
    const mark = markOf(talk, topic);
    return {
      number: index + 1,
      topic: guide.topics.find(({ name }) => name === topic)?.title ?? topic,
      text: answerTo(talk, topic),
      sharing: mark.sharing,
      quote: mark.quote,
    };
  });
}

/** The topics to which something was said, in the order in which they came up: line n of the readback is about the n-th. */
export const topicsAnswered = (talk: Talk): readonly string[] => [
  ...new Set(talk.exchanges.filter(({ parts }) => parts.length > 0).map(({ topic }) => topic)),
];

export function markOf(talk: Talk, topic: string): Mark & { readonly sharing: SharingLevel } {
  return { quote: false, sharing: standardFor(talk, topic), ...talk.marks[topic] };
}

/** The stricter of the person's own standard and what the answer asks for by itself. */
const standardFor = (talk: Talk, topic: string): SharingLevel =>
  talk.exchanges
    .filter((exchange) => exchange.topic === topic)
    .map(({ care }) => care)
    .reduce<SharingLevel>(atMost, talk.sharing);

/** A level that was chosen before these words came was not chosen for them: it goes no further than their care allows. */
export function withCare(talk: Talk, topic: string, care: Care): Talk {
  const mark = talk.marks[topic];
  if (!mark?.sharing || care === "") return talk;
  return { ...talk, marks: { ...talk.marks, [topic]: { ...mark, sharing: atMost(mark.sharing, care) } } };
}

/** What somebody said about a topic: their own correction where they made one. */
export const answerTo = (talk: Talk, topic: string): string =>
  talk.marks[topic]?.corrected?.text ??
  talk.exchanges
    .filter((exchange) => exchange.topic === topic && exchange.parts.length > 0)
    .map(said)
    .join("\n");
