import { nextWorkingMoment } from "../calendar.ts";
import { outgoing } from "../outgoing.ts";
import { probeForAll } from "../probes.ts";
import type { Effect, Say, Step, Waiting } from "../step.ts";
import { hours, type Instant, type MessageId, type PersonId, type Tag } from "../words.ts";
import { changed } from "./changing.ts";
import { withoutQuote } from "./digest.ts";
import type { Channel, ChannelEvent, ChannelQuestion, Told } from "./state.ts";

type Written = Extract<ChannelEvent, { type: "message-written" }>;

/** So long nobody wrote: only then it may be that nobody will. */
const QUIET = hours(3);
/** So many deletions are remembered that came before their message. */
const MOST_GONE = 50;

/** Somebody wrote in the thread: of that the id is kept. Where they agreed, their own desk has the words and tells so. */
export function hear(before: Channel, one: ChannelQuestion, event: Written, waiting: Waiting): Step<Channel> {
  const { message, place, text } = event;
  if (one.digest?.posted || isKnown(one, message)) return changed(before, { ...one, thread: place });
  const waits = one.probe !== "" && waiting.has(one.probe);
  const effects: readonly Effect[] = waits ? [{ type: "withdraw", tag: one.probe as Tag }] : [];
  const heard: ChannelQuestion = {
    ...one,
    thread: place,
    unread: [...one.unread, message],
    probe: waits ? "" : one.probe,
    amongThemselves: one.amongThemselves || areTalking(one, event.person, text),
  };
  return changed(before, lookAfterQuiet(heard, event), effects);
}

const isKnown = ({ unread, gone, replies }: ChannelQuestion, message: MessageId): boolean =>
  unread.includes(message) || gone.includes(message) || replies.some((reply) => reply.message === message);

/** Somebody asks or calls somebody, or comes back after another spoke: that is a talk, and the bot is not in it. */
function areTalking({ replies, unread }: ChannelQuestion, person: PersonId, text: string): boolean {
  if (/\?|(?:^|\s)@\p{L}/u.test(text)) return true;
  const own = replies.some((reply) => reply.person === person);
  return own && (unread.length > 0 || replies.at(-1)?.person !== person);
}

/** A later message puts it off. */
function lookAfterQuiet(
  one: ChannelQuestion,
  { at, brief }: { at: Instant; brief: Channel["brief"] },
): ChannelQuestion {
  if (one.probe !== "" || one.amongThemselves) {
    const { quietAt: _, ...rest } = one;
    return rest;
  }
  return { ...one, quietAt: nextWorkingMoment(at + QUIET, brief.calendar) };
}

/** Deleted: it counts no more, and is quoted no more. */
export function takeBack(before: Channel, one: ChannelQuestion, message: MessageId): Step<Channel> {
  const without = withoutQuote(one, message);
  return changed(
    before,
    {
      ...without,
      unread: one.unread.filter((id) => id !== message),
      replies: one.replies.filter((reply) => reply.message !== message),
      gone: [...one.gone.filter((id) => id !== message), message].slice(-MOST_GONE),
    },
    drawnWhereQuoted(one, message),
  );
}

const drawnWhereQuoted = ({ digest, thread }: ChannelQuestion, message: MessageId): readonly Effect[] =>
  digest?.quotes.some((quote) => quote.message === message)
    ? [
        ...digest.drafts.map(({ tag, place }): Effect => ({ type: "show", tag, place })),
        ...(digest.posted && thread ? [{ type: "show", tag: digest.posted, place: thread } as const] : []),
      ]
    : [];

/** The desk of somebody who agreed has the words of this message. */
export function count(before: Channel, one: ChannelQuestion, event: Extract<Told, { type: "reply-kept" }>) {
  const { person, message, lack } = event;
  if (!one.joined.includes(person) || one.gone.includes(message) || one.replies.some((it) => it.message === message))
    return undefined;
  const counted: ChannelQuestion = {
    ...one,
    unread: one.unread.filter((id) => id !== message),
    replies: [...one.replies, { person, message }],
    lack: lack === "nothing" || one.lack === "" ? lack : one.lack,
  };
  return changed(before, lookAfterQuiet(counted, { at: event.at, brief: before.brief }));
}

/** An edit shows where it was quoted; a quote whose yes was taken back goes. */
export function change(before: Channel, one: ChannelQuestion, event: Extract<Told, { type: "reply-changed" }>) {
  const { message, quotable } = event;
  return changed(before, quotable ? one : withoutQuote(one, message), drawnWhereQuoted(one, message));
}

export const join = (before: Channel, one: ChannelQuestion, person: PersonId): Step<Channel> =>
  changed(before, { ...one, joined: [...new Set([...one.joined, person])] });

/** Nothing of them counts any more. Of their messages the ids stay, as of anybody's who has not agreed. */
export function leave(before: Channel, one: ChannelQuestion, person: PersonId, keepsIds: boolean): Step<Channel> {
  const own = one.replies.filter((reply) => reply.person === person).map(({ message }) => message);
  const without = own.reduce(withoutQuote, one);
  return changed(
    before,
    {
      ...without,
      joined: one.joined.filter((id) => id !== person),
      tapped: keepsIds ? one.tapped : one.tapped.filter((id) => id !== person),
      replies: one.replies.filter((reply) => reply.person !== person),
      unread: keepsIds ? [...one.unread, ...own] : one.unread,
    },
    own.flatMap((message) => drawnWhereQuoted(one, message)),
  );
}

/** After quiet the bot asks on once, everybody and nobody in particular, where the answers are thin or general; then never again. */
export function askOn(before: Channel, one: ChannelQuestion, at: Instant): Step<Channel> {
  const { quietAt: _, ...looked } = one;
  const { lack, probe, amongThemselves, thread, replies } = one;
  const { brief } = before;
  if (lack === "" || lack === "nothing" || probe !== "" || amongThemselves || !thread || replies.length === 0)
    return changed(before, looked);
  if (brief.phase === "ended") return changed(before, looked);
  if (brief.phase !== "open") return changed(before, lookAfterQuiet(one, { at, brief }));
  const text = probeForAll(lack, brief.language);
  const tags = before.tags + 1;
  const tag = `channel-probe-${tags}` as Tag;
  const say: Say = {
    type: "say",
    tag,
    place: thread,
    kind: "question",
    message: outgoing(brief.language, "notice", { lines: [{ words: text }] }),
    within: brief.calendar,
  };
  return changed({ ...before, tags }, { ...looked, probe: tag }, [say]);
}
