import {
  conversationOf,
  explorationAround,
  explorationOf,
  named as namedAggregate,
  personOf,
} from "../engine/aggregate-id.ts";
import { readableIn, statedIn } from "../engine/conversation/released.ts";
import { type Conversation, summaryOf, type TalkSummary } from "../engine/conversation.ts";
import { reportedAs } from "../engine/exploration/groups.ts";
import { type Exploration, leadIn, namesIn, peopleOf } from "../engine/exploration.ts";
import { type Person, talksOf } from "../engine/person.ts";
import type { Heard, HeardTalk } from "../engine/picture/state.ts";
import { referencesTo } from "../engine/reference.ts";
import type { PersonEvent, Reply } from "../engine/step.ts";
import type { AggregateId, ExplorationId, Language, PersonId } from "../engine/words.ts";
import { redact, type TakenKind } from "../privacy/redact.ts";
import { kindOf, stepOf } from "./aggregates.ts";
import { briefFor } from "./brief.ts";
import { named } from "./names.ts";
import type { Clock, Directory, HandleEvent, Inbound, KeyStore, Messenger, Store } from "./ports.ts";
import { namesOf, type Roster } from "./roster.ts";
import { isForTheDesk, type Route, routeOf } from "./route.ts";
import { bringToDesk, ownPartsIn } from "./thread.ts";

type Names = Awaited<ReturnType<Roster["names"]>>;

export interface FrontDoor {
  readonly store: Store;
  readonly keys: KeyStore;
  readonly clock: Clock;
  readonly roster: Roster;
  readonly directory: Directory;
  readonly messenger: Messenger;
  readonly language: Language;
  /** Called when something may be due out. */
  readonly wake: () => void;
}

/**
 * The one way in for what people do. It takes out what would identify a citizen, finds whose event it is, and commits; it resolves when
 * that is safe, and gives what must be said inside the request. The same event told again changes nothing and gives the reply again.
 */
export function frontDoor(door: FrontDoor): HandleEvent {
  return async (inbound) => {
    const { store, keys, clock, roster, language, wake } = door;
    const erasedAt = await keys.erasedAt(inbound.person);
    if (erasedAt !== undefined && inbound.event.sent <= erasedAt) return undefined;
    const now = clock.now();
    const names = await roster.names();
    const route = await routeOf(inbound, store, language);
    const about = route.thread ?? inbound.about;
    const { event, taken } = withoutCitizens(asPressed(inbound.event, route), names);
    let reply: Reply | undefined;
    for (const aggregate of route.aggregates) {
      if (!(await mayAct(aggregate, inbound))) {
        if (event.type === "button-pressed") reply ??= { type: "notice", line: { key: "button-received" }, language };
        continue;
      }
      const enriched = {
        ...event,
        at: now,
        person: inbound.person,
        taken,
        ...(await contextOf(aggregate, inbound, about, event)),
      };
      const after = await store.advance(aggregate, { id: inbound.id }, now, stepOf(aggregate, enriched));
      if (namedAggregate(aggregate).kind === "channel") {
        const { id, person, place } = inbound;
        const done = { id, aggregate, tag: about?.tag, person, place, event, taken, at: now };
        await bringToDesk(done, { store, keys, messenger: door.messenger, fit: (text) => fitToKeep(text, names) });
      }
      reply ??= after.state === undefined ? undefined : kindOf(aggregate).replyTo(after.state, enriched);
    }
    if (inbound.event.type === "message-written" && !route.thread) door.messenger.typing?.(inbound.place);
    wake();
    return reply && named(reply, store);
  };

  /**
   * What a button stands on is the client's claim: it has to be there and be theirs, or nothing is taken in and nothing is told of it.
   * One's own desk opens with the first message or the first right; a document of an exploration with the first act of one of its leads.
   */
  async function mayAct(aggregate: AggregateId, { person, event }: Inbound): Promise<boolean> {
    const state = await door.store.read(aggregate);
    if (state !== undefined && kindOf(aggregate).mayAct(state, person)) return true;
    const exploration = explorationAround(aggregate);
    if (exploration) return isLeadOf(exploration, person);
    if (state !== undefined) return false;
    return aggregate === personOf(person) && (event.type !== "button-pressed" || isForTheDesk(event.action));
  }

  /** The leads of this moment: a document's own memory of them may be older. */
  async function isLeadOf(id: ExplorationId, person: PersonId): Promise<boolean> {
    const exploration = await door.store.read<Exploration>(explorationOf(id));
    return exploration !== undefined && leadIn(exploration, person) !== undefined;
  }

  async function isLeadAnywhere(person: PersonId): Promise<boolean> {
    const known = await door.store.read<Person>(personOf(person));
    for (const id of known?.explorations ?? []) if (await isLeadOf(id, person)) return true;
    return false;
  }

  /** What an aggregate needs to know beside the event: the desk the person's talks, a lead's document whom a name means. */
  async function contextOf(aggregate: AggregateId, inbound: Inbound, about: Inbound["about"], event: PersonEvent) {
    const tag = about && { tag: about.tag };
    const it = namedAggregate(aggregate);
    switch (it.kind) {
      case "person":
        return {
          ...tag,
          place: inbound.place,
          company: inbound.company,
          talks: await talksOfPerson(inbound.person, door.store),
          leading: await isLeadAnywhere(inbound.person),
        };
      case "exploration":
        return { ...tag, ...(await meantBy(event, it.exploration)) };
      case "picture": {
        const heard = await heardFrom(it.exploration, door.store);
        return { ...tag, place: inbound.place, ...heard, ...(await briefFor(aggregate, door.store)) };
      }
      case "conversation":
        return { ...tag, called: (await meantBy(event, it.exploration)).called };
      default: {
        const { named } = await meantBy(event, it.exploration);
        const namedAt = named ? ((await door.store.read<Person>(personOf(named)))?.place ?? "") : "";
        const asked =
          it.kind === "channel"
            ? {
                ...(await channelAsked(event, it.exploration)),
                own: await ownPartsIn(it.exploration, inbound.person, door.store),
              }
            : {};
        return { ...tag, place: inbound.place, named, namedAt, ...asked, ...(await briefFor(aggregate, door.store)) };
      }
    }
  }

  /** For a lead who asks something in a channel: which channel that is, and what was changed in the guide. */
  async function channelAsked(event: PersonEvent, id: ExplorationId) {
    const typed = event.type === "button-pressed" ? event.values.channel : undefined;
    if (!typed) return {};
    const exploration = await door.store.read<Exploration>(explorationOf(id));
    return { channel: (await door.directory.channelNamed(typed)) ?? null, changes: exploration?.changes ?? null };
  }

  /**
   * Whom the fields of a lead's button can mean, and whom it is about: the field for a name, or what fills the first slot. Read anew,
   * because somebody who was just put on the list is called by name at once.
   */
  async function meantBy(event: PersonEvent, id: ExplorationId) {
    const values = event.type === "button-pressed" ? event.values : {};
    const exploration = await door.store.read<Exploration>(explorationOf(id));
    const names = await namesOf(exploration ? peopleOf(exploration) : [], door.store);
    const meant: Readonly<Record<string, readonly PersonId[]>> = Object.fromEntries(
      Object.entries(values).map(([field, value]) => [field, whoAreMeant(value, names)] as const),
    );
    const [one, another] = meant.name ?? meant.value ?? [];
    return { meant, named: one && !another ? one : ("" as const), called: await calledBy(event, names) };
  }

  /** Names that a lead put in: who has one of them here, and who has an account of that name. */
  async function calledBy(event: PersonEvent, names: Names) {
    const typed = event.type === "button-pressed" ? namesIn(event) : [];
    const called: { here: PersonId | ""; account: Awaited<ReturnType<Directory["accountOf"]>> | null }[] = [];
    for (const name of typed) {
      const here = names.find((known) => known.name.toLowerCase() === name.toLowerCase());
      called.push({ here: here?.person ?? "", account: (await door.directory.accountOf(name)) ?? null });
    }
    return called;
  }
}

async function talksOfPerson(person: PersonId, store: Store): Promise<readonly TalkSummary[]> {
  const known = await store.read<Person>(personOf(person));
  const talks: TalkSummary[] = [];
  for (const aggregate of known ? talksOf(known) : []) {
    const talk = await store.read<Conversation>(aggregate);
    if (talk) talks.push(summaryOf(talk));
  }
  return talks;
}

/** The released talks of an exploration, in the order in which they were held, and how everybody on the list stands. */
async function heardFrom(id: ExplorationId, store: Store): Promise<Heard> {
  const exploration = await store.read<Exploration>(explorationOf(id));
  if (!exploration) return { talks: [], list: [] };
  const list = exploration.participants.map(({ person, group, status }) => ({
    person,
    group,
    cluster: reportedAs(exploration, group),
    status,
  }));
  const talks: HeardTalk[] = [];
  for (const { person, group, cluster, status } of list) {
    const talk = status === "heard" ? await store.read<Conversation>(conversationOf(id, person)) : undefined;
    const stated = talk && statedIn(talk);
    if (stated) talks.push({ ...stated, group, cluster, noted: false, readable: readableIn(talk) });
  }
  return { talks: talks.sort((a, b) => a.lastSaid - b.lastSaid), list };
}

/** A command that was typed is the same as a button with its fields: everything behind the door knows one way only. */
const asPressed = (event: PersonEvent, { command }: Route): PersonEvent =>
  command
    ? { type: "button-pressed", action: command.action, values: command.values, sent: event.sent, typed: true }
    : event;

/** P9: nothing that identifies a citizen gets past this line, in a message or in a field of a form. */
function withoutCitizens(event: PersonEvent, names: Names): { event: PersonEvent; taken: readonly TakenKind[] } {
  switch (event.type) {
    case "message-written":
    case "message-edited": {
      const { text, taken } = fitToKeep(event.text, names);
      return { event: { ...event, text }, taken };
    }
    case "button-pressed": {
      const taken = new Set<TakenKind>();
      const values = Object.entries(event.values).map(([field, value]): [string, string] => {
        if (!isFreeText(field)) return [field, withoutStrayBrackets(value, names)];
        const fit = fitToKeep(value, names);
        for (const kind of fit.taken) taken.add(kind);
        return [field, fit.text];
      });
      return { event: { ...event, values: Object.fromEntries(values) }, taken: [...taken] };
    }
    default:
      return { event, taken: [] };
  }
}

/** Other fields are choices, or the names and addresses of colleagues, for which they were asked. */
const isFreeText = (field: string): boolean => field === "text" || field.startsWith("text-");

function fitToKeep(typed: string, names: Names): ReturnType<typeof redact> {
  const { text, taken } = redact(typed, names);
  return { text: withoutStrayBrackets(text, names), taken };
}

/** The brackets of a reference are ours: around anything but somebody on the roster they are a person's, and become plain ones. */
function withoutStrayBrackets(text: string, names: Names): string {
  const ours = new Set(names.flatMap(({ person }) => referencesTo(person)));
  return text.replace(/⟦[^⟦⟧]*⟧|[⟦⟧]/g, (found) =>
    ours.has(found) ? found : found.replaceAll("⟦", "[").replaceAll("⟧", "]"),
  );
}

/** The colleagues whose id, whole or first name a field holds. A whole name goes before a first one. */
function whoAreMeant(value: string, names: Names): readonly PersonId[] {
  const typed = value.trim().toLowerCase();
  if (!typed) return [];
  const exactly = names.filter(({ person, name }) => person === value || name.toLowerCase() === typed);
  const meant = exactly.length > 0 ? exactly : names.filter(({ name }) => name.toLowerCase().split(" ")[0] === typed);
  return meant.map(({ person }) => person);
}
