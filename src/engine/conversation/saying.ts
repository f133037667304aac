import { conversationOf, documentOf, explorationOf } from "../aggregate-id.ts";
import { cutToDay } from "../calendar.ts";
import type { CardDataOf, Line } from "../card-data.ts";
import type { Guide } from "../guide.ts";
import { guideWith } from "../guide-changes.ts";
import type { Heard } from "../listen.ts";
import { dueAfter, type Silence, silentFrom, type WaitingFor } from "../nudges.ts";
import { outgoing } from "../outgoing.ts";
import { firstName, reference } from "../reference.ts";
import type { Effect, Say, SayKind, Step, Waiting } from "../step.ts";
import { type Exchange, type Length, readersOf, type Talk } from "../talk.ts";
import type { Instant, Tag } from "../words.ts";
import type { Closed, Conversation } from "./state.ts";

export const OPENING = "opening" as Tag;

export const guideOf = ({ setting }: Talk): Guide => guideWith(setting.guide, setting.language, setting.changes);

/** A saying with a tag of its own, counted in the budget of the talk. */
export function saying<Name extends keyof CardDataOf>(
  talk: Talk,
  kind: SayKind,
  card: Name,
  data: CardDataOf[Name],
  notBefore?: Instant,
): { talk: Talk; say: Say } {
  const tag = `${card}-${talk.tags + 1}` as Tag;
  const when = notBefore === undefined ? {} : { notBefore };
  return {
    talk: { ...talk, tags: talk.tags + 1, said: talk.said + 1 },
    say: {
      type: "say",
      tag,
      place: talk.setting.place,
      kind,
      message: drawn(talk, card, data),
      ...when,
    },
  };
}

/** A card of this talk, in its language and in the form that its reader uses: also when it is drawn again. */
export const drawn = <Name extends keyof CardDataOf>({ setting, address }: Talk, card: Name, data: CardDataOf[Name]) =>
  outgoing(setting.language, card, address === "u" ? politely(data) : data);

/** The lines of a card in the form for somebody who writes "u". */
function politely<Data extends object>(data: Data): Data {
  const polite = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(polite) : isKeyed(value) ? { ...value, formal: true } : value;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, polite(value)])) as Data;
}

const isKeyed = (value: unknown): value is object => typeof value === "object" && value !== null && "key" in value;

export function tellLine<State extends Conversation>(
  before: State,
  kind: SayKind,
  ...lines: readonly (Line | null)[]
): Step<State> {
  const { talk, say } = saying(before.talk, kind, "notice", { lines: lines.filter((line) => line !== null) });
  return { state: { ...before, talk }, effects: [say] };
}

export function talking(talk: Talk, length: Length, at: Instant, effects: readonly Effect[]): Step<Conversation> {
  const silence = silentFrom(at);
  return { state: { phase: "talking", talk, length, silence, due: dueOf("talking", silence, talk) }, effects };
}

export const closed = (talk: Talk, how: Closed["how"]): Closed => ({ phase: "closed", talk, how });

/** While its exploration is paused or ended, and when a lead only tries it, time asks nothing of a talk; who asked to be written to later still is, once it has ended. */
export const isHeld = ({ phase, talk: { held, setting } }: Conversation): boolean =>
  setting.tryOut || held === "paused" || (held === "ended" && phase !== "later");

/**
 * A talk that has ended keeps no hours (P3): its pieces are put in their order first, then instants are cut to the day. Words of edits whose
 * message never came go; that something was deleted stays known.
 */
export function withoutHours(talk: Talk): Talk {
  const cut = (at: Instant): Instant => cutToDay(at, talk.setting.calendar);
  const exchanges = talk.exchanges.map((exchange) => ({
    ...exchange,
    askedAt: cut(exchange.askedAt),
    parts: [...exchange.parts]
      .sort((a, b) => a.sent - b.sent)
      .map(({ edited, ...part }) => ({
        ...part,
        sent: cut(part.sent),
        ...(edited !== undefined && { edited: cut(edited) }),
      })),
  }));
  const early = talk.early.filter(({ text }) => text === undefined).map((one) => ({ ...one, sent: cut(one.sent) }));
  return { ...talk, exchanges, early };
}

/** The table always ends in a row that closes, so a talk that waits always has a next moment. */
export function dueOf(waitingFor: WaitingFor, silence: Silence, { setting }: Talk, from?: Instant): Instant {
  const due = dueAfter(waitingFor, silence, setting.calendar, from);
  if (due === undefined) throw new Error(`The nudge table of "${waitingFor}" does not end in a row that closes`);
  return due;
}

/** Takes back a question that nobody has seen yet, as if it had not been asked. */
export function unask(talk: Talk, last: Exchange): { talk: Talk; effects: readonly Effect[] } {
  return {
    talk: { ...talk, exchanges: talk.exchanges.slice(0, -1), said: talk.said - 1 },
    effects: [{ type: "withdraw", tag: last.tag }],
  };
}

/** What is left of a talk when what nobody has seen was taken back. */
interface WithoutUnseen {
  readonly talk: Talk;
  readonly effects: readonly Effect[];
  /** The line that stood before it and that its author is still owed (P9). */
  readonly owed: Line | null;
}

/** What we ask and has not left yet is taken back: after "stop", "later" and "rather a person" no question comes any more. */
export function withoutUnseen(before: Conversation, waiting: Waiting): WithoutUnseen {
  const { talk } = before;
  const withdrawn = [...waiting].filter(isAsking).map((tag): Effect => ({ type: "withdraw", tag }));
  if (before.phase === "readback")
    return { talk, effects: withdrawn, owed: waiting.has(before.card) ? before.receipt : null };
  const last = talk.exchanges.at(-1);
  if (!last || !waiting.has(last.tag)) return { talk, effects: withdrawn, owed: null };
  return { talk: unask(talk, last).talk, effects: withdrawn, owed: last.receipt };
}

/** What we bring up ourselves. What answers somebody (what was taken out, whom to turn to) still reaches them, whatever they want now. */
const isAsking = (tag: Tag): boolean => tag === OPENING || /^(?:question|readback|later|nudge)-/.test(tag);

export const status = (talk: Talk, is: "heard" | "closed" | "to-ask"): Effect =>
  toLead(talk, { type: "status-changed", status: is });

/** What the leads have to see to goes to what waits for them. */
export function toInbox(talk: Talk, fact: { readonly type: string; readonly [more: string]: unknown }): Effect {
  const { exploration, person } = talk.setting;
  return { type: "tell", to: documentOf("inbox", exploration), event: { ...fact, person } };
}

export function toLead(talk: Talk, fact: { readonly type: string; readonly [more: string]: unknown }): Effect {
  const { exploration, person } = talk.setting;
  return {
    type: "tell",
    to: explorationOf(exploration),
    event: { ...fact, person, talk: conversationOf(exploration, person) },
  };
}

export const openingData = ({ setting, sharing, opened }: Talk): CardDataOf["opening"] => ({
  name: firstName(setting.person),
  lead: reference(setting.lead),
  readers: readersOf(setting),
  organisation: setting.organisation,
  theme: setting.theme,
  via: setting.via && reference(setting.via),
  sharing,
  chosen: opened,
});

export const questionData = ({ receipt, question, note }: Exchange, skippable: boolean): CardDataOf["question"] => ({
  receipt,
  text: question,
  note,
  skippable,
});

/** P15: not here; whom to turn to; and how to stop or go on. */
export const noReportingPoint = (
  talk: Talk,
  kind: CardDataOf["no-reporting-point"]["kind"],
): { talk: Talk; say: Say } => saying(talk, "reply", "no-reporting-point", { kind, contacts: talk.setting.contacts });

/** A question of theirs on its way to the lead; without a name where its author wants none. */
export const questionFor = (talk: Talk, text: string, heard: Heard): Effect =>
  toInbox(talk, { type: "question-asked", text, asked: 0, unnamed: heard.wantsAnonymity !== undefined });
