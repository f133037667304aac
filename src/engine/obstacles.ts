import { documentOf } from "./aggregate-id.ts";
import {
  type Acted,
  andThen,
  cardOrReceived,
  drawnAgain,
  isLead,
  type LeftEvent,
  type StoppedEvent,
  say,
  tell,
  withdrawn,
  withoutOwner,
} from "./document.ts";
import type { Brief } from "./exploration.ts";
import { obstacleIn, wantedBy, withChanged, withNew, withoutLast } from "./obstacles/changing.ts";
import { isObstacleAction, type ObstacleAction } from "./obstacles/commands.ts";
import { formCard, listCard, ownerCard } from "./obstacles/showing.ts";
import type { Obstacle, Obstacles } from "./obstacles/state.ts";
import { outgoing } from "./outgoing.ts";
import { answersIn, reference } from "./reference.ts";
import type { Effect, Listing, Outgoing, Reply, Step, Waiting } from "./step.ts";
import type { Instant, PersonId, PlaceId, Tag } from "./words.ts";

export type { Obstacle, Obstacles } from "./obstacles/state.ts";

export type ObstaclesEvent = Acted | LeftEvent | StoppedEvent | EvidenceFound | { readonly type: "answers-changed" };

/** A lead read an answer that shows an obstacle; told by the document in which it was read. */
interface EvidenceFound {
  readonly type: "evidence-found";
  readonly obstacle: number;
  readonly evidence: string;
  readonly person: PersonId;
  readonly place: PlaceId;
  readonly at: Instant;
  readonly brief: Brief;
}

/** The whole behaviour of the list: leads name, change and take away; an owner says that theirs is gone. */
export function transition(
  before: Obstacles | undefined,
  event: ObstaclesEvent,
  waiting: Waiting,
): Step<Obstacles> | undefined {
  if (event.type === "person-erased") return before && leave(before, event.person);
  if (event.type === "person-stopped") return before && stop(before, event.person, waiting);
  if (event.type === "answers-changed") return before && drawn(before);
  if (event.type === "evidence-found") return restOn({ ...(before ?? EMPTY), brief: event.brief }, event);
  if (event.type !== "button-pressed" || !isObstacleAction(event.action)) return undefined;
  const known: Obstacles = { ...(before ?? EMPTY), brief: event.brief };
  const step = isLead(event) ? act(known, event.action, event) : actAsOwner(known, event.action, event);
  return step && followed(known, step);
}

const EMPTY = { tags: 0, list: [], given: 0, changes: [], stopped: [], cards: {}, owned: {} };

/** Leads reach it by the exploration; it listens at the owners of what still stands in the way. */
export const listing = ({ list }: Obstacles): Listing => ({
  phase: "open",
  places: [...new Set(list.flatMap(({ owner }): readonly PlaceId[] => (owner ? [owner.place] : [])))],
  asking: false,
});

/** Beside the leads, whom the door knows: who owns an obstacle. */
export const mayAct = ({ list }: Obstacles, person: PersonId): boolean =>
  list.some(({ owner }) => owner?.person === person);

export function shown(state: Obstacles, tag: Tag): Outgoing | undefined {
  const { language } = state.brief;
  const owned = state.owned[tag];
  const one = owned && obstacleIn(state, owned.number);
  if (one) return outgoing(language, "obstacle", ownerCard(state, one, one.owner?.place === owned.place));
  return tag.startsWith("obstacles-") ? outgoing(language, "obstacles", listCard(state)) : undefined;
}

export function replyTo(after: Obstacles, event: ObstaclesEvent): Reply | undefined {
  if (event.type !== "button-pressed") return undefined;
  if (isLead(event) && !event.typed && asksForForm(event)) {
    const one = obstacleIn(after, numberOf(event));
    if (event.action === "obstacle-add" || one)
      return { type: "form", message: outgoing(after.brief.language, "obstacle-form", formCard(one, null)) };
  }
  return cardOrReceived(after.brief, event, (tag) =>
    mayAct(after, event.person) || isLead(event) ? shown(after, tag) : undefined,
  );
}

/** A button or a word without anything filled in asks for the form. */
const asksForForm = ({ action, values }: Acted): boolean =>
  (action === "obstacle-add" || action === "obstacle-change") && values.text === undefined;

const numberOf = ({ values }: Acted): number => Number(values.value ?? 0);

function act(before: Obstacles, action: ObstacleAction, event: Acted): Step<Obstacles> {
  if (action === "obstacles") return showList(before, event);
  if (action === "obstacle-undo") return undo(before, event);
  if (action === "obstacle-add") return asksForForm(event) ? offerForm(before, undefined, event) : add(before, event);
  const one = obstacleIn(before, numberOf(event));
  if (!one) return tell(before, event.place, { key: "obstacle-unknown" });
  if (action === "obstacle-change" && asksForForm(event)) return offerForm(before, one, event);
  if (action === "obstacle-gone") return turn(before, one, true, event);
  if (action === "obstacle-back") return turn(before, one, false, event);
  return change(before, one, asFields(action, event));
}

/** Who owns an obstacle says whether it is gone, and no more. */
function actAsOwner(before: Obstacles, action: ObstacleAction, event: Acted): Step<Obstacles> | undefined {
  const one = obstacleIn(before, numberOf(event));
  if (one?.owner?.person !== event.person) return tell(before, event.place, { key: "obstacle-unknown" });
  if (action === "obstacle-gone") return turn(before, one, true, event);
  return action === "obstacle-back" ? turn(before, one, false, event) : undefined;
}

function showList(before: Obstacles, { person, place }: Acted): Step<Obstacles> {
  const { state, effects, tag } = say(before, place, "reply", "obstacles", listCard(before));
  return { state: { ...state, cards: { ...state.cards, [person]: { tag, place } } }, effects };
}

/** Pressed, the form comes inside the request; typed, it comes in the chat. */
function offerForm(before: Obstacles, one: Obstacle | undefined, { place, typed }: Acted): Step<Obstacles> {
  return typed ? say(before, place, "reply", "obstacle-form", formCard(one, null)) : { state: before, effects: [] };
}

function add(before: Obstacles, event: Acted): Step<Obstacles> {
  const wanted = wantedBy(event, before.stopped);
  if ("wrong" in wanted) return askAgain(before, undefined, { key: wanted.wrong }, event);
  const added = withNew(before, wanted.wants, event);
  return tell(added, event.place, { key: "obstacle-added", with: { number: added.given } });
}

function change(before: Obstacles, one: Obstacle, event: Acted): Step<Obstacles> {
  const { version } = event.values;
  if (version !== undefined && Number(version) < one.version)
    return askAgain(before, one, changedMeanwhile(before, one), event);
  const wanted = wantedBy(event, before.stopped);
  if ("wrong" in wanted) return askAgain(before, one, { key: wanted.wrong }, event);
  const changed = withChanged(before, one, wanted.wants, event);
  return tell(changed, event.place, { key: "obstacle-changed", with: { number: one.number } });
}

/** What somebody filled in while another lead changed the same: nothing of it is lost, and nothing is written over unseen. */
function changedMeanwhile({ changes }: Obstacles, { number, what }: Obstacle) {
  const last = changes.findLast((change) => change.number === number);
  const by = last ? reference(last.by) : "";
  return { key: "changed-meanwhile", with: { name: by, words: what } } as const;
}

function askAgain(
  before: Obstacles,
  one: Obstacle | undefined,
  note: { readonly key: string; readonly with?: Readonly<Record<string, string | number>> },
  event: Acted,
): Step<Obstacles> {
  if (event.typed) return tell(before, event.place, note);
  return say(before, event.place, "reply", "obstacle-form", formCard(one, note, event.values));
}

function restOn(before: Obstacles, { obstacle, evidence, ...event }: EvidenceFound): Step<Obstacles> {
  const one = obstacleIn(before, obstacle);
  if (!one) return tell(before, event.place, { key: "obstacle-unknown" });
  const rests = withChanged(before, one, { evidence: [...new Set([...one.evidence, evidence])] }, event);
  return andThen(tell(rests, event.place, { key: "obstacle-changed", with: { number: one.number } }), drawn);
}

function turn(before: Obstacles, one: Obstacle, gone: boolean, event: Acted): Step<Obstacles> {
  const about = { number: one.number };
  if (one.gone === gone)
    return tell(before, event.place, { key: gone ? "obstacle-gone" : "obstacle-back", with: about });
  const turned = withChanged(before, one, { gone }, event);
  return tell(turned, event.place, { key: gone ? "obstacle-gone" : "obstacle-back", with: about });
}

function undo(before: Obstacles, event: Acted): Step<Obstacles> {
  const undone = withoutLast(before);
  if (!undone) return tell(before, event.place, { key: "nothing-to-undo" });
  return tell(undone, event.place, { key: "obstacle-undone", with: { number: before.changes.at(-1)?.number ?? 0 } });
}

/** A typed line fills one field of the form. */
function asFields(action: ObstacleAction, event: Acted): Acted {
  const { text, ...values } = event.values;
  if (action === "obstacle-for") return { ...event, values: { ...values, "text-for": text ?? "" } };
  if (action === "obstacle-step") return { ...event, values: { ...values, "text-step": text ?? "" } };
  return event;
}

/** After every act: the cards that lie open follow, a new owner hears of it, and the plan knows what must be arranged first. */
function followed(before: Obstacles, step: Step<Obstacles>): Step<Obstacles> {
  if (step.state.list === before.list) return step;
  return andThen(andThen(step, toldToOwners(before)), (state) => ({
    state,
    effects: [...drawn(state).effects, toPlan(state)],
  }));
}

/** What people said stands on these cards only as long as it may: they are drawn again when it changes. */
const drawn = (state: Obstacles): Step<Obstacles> => ({
  state,
  effects: [...drawnAgain(state.cards), ...ownersCards(state)],
});

/** Somebody new has an obstacle to take away: they get its card, in office hours. */
const toldToOwners =
  (before: Obstacles) =>
  (after: Obstacles): Step<Obstacles> =>
    after.list
      .filter(({ number, owner, gone }) => owner && !gone && owner.person !== obstacleIn(before, number)?.owner?.person)
      .reduce(
        (step: Step<Obstacles>, one) =>
          andThen(step, (state) => {
            const place = one.owner?.place as PlaceId;
            const said = say(state, place, "nudge", "obstacle", ownerCard(state, one, true));
            const owned = { ...said.state.owned, [said.tag]: { number: one.number, place } };
            return { state: { ...said.state, owned }, effects: said.effects };
          }),
        { state: after, effects: [] },
      );

const ownersCards = ({ owned }: Obstacles): readonly Effect[] =>
  Object.entries(owned).map(([tag, { place }]): Effect => ({ type: "show", tag: tag as Tag, place }));

/** The plan opens with what must be arranged first; it reads the list and never has one of its own. */
const toPlan = ({ brief, list }: Obstacles): Effect => ({
  type: "tell",
  to: documentOf("plan", brief.id),
  event: { type: "obstacles-changed", obstacles: list },
});

/** Who said stop takes nothing away any more, and is given nothing; the lead hears it, for somebody else has to be asked. */
function stop(before: Obstacles, person: PersonId, waiting: Waiting): Step<Obstacles> {
  const theirs = before.list.filter(({ owner, gone }) => owner?.person === person && !gone);
  const places = theirs.flatMap(({ owner }) => (owner ? [owner.place] : []));
  const list = before.list.map((one) => (theirs.includes(one) ? withoutOwner(one, person) : one));
  const state = { ...before, list, stopped: [...before.stopped, person] };
  if (theirs.length === 0) return { state, effects: [] };
  const told = tell(state, before.brief.leads[0].place, { key: "owner-stopped", with: { name: reference(person) } });
  return andThen({ ...told, effects: [...withdrawn(before.owned, places, waiting), ...told.effects] }, (after) => ({
    state: after,
    effects: [...drawn(after).effects, toPlan(after)],
  }));
}

/** Somebody was erased: what they owned has no owner any more, and nothing rests on what they said, also not by going back. */
function leave(before: Obstacles, person: PersonId): Step<Obstacles> {
  const isTheirs = (evidence: string): boolean => answersIn(evidence).some((answer) => answer.person === person);
  const list = before.list
    .map((one) => withoutOwner(one, person))
    .map((one) => ({ ...one, evidence: one.evidence.filter((evidence) => !isTheirs(evidence)) }));
  const stopped = before.stopped.filter((one) => one !== person);
  const after = { ...before, list, stopped, changes: [] };
  return { state: after, effects: [...drawn(after).effects, toPlan(after)] };
}
