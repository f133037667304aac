import { documentOf, explorationAround, explorationOf, named, personOf } from "../engine/aggregate-id.ts";
import { isThreadAction, statedIn as stateIn, threadActionIn } from "../engine/channel/thread-words.ts";
import { type Channel, type ChannelQuestion, questionOf, questionUnder, type Stated } from "../engine/channel.ts";
import type { Exploration } from "../engine/exploration.ts";
import type { InChannel, ThreadDeed } from "../engine/in-channels.ts";
import type { Person } from "../engine/person.ts";
import type { PersonEvent } from "../engine/step.ts";
import type { AggregateId, EventId, ExplorationId, Instant, MessageId, PersonId, PlaceId } from "../engine/words.ts";
import { stepOf } from "./aggregates.ts";
import type { About, Inbound, KeyStore, Messenger, Store } from "./ports.ts";

/** The channel question in whose thread something was said; nothing in any other place. */
export async function threadAround({ within, root }: Inbound, store: Store): Promise<About | undefined> {
  const said = within && root ? await store.saidAs(within, root) : undefined;
  return said && isChannel(said.aggregate) ? said : undefined;
}

const isChannel = (aggregate: AggregateId): boolean =>
  explorationAround(aggregate) !== undefined && named(aggregate).kind === "channel";

/** The channel question that a form is about: it stands in its value, since a form may have been opened elsewhere. */
export function questionOnForm({ action, values }: Extract<PersonEvent, { type: "button-pressed" }>) {
  const exploration = action === "channel-tap" ? values.value?.split("/")[0] : undefined;
  return exploration ? documentOf("channel", exploration as ExplorationId) : undefined;
}

/** What a message in the thread asks for by a typed word. */
export function typedInThread(text: string) {
  const stated = stateIn(text);
  if (stated) return { action: "channel-tap" as const, of: "channel" as const, values: { ...stated } };
  const action = threadActionIn(text);
  return action && { action, of: "channel" as const, values: {} };
}

/** The same typed in a DM: it is about the question that they last took part in. */
export async function typedAboutThread(text: string, desk: AggregateId, store: Store) {
  const typed = typedInThread(text);
  if (typed?.action !== "channel-tap" && typed?.action !== "channel-energy") return undefined;
  const last = (await store.read<Person>(desk))?.channels.at(-1);
  if (!last) return undefined;
  const { exploration, number } = last;
  const values = { ...typed.values, value: `${exploration}/${number}` };
  return { aggregate: documentOf("channel", exploration), command: { ...typed, values } };
}

interface ThreadRoom {
  readonly store: Store;
  readonly keys: KeyStore;
  readonly messenger: Messenger;
  /** Takes out what no desk may keep (P9). */
  readonly fit: (text: string) => { readonly text: string; readonly taken: readonly string[] };
}

/** Something done in a thread, as the question has just heard it; its text is fit to keep. */
export interface InThread {
  readonly id: EventId;
  readonly aggregate: AggregateId;
  readonly tag: About["tag"] | undefined;
  readonly person: PersonId;
  readonly place: PlaceId;
  readonly event: PersonEvent;
  readonly taken: readonly string[];
  readonly at: Instant;
}

/**
 * After the question has heard it: what is somebody's own goes to their own desk, and to nowhere else, and only where they agreed. What they
 * wrote before they agreed is read from the platform again. Told again, nothing changes.
 */
export async function bringToDesk(done: InThread, room: ThreadRoom): Promise<void> {
  const { person, event } = done;
  const channel = await room.store.read<Channel>(done.aggregate);
  const one = channel && questionAbout(channel, done);
  if (!channel || !one) return;
  const { contacts = [] } = (await room.store.read<Exploration>(explorationOf(channel.brief.id))) ?? {};
  const bring = (id: EventId, did: ThreadDeed) =>
    room.store.advance(
      personOf(person),
      { id },
      done.at,
      stepOf(personOf(person), {
        type: "from-channel",
        thread: { exploration: channel.brief.id, number: one.number, theme: channel.brief.theme, question: one.text },
        did,
        contacts,
        language: channel.brief.language,
        person,
        at: done.at,
      }),
    );
  const did = deedIn(done);
  if (one.digest?.posted && (did?.type === "joined" || did?.type === "message-written")) return;
  if (did && (isOwn(did) || one.joined.includes(person))) await bring(done.id, did);
  if (!one.joined.includes(person) || event.type === "message-deleted") return;
  const now = event.type === "button-pressed" ? "" : event.message;
  for (const message of one.unread.filter((id) => id !== now)) {
    const found = await wordsBefore(message, done, one, room);
    if (found) await bring(`read-again/${done.id}/${message}` as EventId, found);
  }
}

const questionAbout = (channel: Channel, { tag, event }: InThread): ChannelQuestion | undefined =>
  questionUnder(channel, tag) ??
  (event.type === "button-pressed" ? questionOf(channel, Number(event.values.value?.split("/").at(-1))) : undefined);

/** Agreeing, leaving and a statement of one's own are not words in the thread. */
const isOwn = ({ type }: ThreadDeed): boolean => !type.startsWith("message-");

function deedIn({ event, taken }: InThread): ThreadDeed | undefined {
  switch (event.type) {
    case "message-written":
    case "message-edited":
    case "message-deleted":
      return { ...event, taken };
    case "button-pressed":
      return isThreadAction(event.action) ? pressed(event) : undefined;
    default:
      return undefined;
  }
}

function pressed({ action, values, ...event }: Extract<PersonEvent, { type: "button-pressed" }>) {
  const typed = event.typed === true;
  if (action === "channel-join") return { type: "joined", typed } as const;
  if (action === "channel-leave") return { type: "left", typed } as const;
  if (action === "channel-energy") return typed ? ({ type: "energy-asked" } as const) : undefined;
  if (action !== "channel-tap") return undefined;
  const { energy, quote } = values;
  return {
    type: "tapped",
    typed,
    ...(energy !== undefined && { energy }),
    ...(quote !== undefined && { quote: quote === "true" }),
  } as const;
}

/** Nothing from before an erasure comes back (P6). */
async function wordsBefore(message: MessageId, { person, place }: InThread, one: ChannelQuestion, room: ThreadRoom) {
  const found = await room.messenger.read?.(one.thread || place, message, person);
  const erasedAt = found && (await room.keys.erasedAt(person));
  if (!found || (erasedAt !== undefined && found.sent <= erasedAt)) return undefined;
  return { type: "message-written", message, sent: found.sent, ...room.fit(found.text) } as const;
}

/** What those concerned hold at their desks, as a digest may use it; nothing for any other aggregate. */
export async function statedIn(aggregate: AggregateId, store: Store): Promise<{ readonly stated?: Stated }> {
  const channel = isChannel(aggregate) ? await store.read<Channel>(aggregate) : undefined;
  if (!channel) return {};
  const stated: Record<number, Stated[number]> = {};
  for (const { number, tapped, joined } of channel.questions.filter(({ digest }) => digest === null)) {
    const parts = await partsOf([...new Set([...tapped, ...joined])], channel.brief.id, number, store);
    stated[number] = {
      energies: parts.flatMap(({ energy }) => (energy === "" ? [] : [energy])),
      quotable: parts.filter(({ quote }) => quote).flatMap(({ replies }) => replies.map(({ message }) => message)),
    };
  }
  return { stated };
}

async function partsOf(people: readonly PersonId[], exploration: ExplorationId, number: number, store: Store) {
  const parts: InChannel[] = [];
  for (const person of people) {
    const desk = await store.read<Person>(personOf(person));
    const part = desk?.channels.find((one) => one.exploration === exploration && one.number === number);
    if (part) parts.push(part);
  }
  return parts;
}

/** What somebody stated before in the channel questions of an exploration, as their own desk has it. */
export async function ownPartsIn(exploration: ExplorationId, person: PersonId, store: Store) {
  const channels = (await store.read<Person>(personOf(person)))?.channels ?? [];
  const own = channels.filter((one) => one.exploration === exploration);
  return Object.fromEntries(own.map(({ number, energy, quote }) => [number, { energy, quote }]));
}
