import { conversationOf, named, personOf } from "../engine/aggregate-id.ts";
import { typedAction } from "../engine/typed-words.ts";
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
    const typed = typedAction(event.text, language)?.action;
    if (typed && FOR_THE_DESK.has(typed)) return [desk];
    const exploration = listeners.find(({ aggregate }) => named(aggregate).kind === "exploration");
    if (typed && exploration && FOR_THE_LEAD.has(typed)) return [exploration.aggregate];
  }
  if (listeners.some(({ aggregate, asking }) => aggregate === desk && asking)) return [desk];
  const asking = listeners.filter((listener) => isTalkOf(inbound, listener) && listener.asking);
  if (asking.length > 1) return [desk];
  return [asking[0]?.aggregate ?? talks[0] ?? desk];
}

/** A right is the desk's affair also on a button that stands on a talk's card. */
const targetOf = (action: string, claimed: AggregateId, desk: AggregateId): AggregateId =>
  FOR_THE_DESK.has(action) ? desk : claimed;

async function listenersAt({ place, within }: Inbound, store: Store): Promise<readonly Listener[]> {
  const here = await store.listeningAt(place);
  return here.length > 0 || !within ? here : store.listeningAt(within);
}

function isTalkOf({ person }: Inbound, { aggregate }: Listener): boolean {
  const it = named(aggregate);
  return it.kind === "conversation" && aggregate === conversationOf(it.exploration, person);
}
