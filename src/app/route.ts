import { isLeadAction } from "../engine/actions.ts";
import { conversationOf, documentOf, explorationOf, isAggregateId, named, personOf } from "../engine/aggregate-id.ts";
import type { Commanded, DocumentKind } from "../engine/commands.ts";
import type { Conversation } from "../engine/conversation.ts";
import type { Brief, Exploration } from "../engine/exploration.ts";
import { leadCommandIn, ownerCommandIn, takerOf } from "../engine/lead-commands.ts";
import { hoursTold } from "../engine/person.ts";
import { talkCommandIn } from "../engine/talk-commands.ts";
import { typedAction } from "../engine/typed-words.ts";
import type { AggregateId, ExplorationId, Language } from "../engine/words.ts";
import type { About, Inbound, Listener, Store } from "./ports.ts";
import { questionOnForm, threadAround, typedAboutThread, typedInThread } from "./thread.ts";

/** What somebody asks of the desk and not of a talk, wherever they type it and in either language. */
const FOR_THE_DESK = new Set(["help", "my-data", "forget", "forget-yes", "forget-no", "who-sees", "stop"]);

/** Whose event it is, and the command that was typed where it was one. */
export interface Route {
  readonly aggregates: readonly AggregateId[];
  readonly command?: Commanded;
  /** The channel question in whose thread it was done. */
  readonly thread?: About;
}

/**
 * Whose event it is. A button carries its aggregate; a typed right goes to the person's own desk, a lead's command to the document that
 * takes it; a message in a thread goes to who listens there, a bare one in a DM to the talk that has a question open. With two of those, the
 * desk keeps it and asks which. What is said about an earlier message goes to all who may hold it. What people say to each other is nobody's.
 */
export async function routeOf(inbound: Inbound, store: Store, language: Language): Promise<Route> {
  const { event, person, about, company } = inbound;
  const desk = personOf(person);
  if (event.type === "button-pressed")
    return to(questionOnForm(event) ?? (about ? targetOf(event.action, about.aggregate, desk) : desk));
  const thread = await threadAround(inbound, store);
  if (thread) return inThread(inbound, thread, desk, language);
  const listeners = await listenersAt(inbound, store);
  const talks = listeners.filter((listener) => isTalkOf(inbound, listener)).map(({ aggregate }) => aggregate);
  if (company !== "alone" && talks.length === 0) return company === "called" ? to(desk) : to();
  if (event.type === "message-edited" || event.type === "message-deleted") return to(...talks, desk);
  if (event.type === "message-written") {
    const typed = typedAction(event.text, language)?.action;
    if ((typed && isForTheDesk(typed)) || hoursTold(event.text, event.sent, language)) return to(desk);
    const commanded = await commandedTo(event.text, listeners, store);
    if (commanded) return commanded;
    const ofThread = company === "alone" ? await typedAboutThread(event.text, desk, store) : undefined;
    if (ofThread) return { ...to(ofThread.aggregate), command: ofThread.command };
  }
  if (listeners.some(({ aggregate, asking }) => aggregate === desk && asking)) return to(desk);
  const asking = listeners.filter((listener) => isTalkOf(inbound, listener) && listener.asking);
  if (asking.length > 1) return to(desk);
  return to(asking[0]?.aggregate ?? talks[0] ?? desk);
}

/**
 * In the thread of a channel question all goes to the question, which keeps no word of it. Who calls the bot by name for what is their own is
 * answered by the desk, that says where to find it.
 */
function inThread({ event, company }: Inbound, thread: About, desk: AggregateId, language: Language): Route {
  if (event.type !== "message-written") return { ...to(thread.aggregate), thread };
  const typed = typedAction(event.text, language)?.action;
  if (typed && isForTheDesk(typed)) return to(desk);
  const command = typedInThread(event.text);
  if (command) return { ...to(thread.aggregate), thread, command };
  return { ...to(thread.aggregate, ...(company === "called" ? [desk] : [])), thread };
}

const to = (...aggregates: readonly AggregateId[]): Route => ({ aggregates });

/**
 * A lead's command is read in the language of the exploration that listens here; of a document that listens here only what its owners
 * may type.
 */
async function commandedTo(text: string, listeners: readonly Listener[], store: Store): Promise<Route | undefined> {
  for (const { aggregate } of listeners) {
    const command = await commandFor(text, aggregate, store);
    if (command) return command;
  }
  return undefined;
}

async function commandFor(text: string, aggregate: AggregateId, store: Store): Promise<Route | undefined> {
  const it = named(aggregate);
  switch (it.kind) {
    case "exploration": {
      const known = await store.read<Exploration>(aggregate);
      const command = known && leadCommandIn(text, known.language);
      return command && { ...to(documentFor(command.of, it.exploration)), command };
    }
    case "conversation": {
      const known = await store.read<Conversation>(aggregate);
      const command = known && talkCommandIn(text, known.talk.setting.language);
      return command && { ...to(aggregate), command };
    }
    case "person":
      return undefined;
    default: {
      const known = await store.read<{ readonly brief: Brief }>(aggregate);
      const command = known && ownerCommandIn(text, known.brief.language, it.kind);
      return command && { ...to(aggregate), command };
    }
  }
}

/** The document of an exploration that takes a command. */
const documentFor = (of: DocumentKind, exploration: ExplorationId): AggregateId =>
  of === "exploration" || of === "conversation" ? explorationOf(exploration) : documentOf(of, exploration);

export const isForTheDesk = (action: string): boolean => FOR_THE_DESK.has(action);

/** A right is the desk's affair also on a button that stands on a talk's card; the overview has buttons of every document of its exploration. */
function targetOf(action: string, claimed: AggregateId, desk: AggregateId): AggregateId {
  if (isForTheDesk(action)) return desk;
  const card = isAggregateId(claimed) ? named(claimed) : undefined;
  return card?.kind === "exploration" && isLeadAction(action)
    ? documentFor(takerOf(action), card.exploration)
    : claimed;
}

async function listenersAt({ place, within }: Inbound, store: Store): Promise<readonly Listener[]> {
  const here = await store.listeningAt(place);
  return here.length > 0 || !within ? here : store.listeningAt(within);
}

function isTalkOf({ person }: Inbound, { aggregate }: Listener): boolean {
  const it = named(aggregate);
  return it.kind === "conversation" && aggregate === conversationOf(it.exploration, person);
}
