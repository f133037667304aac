import type { CardDataOf } from "./card-data.ts";
import {
  type Acted,
  andThen,
  cardOrReceived,
  type Document,
  drawnAgain,
  isLead,
  type OpenCards,
  say,
  tell,
} from "./document.ts";
import { outgoing } from "./outgoing.ts";
import type { Listing, Outgoing, Reply, Step } from "./step.ts";
import type { PersonId, Tag } from "./words.ts";

/** Something that stands in the way, as the lead named it from the talks. */
export interface Obstacle {
  readonly number: number;
  readonly what: string;
  readonly gone: boolean;
}

/** The list of what stands in the way of an exploration: "eerst regelen, dan trainen". It holds no name and no word of anybody's talk. */
export interface Obstacles extends Document {
  readonly list: readonly Obstacle[];
  readonly cards: OpenCards;
}

export type ObstaclesEvent = Acted;

export function transition(before: Obstacles | undefined, event: ObstaclesEvent): Step<Obstacles> | undefined {
  if (event.type !== "button-pressed" || !isLead(event)) return undefined;
  const known: Obstacles = before
    ? { ...before, brief: event.brief }
    : { brief: event.brief, tags: 0, list: [], cards: {} };
  switch (event.action) {
    case "obstacles":
      return showList(known, event);
    case "obstacle-add":
      return add(known, event);
    case "obstacle-gone":
      return takeAway(known, event);
    default:
      return undefined;
  }
}

/** Leads reach it by the exploration. */
export const listing = (_: Obstacles): Listing => ({ phase: "open", places: [], asking: false });

/** Beside the leads, whom the door knows: nobody yet. */
export const mayAct = (_state: Obstacles, _person: PersonId): boolean => false;

export const shown = (state: Obstacles, tag: Tag): Outgoing | undefined =>
  tag.startsWith("obstacles-") ? outgoing(state.brief.language, "obstacles", cardOf(state)) : undefined;

export const replyTo = (after: Obstacles, event: ObstaclesEvent): Reply | undefined =>
  event.type === "button-pressed" ? cardOrReceived(after.brief, event, (tag) => shown(after, tag)) : undefined;

function showList(before: Obstacles, { person, place }: Acted): Step<Obstacles> {
  const { state, effects, tag } = say(before, place, "reply", "obstacles", cardOf(before));
  return { state: { ...state, cards: { ...state.cards, [person]: { tag, place } } }, effects };
}

function add(before: Obstacles, event: Acted): Step<Obstacles> {
  const what = event.values.text?.trim() ?? "";
  const number = before.list.length + 1;
  const added = { ...before, list: [...before.list, { number, what, gone: false }] };
  return andThen(tell(added, event.place, { key: "obstacle-added", with: { number } }), withCards);
}

function takeAway(before: Obstacles, event: Acted): Step<Obstacles> {
  const number = Number(event.values.value);
  if (!before.list.some((one) => one.number === number)) return tell(before, event.place, { key: "obstacle-unknown" });
  const list = before.list.map((one) => (one.number === number ? { ...one, gone: true } : one));
  return andThen(tell({ ...before, list }, event.place, { key: "obstacle-gone", with: { number } }), withCards);
}

const withCards = (state: Obstacles): Step<Obstacles> => ({ state, effects: drawnAgain(state.cards) });

const cardOf = ({ brief, list }: Obstacles): CardDataOf["obstacles"] => ({ theme: brief.theme, rows: list });
