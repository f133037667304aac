import { named } from "../engine/aggregate-id.ts";
import * as channel from "../engine/channel.ts";
import * as conversation from "../engine/conversation.ts";
import * as exploration from "../engine/exploration.ts";
import * as inbox from "../engine/inbox.ts";
import * as obstacles from "../engine/obstacles.ts";
import * as person from "../engine/person.ts";
import * as picture from "../engine/picture.ts";
import * as plan from "../engine/plan.ts";
import type { AggregateKind, Waiting } from "../engine/step.ts";
import type { AggregateId } from "../engine/words.ts";
import type { Committed } from "./ports.ts";

type AnyKind = AggregateKind<unknown, unknown>;

/** The behaviour of each kind of document. The store keeps what it is given, so the state that comes back is of the same kind. */
const KINDS: Readonly<Record<ReturnType<typeof named>["kind"], AnyKind>> = {
  conversation: conversation satisfies AggregateKind<
    conversation.Conversation,
    conversation.ConversationEvent
  > as AnyKind,
  person: person satisfies AggregateKind<person.Person, person.PersonDeskEvent> as AnyKind,
  exploration: exploration satisfies AggregateKind<exploration.Exploration, exploration.ExplorationEvent> as AnyKind,
  channel: channel satisfies AggregateKind<channel.Channel, channel.ChannelEvent> as AnyKind,
  inbox: inbox satisfies AggregateKind<inbox.Inbox, inbox.InboxEvent> as AnyKind,
  picture: picture satisfies AggregateKind<picture.Insight, picture.PictureEvent> as AnyKind,
  obstacles: obstacles satisfies AggregateKind<obstacles.Obstacles, obstacles.ObstaclesEvent> as AnyKind,
  plan: plan satisfies AggregateKind<plan.Plan, plan.PlanEvent> as AnyKind,
};

export const kindOf = (aggregate: AggregateId): AnyKind => KINDS[named(aggregate).kind];

/** The step that an event makes of an aggregate, in the shape that the store commits. */
export function stepOf(aggregate: AggregateId, event: unknown) {
  const kind = kindOf(aggregate);
  return (before: unknown, waiting: Waiting): Committed<unknown> | undefined => {
    const step = kind.transition(before, event, waiting);
    return step && { ...step, listing: kind.listing(step.state) };
  };
}
