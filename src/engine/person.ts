import { isAction } from "./actions.ts";
import { conversationOf, explorationOf } from "./aggregate-id.ts";
import type { CardDataOf, Line } from "./card-data.ts";
import type { ByPerson, TalkSummary } from "./conversation.ts";
import { outgoing } from "./outgoing.ts";
import { reference } from "./reference.ts";
import { STANDARD_SHARING } from "./sharing.ts";
import type { Effect, Listing, Outgoing, PersonEvent, Reply, Say, Step } from "./step.ts";
import { typedAction } from "./typed-words.ts";
import type { AggregateId, ExplorationId, Instant, Language, MessageId, PersonId, PlaceId, Tag } from "./words.ts";

/**
 * One human as such: the only place where a name is kept, the desk for what is not about one talk (help, rights), and the one who keeps a
 * message while nobody knows which of two talks it is for.
 */
export interface Person {
  readonly person: PersonId;
  /** "" for somebody who wrote to us and is in no exploration. */
  readonly name: string;
  readonly place: PlaceId;
  readonly language: Language;
  readonly explorations: readonly ExplorationId[];
  readonly held: readonly Held[];
  /** The card that asks which talk is meant, while it is open. */
  readonly asking: Tag | "";
  /** Where the question whether everything shall go stands: its card, and what was chosen. Absent until it was asked. */
  readonly forgetting: { readonly card: Tag; readonly chosen: CardDataOf["forget-confirm"]["chosen"] } | null;
  readonly tags: number;
}
/** A message that waits to hear which talk it is for. */
interface Held {
  readonly message: MessageId;
  readonly text: string;
  readonly sent: Instant;
  readonly taken: readonly string[];
}

export type PersonDeskEvent =
  | {
      readonly type: "became-known";
      readonly person: PersonId;
      readonly name: string;
      readonly place: PlaceId;
      readonly language: Language;
      readonly exploration: ExplorationId;
      readonly at: Instant;
    }
  | (PersonEvent &
      ByPerson & {
        readonly place: PlaceId;
        readonly company: "alone" | "called" | "overheard";
        readonly talks: readonly TalkSummary[];
      });

/** The whole behaviour of the desk. `talks` on an event are the person's own talks as they are now, read for this event. */
export function transition(before: Person | undefined, event: PersonDeskEvent): Step<Person> | undefined {
  if (event.type === "became-known") return meet(before, event);
  if (before && event.person !== before.person) return undefined;
  if (event.company !== "alone") return greet(before, event);
  const known: Person = { ...(before ?? passerBy(event)), place: event.place };
  switch (event.type) {
    case "message-written": {
      const typed = typedAction(event.text, known.language);
      return (typed && act(known, typed.action, typed.value, event)) ?? hold(known, event);
    }
    case "button-pressed":
      return isAction(event.action) ? act(known, event.action, event.values.value, event) : undefined;
    case "message-edited":
      return {
        state: {
          ...known,
          held: known.held.map((one) => (one.message === event.message ? { ...one, text: event.text } : one)),
        },
        effects: [],
      };
    case "message-deleted":
      return { state: { ...known, held: known.held.filter(({ message }) => message !== event.message) }, effects: [] };
    case "attachment-sent":
      return tell(known, { key: "attachment-refused" });
  }
}

/** Always listens in the DM; asks there while a message waits to hear which talk it is for. */
export const listing = ({ place, asking }: Person): Listing => ({
  phase: asking ? "asking" : "known",
  places: place === NOWHERE ? [] : [place],
  asking: asking !== "",
});

export const mayAct = (state: Person, person: PersonId): boolean => state.person === person;

export function shown(state: Person, tag: Tag): Outgoing | undefined {
  if (tag.startsWith("forget-confirm-")) {
    const isOpen = state.forgetting?.card === tag;
    return outgoing(state.language, "forget-confirm", { chosen: isOpen ? state.forgetting.chosen : "kept" });
  }
  if (tag.startsWith("which-talk-") && tag !== state.asking)
    return outgoing(state.language, "which-talk", { talks: [], chosen: "chosen" });
  return undefined;
}

export function replyTo(after: Person, event: PersonDeskEvent): Reply | undefined {
  if (event.type !== "button-pressed") return undefined;
  const card = event.tag && shown(after, event.tag);
  if (card) return { type: "card", message: card };
  return { type: "notice", line: { key: "button-received" }, language: after.language };
}

/** Among others the desk only says where it can be found: what is somebody's own is told to them alone. */
function greet(before: Person | undefined, event: DeskEvent): Step<Person> | undefined {
  if (event.type !== "message-written") return undefined;
  const known = before ?? { ...passerBy(event), place: NOWHERE };
  const step = tell({ ...known, place: event.place }, { key: "channel-hello" });
  return { ...step, state: { ...step.state, place: known.place } };
}

/** The DM of somebody who never wrote to us alone. */
const NOWHERE = "" as PlaceId;

type DeskEvent = Extract<PersonDeskEvent, { talks: readonly TalkSummary[] }>;

function meet(before: Person | undefined, event: Extract<PersonDeskEvent, { type: "became-known" }>): Step<Person> {
  const { person, name, place, language, exploration } = event;
  const explorations = [...new Set([...(before?.explorations ?? []), exploration])];
  const fresh = { held: [], asking: "" as const, forgetting: null, tags: 0 };
  return { state: { ...fresh, ...before, person, name, place, language, explorations }, effects: [] };
}

const passerBy = ({ person, place }: DeskEvent): Person => ({
  person,
  name: "",
  place,
  language: "nl",
  explorations: [],
  held: [],
  asking: "",
  forgetting: null,
  tags: 0,
});

function act(before: Person, action: string, value: string | undefined, event: DeskEvent): Step<Person> | undefined {
  const first = event.talks[0];
  switch (action) {
    case "help":
      return say(before, "help", {
        talking: event.talks.some(({ phase }) => phase === "talking" || phase === "invited"),
      });
    case "who-sees":
      return say(before, "who-sees", {
        lead: first ? reference(first.lead) : "",
        sharing: first?.sharing ?? STANDARD_SHARING,
      });
    case "my-data":
      return say(before, "my-data", { name: before.name, talks: event.talks.map(withoutAggregate) });
    case "forget":
      return askWhether(before);
    case "forget-no":
      return before.forgetting?.chosen === "" ? keepAll(before, before.forgetting.card, event) : undefined;
    case "forget-yes":
      return before.forgetting?.chosen === "" ? forget(before, before.forgetting.card) : undefined;
    case "stop":
      return stop(before, event);
    case "choose-talk":
      return before.asking ? choose(before, value, event) : undefined;
    default:
      return undefined;
  }
}

/** A message for one of two talks is kept here until its author says which; with no talk at all there is nothing to answer. */
function hold(before: Person, event: Extract<DeskEvent, { type: "message-written" }>): Step<Person> {
  const open = openTalks(event.talks);
  if (open.length < 2) return tell(before, { key: "nothing-asked" });
  if (before.held.some(({ message }) => message === event.message)) return { state: before, effects: [] };
  const { message, text, sent, taken } = event;
  const holding = { ...before, held: [...before.held, { message, text, sent, taken }] };
  if (before.asking) return { state: holding, effects: [] };
  const talks = open.map(({ aggregate, theme, lead }) => ({ aggregate, theme, lead: reference(lead) }));
  const step = say(holding, "which-talk", { talks, chosen: "" });
  return { ...step, state: { ...step.state, asking: tagOf("which-talk", step.state.tags) } };
}

const openTalks = (talks: readonly TalkSummary[]): readonly TalkSummary[] =>
  talks.filter(({ phase }) => phase === "invited" || phase === "talking" || phase === "readback");

/** Hands the kept messages to the talk that was chosen, by its button or its number. */
function choose(before: Person, value: string | undefined, { talks, at }: DeskEvent): Step<Person> | undefined {
  const open = openTalks(talks);
  const chosen = open.find(({ aggregate }, index) => aggregate === value || String(index + 1) === value);
  if (!chosen) return undefined;
  const handed = before.held.map(
    (held): Effect => tellTalk(chosen.aggregate, { type: "message-written", ...held, person: before.person, at }),
  );
  return {
    state: { ...before, held: [], asking: "" },
    effects: [...handed, { type: "show", tag: before.asking as Tag, place: before.place }],
  };
}

function stop(before: Person, { talks, at }: DeskEvent): Step<Person> {
  const running = talks.filter(({ phase }) => phase !== "closed" && phase !== "released");
  if (running.length === 0) return tell(before, { key: "stopped-nothing-running" });
  return { state: before, effects: running.map(({ aggregate }) => tellTalk(aggregate, { type: "stop-asked", at })) };
}

function askWhether(before: Person): Step<Person> {
  const step = say(before, "forget-confirm", { chosen: "" });
  return {
    ...step,
    state: { ...step.state, forgetting: { card: tagOf("forget-confirm", step.state.tags), chosen: "" } },
  };
}

/** The card folds and says so; who typed gets a line, since the card may be out of sight. */
function keepAll(before: Person, card: Tag, event: DeskEvent): Step<Person> {
  const kept: Person = { ...before, forgetting: { card, chosen: "kept" } };
  const fold: Effect = { type: "show", tag: card, place: before.place };
  if (event.type === "button-pressed") return { state: kept, effects: [fold] };
  const step = tell(kept, { key: "forget-kept" });
  return { ...step, effects: [...step.effects, fold] };
}

/**
 * Everything goes: first each exploration hears that somebody is gone and says farewell under the house's own key, then the person's key is
 * destroyed. Both wait in one row, so the order holds through any crash.
 */
function forget(before: Person, card: Tag): Step<Person> {
  const { person, place, language } = before;
  const farewells = before.explorations.map(
    (exploration, index): Effect => ({
      type: "tell",
      to: explorationOf(exploration),
      event: { type: "person-erased", person, place, language, saysFarewell: index === 0 },
    }),
  );
  return {
    state: { ...before, name: "", held: [], forgetting: { card, chosen: "erased" } },
    effects: [...farewells, { type: "forget", person }],
  };
}

const tellTalk = (to: AggregateId, event: { readonly type: string; readonly [fact: string]: unknown }): Effect => ({
  type: "tell",
  to,
  event,
});

export const talksOf = ({ person, explorations }: Person): readonly AggregateId[] =>
  explorations.map((exploration) => conversationOf(exploration, person));

const withoutAggregate = ({
  theme,
  phase,
  lines,
  energy,
  hindrances,
}: TalkSummary): CardDataOf["my-data"]["talks"][number] => ({
  theme,
  phase,
  lines,
  energy,
  hindrances,
});

const tell = (before: Person, line: Line): Step<Person> => say(before, "notice", { lines: [line] });

const tagOf = (card: string, number: number): Tag => `${card}-${number}` as Tag;

function say<Name extends keyof CardDataOf>(before: Person, card: Name, data: CardDataOf[Name]): Step<Person> {
  const tags = before.tags + 1;
  const effect: Say = {
    type: "say",
    tag: tagOf(card, tags),
    place: before.place,
    kind: "reply",
    message: outgoing(before.language, card, data),
  };
  return { state: { ...before, tags }, effects: [effect] };
}
