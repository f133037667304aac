import { isTalkAction } from "./actions.ts";
import { conversationOf, documentOf, explorationOf } from "./aggregate-id.ts";
import { DUTCH_OFFICE, dayOf } from "./calendar.ts";
import type { CardDataOf, Line } from "./card-data.ts";
import type { ByPerson, FromExploration, TalkSummary } from "./conversation.ts";
import { channelData, type FromChannel, type InChannel, takenFrom } from "./in-channels.ts";
import { plainlySpoken } from "./listen/language.ts";
import { read, wordsIn } from "./listen/text.ts";
import { outgoing } from "./outgoing.ts";
import { ALWAYS_THERE, type HoursTold, hoursAfter, hoursIn, type OwnHours, withOwnHours } from "./own-hours.ts";
import { reference } from "./reference.ts";
import { STANDARD_SHARING } from "./sharing.ts";
import type { Effect, Listing, Outgoing, PersonEvent, Reply, Say, Step, Waiting } from "./step.ts";
import { ADDITION, type Setting } from "./talk.ts";
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
  /** When they do not work, as they told it. */
  readonly hours: OwnHours;
  /** Their part in the threads of channel questions. */
  readonly channels: readonly InChannel[];
  readonly held: readonly Held[];
  /** The question which talk is meant, while it is open: as long as something is held. */
  readonly asking: Asking | null;
  /** Where the question whether everything shall go stands: its card, and what was chosen; null until it was asked. */
  readonly forgetting: { readonly card: Tag; readonly chosen: CardDataOf["forget-confirm"]["chosen"] } | null;
  readonly tags: number;
}
/** The card that asks which talk is meant, and the talks on it: a number means a place on the card, whatever became of its talk since. */
interface Asking {
  readonly card: Tag;
  readonly talks: readonly AggregateId[];
}
/** A message that waits to hear which talk it is for. */
interface Held {
  readonly message: MessageId;
  readonly text: string;
  readonly sent: Instant;
  readonly taken: readonly string[];
}

export type PersonDeskEvent =
  /** An exploration asks somebody to talk: their own desk adds the hours that they told. */
  | { readonly type: "asked-to-talk"; readonly setting: Setting; readonly at: Instant }
  | {
      readonly type: "became-known";
      readonly person: PersonId;
      readonly name: string;
      readonly place: PlaceId;
      readonly language: Language;
      readonly exploration: ExplorationId;
      readonly at: Instant;
    }
  /** What an exploration tells a talk goes the way of its invitation, so that it never comes before it. */
  | {
      readonly type: "talk-told";
      readonly exploration: ExplorationId;
      readonly told: FromExploration;
      readonly at: Instant;
    }
  | { readonly type: "left"; readonly person: PersonId; readonly exploration: ExplorationId; readonly at: Instant }
  | (FromChannel & { readonly person: PersonId })
  | (PersonEvent &
      ByPerson & {
        readonly place: PlaceId;
        readonly company: "alone" | "called" | "overheard";
        readonly talks: readonly TalkSummary[];
        /** Whether they lead an exploration. */
        readonly leading: boolean;
      });

/** The whole behaviour of the desk. `talks` on an event are the person's own talks as they are now, read for this event. */
export function transition(
  before: Person | undefined,
  event: PersonDeskEvent,
  waiting: Waiting,
): Step<Person> | undefined {
  if (event.type === "became-known") return meet(before, event);
  if (event.type === "asked-to-talk") return before && inviteTo(before, event);
  if (event.type === "talk-told") return before && tellOn(before, event);
  if (event.type === "left") return before && leave(before, event.exploration);
  if (before && event.person !== before.person) return undefined;
  if (event.type === "from-channel") return takePart(before ?? stranger(event.person, event.language), event);
  if (event.company !== "alone") return greet(before, event);
  const known: Person = { ...(before ?? passerBy(event)), place: event.place };
  switch (event.type) {
    case "message-written": {
      if (known.held.some(({ message }) => message === event.message)) return undefined;
      const told = hoursTold(event.text, event.sent, known.language);
      if (told) return keepHours(known, told, event);
      const typed = typedAction(event.text, known.language);
      return (typed && act(known, typed.action, typed.value, event)) ?? hold(known, event);
    }
    case "button-pressed":
      return isTalkAction(event.action) ? act(known, event.action, event.values.value, event) : undefined;
    case "message-edited":
      return { state: { ...known, held: known.held.map((one) => withEdit(one, event)) }, effects: [] };
    case "message-deleted":
      return takeBack(known, event.message, waiting);
    case "attachment-sent":
      return tell(known, { key: "attachment-refused" });
  }
}

/** Always listens in the DM; asks there while a message waits to hear which talk it is for. */
export const listing = ({ place, asking }: Person): Listing => ({
  phase: asking ? "asking" : "known",
  places: place === NOWHERE ? [] : [place],
  asking: asking !== null,
});

export const mayAct = (state: Person, person: PersonId): boolean => state.person === person;

export function shown(state: Person, tag: Tag): Outgoing | undefined {
  if (tag.startsWith("forget-confirm-")) {
    const isOpen = state.forgetting?.card === tag;
    return outgoing(state.language, "forget-confirm", { chosen: isOpen ? state.forgetting.chosen : "kept" });
  }
  if (tag.startsWith("which-talk-") && tag !== state.asking?.card)
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
  const fresh = { hours: ALWAYS_THERE, channels: [], held: [], asking: null, forgetting: null, tags: 0 };
  return { state: { ...fresh, ...before, person, name, place, language, explorations }, effects: [] };
}

/** Taken off a list before anything was asked: who stands on no list any more has no name here. */
function leave(before: Person, exploration: ExplorationId): Step<Person> {
  const explorations = before.explorations.filter((one) => one !== exploration);
  return { state: { ...before, name: explorations.length > 0 ? before.name : "", explorations }, effects: [] };
}

/** Somebody whom no exploration told us of: nobody said which language they speak, so what they plainly write decides. */
const passerBy = (event: DeskEvent): Person => ({
  ...stranger(
    event.person,
    (event.type === "message-written" && plainlySpoken(wordsIn(read(event.text).flat))) || "nl",
  ),
  place: event.place,
});

const stranger = (person: PersonId, language: Language): Person => ({
  person,
  name: "",
  place: NOWHERE,
  language,
  explorations: [],
  hours: ALWAYS_THERE,
  channels: [],
  held: [],
  asking: null,
  forgetting: null,
  tags: 0,
});

/** What they said in a thread after they agreed is kept here; the channel question hears which message it is, and no word of it. */
function takePart(before: Person, event: FromChannel): Step<Person> {
  const { channels, told, lines, asksEnergy } = takenFrom(before.channels, event, before.person);
  const { exploration, number } = event.thread;
  const effects = told.map(
    (fact): Effect => ({
      type: "tell",
      to: documentOf("channel", exploration),
      event: { ...fact, number, person: before.person, at: event.at },
    }),
  );
  const after = { ...before, channels };
  if (before.place === NOWHERE) return { state: after, effects };
  if (asksEnergy) return say(after, "energy-tap", asksEnergy);
  if (lines.length === 0) return { state: after, effects };
  const step = say(after, "notice", { lines });
  return { ...step, effects: [...effects, ...step.effects] };
}

function inviteTo(before: Person, { setting, at }: Extract<PersonDeskEvent, { type: "asked-to-talk" }>): Step<Person> {
  const calendar = withOwnHours(setting.office, before.hours);
  const talk = conversationOf(setting.exploration, before.person);
  const explorations = [...new Set([...before.explorations, setting.exploration])];
  return {
    state: { ...before, explorations },
    effects: [tellTalk(talk, { type: "invited", setting: { ...setting, calendar }, at })],
  };
}

const tellOn = (
  before: Person,
  { exploration, told, at }: Extract<PersonDeskEvent, { type: "talk-told" }>,
): Step<Person> => ({
  state: before,
  effects: [tellTalk(conversationOf(exploration, before.person), { ...told, at })],
});

/** What somebody says of their own hours in a message that says nothing else, in either language. */
export const hoursTold = (text: string, at: Instant, language: Language): HoursTold | undefined =>
  hoursIn(text, at, DUTCH_OFFICE, language) ?? hoursIn(text, at, DUTCH_OFFICE, language === "nl" ? "en" : "nl");

/** From now on nobody writes to them then: every talk of theirs hears it. */
function keepHours(before: Person, told: HoursTold, { at, talks }: DeskEvent): Step<Person> {
  const hours = hoursAfter(before.hours, told, dayOf(at, DUTCH_OFFICE));
  const line: Line =
    told.type === "away"
      ? { key: "hours-away", with: { from: told.from, to: told.to } }
      : { key: `hours-${told.type}`, with: { days: told.days.join(",") } };
  const step = tell({ ...before, hours }, line);
  return {
    ...step,
    effects: [...step.effects, ...talks.map(({ aggregate }) => tellTalk(aggregate, { type: "hours-told", hours, at }))],
  };
}

function act(before: Person, action: string, value: string | undefined, event: DeskEvent): Step<Person> | undefined {
  const first = event.talks[0];
  switch (action) {
    case "help":
      return say(before, "help", {
        talking: event.talks.some(({ phase }) => phase === "talking" || phase === "invited"),
        leading: event.leading,
      });
    case "who-sees":
      return say(before, "who-sees", {
        lead: first?.readers ?? "",
        sharing: first?.sharing ?? STANDARD_SHARING,
      });
    case "my-data":
      return say(before, "my-data", {
        name: before.name,
        talks: [
          ...event.talks.map(withoutAggregate),
          ...waitingWords(before, event.talks),
          ...channelData(before.channels),
        ],
      });
    case "forget":
      return askWhether(before);
    case "forget-no":
      return before.forgetting?.chosen === "" ? keepAll(before, before.forgetting.card, event) : undefined;
    case "forget-yes":
      return before.forgetting?.chosen === "" ? forget(before, before.forgetting.card) : undefined;
    case "stop":
      return stop(before, event);
    case "choose-talk":
      return before.asking ? choose(before, before.asking, value, event) : undefined;
    default:
      return undefined;
  }
}

/**
 * A message for one of two talks is kept here until its author says which, or until there is nothing left to choose; with no talk at all
 * there is nothing to answer.
 */
function hold(before: Person, event: Extract<DeskEvent, { type: "message-written" }>): Step<Person> {
  const open = openTalks(event.talks);
  const { message, text, sent, taken } = event;
  const [only, another] = open;
  // "Laat staan" while nobody asked whether everything shall go is an answer, and there is one talk that it can be for.
  if (!before.asking && only && !another)
    return {
      state: before,
      effects: [
        tellTalk(only, { type: "message-written", message, text, sent, taken, person: before.person, at: event.at }),
      ],
    };
  if (!before.asking && !only) return tell(before, { key: "nothing-asked" });
  const holding = { ...before, held: [...before.held, { message, text, sent, taken }] };
  const onCard = before.asking?.talks ?? [];
  const fresh = open.filter((aggregate) => !onCard.includes(aggregate));
  if (!before.asking || fresh.length > 0) return askWhich(holding, [...onCard, ...fresh], event.talks);
  if (open.length > 1) return { state: holding, effects: [] };
  return handOverUnchosen(holding, before.asking, event);
}

/** A talk that began since the card was said comes after those that stand on it, so that their numbers hold. */
function askWhich(before: Person, asked: readonly AggregateId[], known: readonly TalkSummary[]): Step<Person> {
  const talks = asked
    .flatMap((one) => known.find(({ aggregate }) => aggregate === one) ?? [])
    .map(({ aggregate, theme, lead }) => ({ aggregate, theme, lead: reference(lead) }));
  const step = say(before, "which-talk", { talks, chosen: "" });
  const asking = { card: tagOf("which-talk", step.state.tags), talks: talks.map(({ aggregate }) => aggregate) };
  return { ...step, state: { ...step.state, asking } };
}

const openTalks = (talks: readonly TalkSummary[]): readonly AggregateId[] =>
  talks
    .filter(({ phase }) => phase === "invited" || phase === "talking" || phase === "readback")
    .map(({ aggregate }) => aggregate);

/** Where nobody chooses, the first talk on the card that is still open gets what was kept; where none is, the first one takes it in. */
function handOverUnchosen(before: Person, asking: Asking, { talks, at }: DeskEvent): Step<Person> {
  const open = openTalks(talks);
  const to = asking.talks.find((aggregate) => open.includes(aggregate)) ?? asking.talks[0];
  return to ? handOver(before, asking, to, at) : { state: before, effects: [] };
}

/** Hands the kept messages to the talk that was chosen, by its button or its number. */
function choose(
  before: Person,
  asking: Asking,
  value: string | undefined,
  { at }: DeskEvent,
): Step<Person> | undefined {
  const chosen = asking.talks.find((aggregate, index) => aggregate === value || String(index + 1) === value);
  return chosen && handOver(before, asking, chosen, at);
}

function handOver(before: Person, { card }: Asking, to: AggregateId, at: Instant): Step<Person> {
  const handed = before.held.map(
    (held): Effect => tellTalk(to, { type: "message-written", ...held, person: before.person, at }),
  );
  return {
    state: { ...before, held: [], asking: null },
    effects: [...handed, { type: "show", tag: card, place: before.place }],
  };
}

const withEdit = (before: Held, { message, text, taken }: Extract<DeskEvent, { type: "message-edited" }>): Held =>
  before.message === message ? { ...before, text, taken } : before;

/** With the last kept message goes the question for which talk it was. */
function takeBack(before: Person, message: MessageId, waiting: Waiting): Step<Person> {
  const held = before.held.filter((one) => one.message !== message);
  if (!before.asking || held.length > 0) return { state: { ...before, held }, effects: [] };
  const { card } = before.asking;
  const gone: Effect = waiting.has(card)
    ? { type: "withdraw", tag: card }
    : { type: "show", tag: card, place: before.place };
  return { state: { ...before, held, asking: null }, effects: [gone] };
}

/** What is still kept here goes to a talk first, so that it stands in what that talk reads back at its end. */
function stop(before: Person, event: DeskEvent): Step<Person> {
  const { talks, at } = event;
  const { state, effects: handed } = before.asking
    ? handOverUnchosen(before, before.asking, event)
    : { state: before, effects: [] };
  const effects = [...handed, ...before.explorations.flatMap((one) => stopped(one, before.person))];
  const running = talks.filter(({ phase }) => phase !== "closed" && phase !== "released");
  const told = talks.map((talk) =>
    tellTalk(talk.aggregate, { type: running.includes(talk) ? "stop-asked" : "silence-asked", at }),
  );
  if (running.length > 0) return { state, effects: [...effects, ...told] };
  const step = tell(state, { key: "stopped-nothing-running" });
  return { ...step, effects: [...effects, ...step.effects, ...told] };
}

/** What they had taken on reminds them no more either. */
const stopped = (exploration: ExplorationId, person: PersonId): readonly Effect[] =>
  (["obstacles", "plan"] as const).map(
    (name): Effect => ({ type: "tell", to: documentOf(name, exploration), event: { type: "person-stopped", person } }),
  );

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
  const concerned = new Set([...before.explorations, ...before.channels.map(({ exploration }) => exploration)]);
  const farewells = [...concerned].map(
    (exploration, index): Effect => ({
      type: "tell",
      to: explorationOf(exploration),
      event: { type: "person-erased", person, place, language, saysFarewell: index === 0 },
    }),
  );
  return {
    state: { ...before, name: "", channels: [], held: [], asking: null, forgetting: { card, chosen: "erased" } },
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
  asked,
}: TalkSummary): CardDataOf["my-data"]["talks"][number] => ({
  theme,
  phase,
  lines,
  energy,
  hindrances,
  asked,
});

/** P10: what waits to hear which talk it is for is kept too. It stands under the themes it may be about, as strictly as either talk has it. */
function waitingWords({ held, asking }: Person, talks: readonly TalkSummary[]): CardDataOf["my-data"]["talks"] {
  if (!asking) return [];
  const asked = talks.filter(({ aggregate }) => asking.talks.includes(aggregate));
  const theme = asked.map((talk) => talk.theme).join(" / ");
  const sharing = asked.find((talk) => talk.sharing !== STANDARD_SHARING)?.sharing ?? STANDARD_SHARING;
  const lines = held.map(({ text }, index) => ({ number: index + 1, topic: ADDITION, text, sharing, quote: false }));
  return [{ theme, phase: "invited", lines, energy: "", hindrances: [], asked: [] }];
}

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
