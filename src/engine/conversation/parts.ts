import type { Line } from "../card-data.ts";
import { withoutCorrection } from "../readback.ts";
import type { Care } from "../sharing.ts";
import { type ADDITION, type Early, type Exchange, FIRST_WORDS, type Part, type Talk, withCare } from "../talk.ts";
import type { Instant, MessageId, Tag } from "../words.ts";

/** What comes in about one message: written, changed, or (without text) taken back. */
export interface Written {
  readonly message: MessageId;
  readonly text: string;
  readonly sent: Instant;
  /** When it was changed, where that is known before it came. */
  readonly edited?: Instant;
  readonly taken: readonly string[];
}

/** So many edits of messages that never came are kept; more than a talk can hold is somebody else's noise. */
const MOST_EARLY = 50;

/** Whether a message is part of this talk already. */
export const isKnown = (talk: Talk, message: MessageId): boolean => exchangeWith(talk, message) !== undefined;

export const exchangeWith = (talk: Talk, message: MessageId): Exchange | undefined =>
  talk.exchanges.find(({ parts }) => parts.some((part) => part.message === message));

/** The exchange to which a message belongs by the platform's time: the newest question that can have been read when it was sent. */
export function exchangeAt(talk: Talk, sent: Instant): Exchange | undefined {
  return talk.exchanges.findLast(({ askedAt }) => askedAt <= sent) ?? talk.exchanges[0];
}

/** A message as it stands on its platform now: an edit that came before it wins, and of one that was deleted before it came nothing is left. */
export function asItStands<Message extends Written>(
  talk: Talk,
  written: Message,
): { talk: Talk; written: Message | undefined } {
  const early = talk.early.find(({ message }) => message === written.message);
  if (!early) return { talk, written };
  if (early.text === undefined) return { talk, written: undefined };
  return {
    talk: { ...talk, early: talk.early.filter((one) => one !== early) },
    written: { ...written, text: early.text, edited: early.sent },
  };
}

/** The talk with a message added to an exchange. */
export function withPart(talk: Talk, exchange: Exchange, written: Written, care: Care = ""): Talk {
  const { message, text, sent, edited, taken } = written;
  const part: Part = { message, text, sent, ...(edited !== undefined && { edited }), taken };
  return changed(withCare(talk, exchange.topic, care), exchange, (before) => ({
    ...before,
    parts: [...before.parts, part],
    skipped: false,
    care: stricter(before.care, care),
  }));
}

const stricter = (one: Care, other: Care): Care => ([one, other].includes("away") ? "away" : one || other);

/** An older edit does not undo a newer one, however late it arrives. */
export function isOlder(talk: Talk, { message, sent }: Pick<Written, "message" | "sent">): boolean {
  const part = exchangeWith(talk, message)?.parts.find((one) => one.message === message);
  return part !== undefined && sent < (part.edited ?? part.sent);
}

/** The talk with a changed message; one that never came is kept until it does. */
export function withEdit(talk: Talk, edit: Written, careFor: (topic: string) => Care): Talk {
  const exchange = exchangeWith(talk, edit.message);
  if (!exchange) return withEarly(talk, { message: edit.message, sent: edit.sent, text: edit.text });
  const care = careFor(exchange.topic);
  // What its author changes in the chat is newer than a correction of before.
  const rest = withCare(withoutCorrection(talk, exchange.topic), exchange.topic, care);
  return changed(rest, exchange, (before) => ({
    ...before,
    care: stricter(before.care, care),
    parts: before.parts.map((part) =>
      part.message === edit.message ? { ...part, text: edit.text, edited: edit.sent, taken: edit.taken } : part,
    ),
  }));
}

/** The talk without a message; one that never came will not come. */
export function withoutPart(talk: Talk, message: MessageId, sent: Instant): Talk {
  const exchange = exchangeWith(talk, message);
  if (!exchange) return withEarly(talk, { message, sent });
  const rest = changed(talk, exchange, (before) => ({
    ...before,
    parts: before.parts.filter((part) => part.message !== message),
  }));
  const isLeft = rest.exchanges.some(({ topic, parts }) => topic === exchange.topic && parts.length > 0);
  return isLeft ? rest : { ...rest, marks: without(rest.marks, exchange.topic) };
}

/**
 * The talk without quotations of words that are gone: in the questions that gave them back, and in the lines before them. Gives the tags of
 * those questions, which must be drawn again.
 */
export function withoutQuotesOf(talk: Talk, gone: string): { talk: Talk; quoting: readonly Tag[] } {
  const isGone = (phrase: string): boolean => wentWith(gone, phrase, talk);
  const quoting: Tag[] = [];
  const exchanges = talk.exchanges.map((exchange) => {
    // An apostrophe within the phrase ("foto's") has a letter after it, the closing mark has none.
    const question = exchange.question.replace(/'(.+?)'(?![\p{L}\p{N}])/gu, (quote, phrase: string) =>
      isGone(phrase) ? "'…'" : quote,
    );
    const receipt = receiptWithout(exchange.receipt, gone, talk);
    if (question === exchange.question && receipt === exchange.receipt) return exchange;
    quoting.push(exchange.tag);
    return { ...exchange, question, receipt };
  });
  return { talk: { ...talk, exchanges }, quoting };
}

/** The line before a question or the readback, unless it quotes words that are gone. */
export function receiptWithout(receipt: Line | null, gone: string, talk: Talk): Line | null {
  const words = receipt && "key" in receipt ? receipt.with?.words : undefined;
  return typeof words === "string" && wentWith(gone, words, talk) ? null : receipt;
}

/** Whether a phrase stood in words that are gone, and in nothing else that was said. */
function wentWith(gone: string, phrase: string, { exchanges }: Talk): boolean {
  const words = phrase.toLowerCase();
  const isStill = exchanges.some(({ parts }) => parts.some(({ text }) => text.toLowerCase().includes(words)));
  return gone.toLowerCase().includes(words) && !isStill;
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** An exchange for words that answer no question of ours: what came first, or what was added at the end. */
export const unasked = (topic: typeof FIRST_WORDS | typeof ADDITION, at: Instant): Exchange => ({
  tag: "" as Exchange["tag"],
  topic,
  question: "",
  receipt: null,
  note: null,

  why: topic === FIRST_WORDS ? "who just types has begun" : "added once everything was asked",
  askedAt: at,
  parts: [],
  skipped: false,
  care: "",
});

export function changed(talk: Talk, exchange: Exchange, change: (before: Exchange) => Exchange): Talk {
  return { ...talk, exchanges: talk.exchanges.map((one) => (one === exchange ? change(one) : one)) };
}

function withEarly(talk: Talk, early: Early): Talk {
  const before = talk.early.find(({ message }) => message === early.message);
  // A deletion is final, whatever the order of arrival; between two edits the newer one holds.
  if (before && (before.text === undefined || (early.text !== undefined && before.sent > early.sent))) return talk;
  return { ...talk, early: [...talk.early.filter((one) => one !== before), early].slice(-MOST_EARLY) };
}
