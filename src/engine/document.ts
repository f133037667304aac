import type { CardDataOf, Line } from "./card-data.ts";
import type { ByPerson } from "./conversation.ts";
import { type Brief, type Lead, leadIn } from "./exploration.ts";
import { outgoing } from "./outgoing.ts";
import type { Effect, Outgoing, PersonEvent, Reply, Say, SayKind, Step, Waiting } from "./step.ts";
import type { PersonId, PlaceId, Tag } from "./words.ts";

/** What every document of an exploration keeps of it: the newest brief, for when time passes. */
export interface Document {
  readonly brief: Brief;
  /** How many tags were given out; it only rises. */
  readonly tags: number;
}

/** What a person does to a document of an exploration, with what the door reads for it. */
export type Acted = Extract<PersonEvent, { type: "button-pressed" }> & ByPerson & OfDocument;

export interface OfDocument {
  readonly brief: Brief;
  /** Where it was done: the answer goes there. */
  readonly place: PlaceId;
  /** Whom a typed name means, and where they can be reached; "" where nobody has it. */
  readonly named: PersonId | "";
  readonly namedAt: PlaceId | "";
}

/** Somebody who has something to do in a document, and the DM in which the bot tells them. */
export type Owner = Lead;

export const isLead = ({ brief, person }: Acted): boolean => leadIn(brief, person) !== undefined;

/** Whom the name on the event means, as an owner. */
export const namedBy = ({ named, namedAt }: Acted): Owner | undefined =>
  named !== "" && namedAt !== "" ? { person: named, place: namedAt } : undefined;

export function say<State extends Document, Name extends keyof CardDataOf>(
  before: State,
  place: PlaceId,
  kind: SayKind,
  card: Name,
  data: CardDataOf[Name],
): Step<State> & { readonly tag: Tag } {
  const tags = before.tags + 1;
  const tag = `${card}-${tags}` as Tag;
  const message = outgoing(before.brief.language, card, data);
  // What nobody asked for keeps office hours (P7).
  const within = kind === "nudge" || kind === "digest" ? { within: before.brief.calendar } : {};
  const effect: Say = { type: "say", tag, place, kind, message, ...within };
  return { state: { ...before, tags }, effects: [effect], tag };
}

export const tell = <State extends Document>(before: State, place: PlaceId, ...lines: readonly Line[]): Step<State> =>
  stepOf(say(before, place, "reply", "notice", { lines }));

const stepOf = <State>({ state, effects }: Step<State>): Step<State> => ({ state, effects });

/** One step after another, as one. */
export function andThen<State>(first: Step<State>, next: (state: State) => Step<State>): Step<State> {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}

/** The newest card of each person to whom it was shown, which is kept up to date. */
export type OpenCards = Readonly<Record<PersonId, { readonly tag: Tag; readonly place: PlaceId }>>;

export const drawnAgain = (cards: OpenCards): readonly Effect[] =>
  Object.values(cards).map(({ tag, place }): Effect => ({ type: "show", tag, place }));

/** Somebody who had something to do is erased. */
export interface LeftEvent {
  readonly type: "person-erased";
  readonly person: PersonId;
}

/** Somebody said stop: nothing that they did not ask for reaches them any more (P7). */
export interface StoppedEvent {
  readonly type: "person-stopped";
  readonly person: PersonId;
}

/** What waits for them and was not asked for is taken back. */
export const withdrawn = (
  owned: Readonly<Record<string, { readonly place: PlaceId }>>,
  places: readonly PlaceId[],
  waiting: Waiting,
): readonly Effect[] =>
  Object.entries(owned)
    .filter(([tag, { place }]) => places.includes(place) && waiting.has(tag as Tag))
    .map(([tag]): Effect => ({ type: "withdraw", tag: tag as Tag }));

export const withoutOwner = <Owned extends { readonly owner: Owner | null }>(one: Owned, person: PersonId): Owned =>
  one.owner?.person === person ? { ...one, owner: null } : one;

/** A button is answered with its card as it is now; what was typed is answered in the chat. */
export function cardOrReceived(
  brief: Brief,
  event: Acted,
  shown: (tag: Tag) => Outgoing | undefined,
): Reply | undefined {
  if (event.typed) return undefined;
  const card = event.tag && shown(event.tag);
  if (card) return { type: "card", message: card };
  return { type: "notice", line: { key: "button-received" }, language: brief.language };
}
