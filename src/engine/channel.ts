import { askInChannel, questionCard } from "./channel/asking.ts";
import { changed, questionOf, questionUnder } from "./channel/changing.ts";
import { isChannelAction } from "./channel/commands.ts";
import { actOnDigest, digestCard, draft } from "./channel/digest.ts";
import { energyForm } from "./channel/energy-form.ts";
import type { Channel, ChannelEvent, ChannelQuestion } from "./channel/state.ts";
import { askOn, change, count, hear, join, leave, takeBack } from "./channel/thread.ts";
import { isThreadAction, type ThreadAction } from "./channel/thread-words.ts";
import { andThen, cardOrReceived, isLead, tell } from "./document.ts";
import { outgoing } from "./outgoing.ts";
import type { Listing, Outgoing, Reply, Step, Waiting } from "./step.ts";
import type { PersonId, Tag } from "./words.ts";

export { questionOf, questionUnder } from "./channel/changing.ts";
export type { Channel, ChannelEvent, ChannelQuestion, Stated } from "./channel/state.ts";

type Acted = Extract<ChannelEvent, { type: "button-pressed" }>;

/** The whole behaviour of questions in channels: leads ask, people answer in the thread, time asks on once and drafts the digest. */
export function transition(
  before: Channel | undefined,
  event: ChannelEvent,
  waiting: Waiting,
): Step<Channel> | undefined {
  if (!event.brief) return undefined;
  const known: Channel = { ...(before ?? { questions: [], tags: 0 }), brief: event.brief };
  switch (event.type) {
    case "button-pressed":
      if (isThreadAction(event.action)) return actInThread(known, event.action, event);
      return isLead(event) && isChannelAction(event.action) ? actAsLead(known, event) : undefined;
    case "message-written":
      return atQuestion(known, event.tag, (one) => hear(known, one, event, waiting));
    case "message-deleted":
      return atQuestion(known, event.tag, (one) => takeBack(known, one, event.message));
    case "reply-kept":
      return atNumber(known, event.number, (one) => count(known, one, event));
    case "reply-changed":
      return atNumber(known, event.number, (one) => change(known, one, event));
    case "person-erased":
      return known.questions.reduce(
        (step: Step<Channel>, { number }) =>
          andThen(step, (state) => {
            const one = questionOf(state, number);
            return one ? leave(state, one, event.person, false) : { state, effects: [] };
          }),
        { state: known, effects: [] },
      );
    case "time-passed":
      return passTime(known, event);
    default:
      return undefined;
  }
}

/** Leads reach it by the exploration, people by the thread that they write in. */
export function listing({ questions }: Channel): Listing {
  const moments = questions.flatMap(({ quietAt, digestAt }) => [quietAt ?? [], digestAt ?? []].flat());
  return { phase: "open", places: [], asking: false, ...(moments.length > 0 && { due: Math.min(...moments) }) };
}

/** Anybody may take part; what only a lead may is looked at in each act. */
export const mayAct = (_state: Channel, _person: PersonId): boolean => true;

export function shown(state: Channel, tag: Tag): Outgoing | undefined {
  const { language } = state.brief;
  const root = questionUnder(state, tag);
  if (root) return questionCard(state.brief, root);
  const one = state.questions.find(
    ({ digest }) => digest?.posted === tag || digest?.drafts.some((it) => it.tag === tag),
  );
  if (!one) return undefined;
  return outgoing(language, "channel-digest", digestCard(state, one, one.digest?.posted === tag ? "posted" : "draft"));
}

/** What a press in a channel is answered with is for who pressed alone. */
export function replyTo(after: Channel, event: ChannelEvent): Reply | undefined {
  if (event.type !== "button-pressed" || event.typed) return undefined;
  const { brief } = after;
  if (!isThreadAction(event.action))
    return cardOrReceived(brief, event, (tag) => (isLead(event) ? shown(after, tag) : undefined));
  const one = inThread(after, event);
  if (event.action === "channel-energy" && one)
    return {
      type: "form",
      message: outgoing(
        brief.language,
        "energy-tap",
        energyForm(event.person, { ...one, exploration: brief.id }, event.own[one.number] ?? NOTHING_STATED),
      ),
    };
  const key = one ? SAYS[event.action] : "button-received";
  return { type: "notice", line: { key }, language: brief.language };
}

const NOTHING_STATED = { energy: "", quote: false } as const;

const SAYS: Readonly<Record<ThreadAction, string>> = {
  "channel-join": "channel-joined",
  "channel-leave": "channel-left",
  "channel-energy": "button-received",
  "channel-tap": "channel-tapped",
};

/** The question that something in a thread is about: by the message it hangs under, or by its number on the form. */
const inThread = (state: Channel, { tag, values }: Acted): ChannelQuestion | undefined =>
  questionUnder(state, tag) ?? questionOf(state, Number(values.value?.split("/").at(-1)));

function actInThread(before: Channel, action: ThreadAction, event: Acted): Step<Channel> | undefined {
  const found = inThread(before, event);
  if (!found) return undefined;
  // A press on the question tells where its thread is, as a message in it does.
  const one = questionUnder(before, event.tag) ? { ...found, thread: event.place } : found;
  switch (action) {
    case "channel-join":
      return one.digest?.posted ? changed(before, one) : join(before, one, event.person);
    case "channel-leave":
      return leave(before, one, event.person, true);
    case "channel-tap":
      return changed(before, { ...one, tapped: [...new Set([...one.tapped, event.person])] });
    case "channel-energy":
      return changed(before, one);
  }
}

function actAsLead(before: Channel, event: Acted): Step<Channel> {
  if (event.action === "channel-ask") return askInChannel(before, event);
  return event.action === "channel-questions" ? list(before, event) : actOnDigest(before, event);
}

function list(before: Channel, { place }: Acted): Step<Channel> {
  if (before.questions.length === 0) return tell(before, place, { key: "channel-none" });
  const lines = before.questions.map(({ number, name, text, digest }) => ({
    key: digest?.posted ? "channel-row-posted" : digest ? "channel-row-draft" : "channel-row",
    with: { number, channel: name, words: text },
  }));
  return tell(before, place, ...lines);
}

function passTime(before: Channel, { at, stated }: Extract<ChannelEvent, { type: "time-passed" }>): Step<Channel> {
  return before.questions.reduce(
    (step: Step<Channel>, { number }) =>
      andThen(
        andThen(step, (state) => whenQuiet(state, number, at)),
        (state) => whenDue(state, number, at, stated),
      ),
    { state: before, effects: [] },
  );
}

function whenQuiet(state: Channel, number: number, at: number): Step<Channel> {
  const one = questionOf(state, number);
  return one?.quietAt !== undefined && one.quietAt <= at ? askOn(state, one, at) : { state, effects: [] };
}

function whenDue(
  state: Channel,
  number: number,
  at: number,
  stated: Extract<ChannelEvent, { type: "time-passed" }>["stated"],
): Step<Channel> {
  const one = questionOf(state, number);
  return one?.digestAt !== undefined && one.digestAt <= at ? draft(state, one, at, stated) : { state, effects: [] };
}

function atQuestion(state: Channel, tag: Tag | undefined, step: (one: ChannelQuestion) => Step<Channel> | undefined) {
  const one = questionUnder(state, tag);
  return one && step(one);
}

function atNumber(state: Channel, number: number, step: (one: ChannelQuestion) => Step<Channel> | undefined) {
  const one = questionOf(state, number);
  return one && step(one);
}
