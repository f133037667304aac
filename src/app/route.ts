import { conversationOf, named, personOf } from "../engine/aggregate-id.ts";
import type { Exploration } from "../engine/exploration.ts";
import { type TypedAction, typedAction } from "../engine/typed-words.ts";
import type { AggregateId, Language } from "../engine/words.ts";
import type { Inbound, Listener, Store } from "./ports.ts";

/** What somebody asks of the desk and not of a talk, wherever they type it. */
const FOR_THE_DESK = new Set(["help", "my-data", "forget", "forget-yes", "forget-no", "who-sees", "stop"]);
const FOR_THE_LEAD = new Set(["overview", "invite", "invite-wave"]);

/**
 * Whose event it is. A button carries its aggregate; a typed right goes to the person's own desk; a message in a thread goes to who
 * listens there, a bare one in a DM to the talk that has a question open. With two of those, the desk keeps it and asks which. What is
 * said about an earlier message goes to all who may hold it. What people say to each other is nobody's.
 */
export async function routeOf(inbound: Inbound, store: Store, language: Language): Promise<readonly AggregateId[]> {
  const { event, person, about, company } = inbound;
  const desk = personOf(person);
  if (event.type === "button-pressed") return [about ? targetOf(event.action, about.aggregate, desk) : desk];
  const listeners = await listenersAt(inbound, store);
  const talks = listeners.filter((listener) => isTalkOf(inbound, listener)).map(({ aggregate }) => aggregate);
  if (company !== "alone" && talks.length === 0) return company === "called" ? [desk] : [];
  if (event.type === "message-edited" || event.type === "message-deleted") return [...talks, desk];
  if (event.type === "message-written") {
    const typed = typedInEither(event.text, language)?.action;
    if (typed && isForTheDesk(typed)) return [desk];
    const exploration = listeners.find(({ aggregate }) => named(aggregate).kind === "exploration")?.aggregate;
    if (exploration && (await isForTheLead(event.text, exploration, store))) return [exploration];
  }
  if (listeners.some(({ aggregate, asking }) => aggregate === desk && asking)) return [desk];
  const asking = listeners.filter((listener) => isTalkOf(inbound, listener) && listener.asking);
  if (asking.length > 1) return [desk];
  return [asking[0]?.aggregate ?? talks[0] ?? desk];
}

/** What somebody types is read in the door's language, and else in the other: nobody has to know which one the house was opened in. */
export const typedInEither = (text: string, language: Language): TypedAction | undefined =>
  typedAction(text, language) ?? typedAction(text, language === "nl" ? "en" : "nl");

/** A lead's word is read in the language of the exploration: in another one it would be taken there and not understood. */
async function isForTheLead(text: string, exploration: AggregateId, store: Store): Promise<boolean> {
  const known = await store.read<Exploration>(exploration);
  const typed = known && typedAction(text, known.language)?.action;
  return typed !== undefined && FOR_THE_LEAD.has(typed);
}

export const isForTheDesk = (action: string): boolean => FOR_THE_DESK.has(action);

/** A right is the desk's affair also on a button that stands on a talk's card. */
const targetOf = (action: string, claimed: AggregateId, desk: AggregateId): AggregateId =>
  isForTheDesk(action) ? desk : claimed;

async function listenersAt({ place, within }: Inbound, store: Store): Promise<readonly Listener[]> {
  const here = await store.listeningAt(place);
  return here.length > 0 || !within ? here : store.listeningAt(within);
}

function isTalkOf({ person }: Inbound, { aggregate }: Listener): boolean {
  const it = named(aggregate);
  return it.kind === "conversation" && aggregate === conversationOf(it.exploration, person);
}
