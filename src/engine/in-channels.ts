import type { CardDataOf, Line } from "./card-data.ts";
import { energyForm } from "./channel/energy-form.ts";
import { type Heard, listen } from "./listen.ts";
import { type Energy, isEnergy } from "./readings.ts";
import type { SaidId } from "./reference.ts";
import type { PersonEvent } from "./step.ts";
import type { ExplorationId, Instant, Language, MessageId, PersonId } from "./words.ts";

/** What somebody said and stated in the thread of one channel question. It stands at their own desk, under their own key. */
export interface InChannel {
  readonly exploration: ExplorationId;
  readonly number: number;
  readonly theme: string;
  readonly question: string;
  /** They agreed that their words count. */
  readonly joined: boolean;
  readonly energy: Energy | "";
  /** A separate yes: words of theirs may stand in the digest. */
  readonly quote: boolean;
  readonly replies: readonly ChannelReply[];
  /** Deleted; the message counts no more, also when it comes late. */
  readonly gone: readonly MessageId[];
}
export interface ChannelReply {
  readonly message: MessageId;
  readonly text: string;
  /** When it was last changed; absent as it was first written. */
  readonly edited?: Instant;
}

/** What the door brings from a thread to somebody's own desk, once the question has heard it. */
export interface FromChannel {
  readonly type: "from-channel";
  readonly thread: Pick<InChannel, "exploration" | "number" | "theme" | "question">;
  readonly did: ThreadDeed;
  readonly contacts: readonly { readonly for: string; readonly where: string }[];
  readonly language: Language;
  readonly at: Instant;
}
export type ThreadDeed =
  | { readonly type: "joined" | "left"; readonly typed: boolean }
  /** Typed in the thread, where nothing of anybody's own is said: the form goes to them alone. */
  | { readonly type: "energy-asked" }
  /** What is absent stays as it was; `typed` is answered in the DM. */
  | { readonly type: "tapped"; readonly energy?: string; readonly quote?: boolean; readonly typed: boolean }
  | (Extract<PersonEvent, { type: "message-written" | "message-edited" | "message-deleted" }> & {
      readonly taken: readonly string[];
    });

/** What somebody's part in threads becomes: facts for the channel question, which hold no word, and what to say to them alone. */
export interface Taken {
  readonly channels: readonly InChannel[];
  readonly told: readonly { readonly type: string; readonly [fact: string]: unknown }[];
  readonly lines: readonly Line[];
  /** The form that they asked for. */
  readonly asksEnergy: CardDataOf["energy-tap"] | undefined;
}

/** The same deed twice changes nothing. */
export function takenFrom(before: readonly InChannel[], event: FromChannel, person: PersonId): Taken {
  const { thread } = event;
  const isAbout = (one: InChannel) => one.exploration === thread.exploration && one.number === thread.number;
  const known = before.find(isAbout) ?? { ...thread, joined: false, energy: "", quote: false, replies: [], gone: [] };
  const { one, told = [], lines = [], asksEnergy } = does(known, event, person);
  return { channels: [...before.filter((other) => !isAbout(other)), one], told, lines, asksEnergy };
}

interface Done {
  readonly one: InChannel;
  readonly told?: Taken["told"];
  readonly lines?: readonly Line[];
  readonly asksEnergy?: CardDataOf["energy-tap"];
}

function does(before: InChannel, event: FromChannel, person: PersonId): Done {
  const { did } = event;
  switch (did.type) {
    case "joined":
      return { one: { ...before, joined: true }, lines: did.typed ? [{ key: "channel-joined" }] : [] };
    case "left":
      return {
        one: { ...before, joined: false, quote: false, replies: [] },
        lines: did.typed ? [{ key: "channel-left" }] : [],
      };
    case "energy-asked":
      return { one: before, asksEnergy: energyForm(person, { ...before, text: before.question }, before) };
    case "tapped":
      return tap(before, did);
    case "message-written":
      return isKnown(before, did.message) ? { one: before } : keep(before, did, event);
    case "message-edited":
      return edit(before, did, event);
    case "message-deleted":
      return {
        one: {
          ...before,
          replies: before.replies.filter(({ message }) => message !== did.message),
          gone: withGone(before, did.message),
        },
      };
  }
}

const isKnown = ({ replies, gone }: InChannel, message: MessageId): boolean =>
  gone.includes(message) || replies.some((reply) => reply.message === message);

/** So many deletions are remembered that may come before their message. */
const MOST_GONE = 50;
const withGone = ({ gone }: InChannel, message: MessageId): readonly MessageId[] =>
  [...gone.filter((id) => id !== message), message].slice(-MOST_GONE);

/** With the energy comes the separate yes to be quoted; taken back, the quotes go. */
function tap(
  before: InChannel,
  { energy, quote = before.quote, typed }: Extract<ThreadDeed, { type: "tapped" }>,
): Done {
  return {
    one: { ...before, energy: isEnergy(energy) ? energy : before.energy, quote },
    told: before.quote === quote ? [] : before.replies.map(({ message }) => changedReply(message, quote)),
    lines: typed ? [{ key: "channel-tapped" }] : [],
  };
}

const changedReply = (message: MessageId, quotable: boolean) => ({ type: "reply-changed", message, quotable });

/** What this is no place for is set aside and not kept (P15). */
function keep(
  before: InChannel,
  { message, text, taken }: Pick<WithWords, "message" | "text" | "taken">,
  event: FromChannel,
  edited?: Instant,
): Done {
  const heard = listen(text, { language: event.language, question: before.question });
  if (heard.report) return { one: { ...before, gone: withGone(before, message) }, lines: setAside(event) };
  const reply: ChannelReply = { message, text, ...(edited !== undefined && { edited }) };
  return {
    one: { ...before, replies: [...before.replies, reply] },
    told: [{ type: "reply-kept", message, lack: lackOf(heard) }],
    lines: toldTaken(taken),
  };
}

const setAside = ({ contacts }: FromChannel): readonly Line[] => [
  { key: "channel-set-aside" },
  ...contacts.map((contact) => ({ words: `${contact.for}: ${contact.where}` })),
];

type WithWords = Extract<ThreadDeed, { type: "message-written" | "message-edited" }>;

const toldTaken = (taken: readonly string[]): readonly Line[] =>
  taken.length > 0 ? [{ key: "taken", with: { kinds: taken.join(",") } }] : [];

/** Something painful, a refusal and an answer that tells are not asked on. */
function lackOf({ thin, general, concrete, painful, refusal }: Heard): "more" | "example" | "nothing" {
  if (concrete || painful || refusal) return "nothing";
  if (thin) return "more";
  return general ? "example" : "nothing";
}

/** The newest words count; an edit that comes before its message is the message. */
function edit(before: InChannel, did: Extract<ThreadDeed, { type: "message-edited" }>, event: FromChannel): Done {
  const { message, text, sent, taken } = did;
  if (before.gone.includes(message)) return { one: before };
  const known = before.replies.find((reply) => reply.message === message);
  if (!known) return keep(before, did, event, sent);
  if ((known.edited ?? 0) >= sent) return { one: before };
  const without = before.replies.filter((reply) => reply !== known);
  if (listen(text, { language: event.language, question: before.question }).report)
    return {
      one: { ...before, replies: without, gone: withGone(before, message) },
      told: [changedReply(message, false)],
      lines: setAside(event),
    };
  const replies = before.replies.map((reply) => (reply === known ? { message, text, edited: sent } : reply));
  return { one: { ...before, replies }, told: [changedReply(message, before.quote)], lines: toldTaken(taken) };
}

/** P10: what is kept of somebody's part in threads, as `my-data` shows it. */
export const channelData = (channels: readonly InChannel[]): CardDataOf["my-data"]["talks"] =>
  channels
    .filter(({ joined, energy, replies }) => joined || energy !== "" || replies.length > 0)
    .map(({ theme, question, energy, quote, replies }) => ({
      theme,
      phase: "channel",
      lines: replies.map(({ text }, index) => ({
        number: index + 1,
        topic: question,
        text,
        sharing: "picture",
        quote,
      })),
      energy,
      hindrances: [],
      asked: [],
    }));

/** The words of a reply, where its author said yes to being quoted. */
export function quotedFrom(channels: readonly InChannel[], { exploration, number, message }: Omit<SaidId, "person">) {
  const one = channels.find((it) => it.exploration === exploration && it.number === number);
  return one?.quote ? one.replies.find((reply) => reply.message === message)?.text : undefined;
}
