import { personOf } from "../aggregate-id.ts";
import type { CardDataOf, Line } from "../card-data.ts";
import type { FromExploration } from "../conversation.ts";
import { outgoing } from "../outgoing.ts";
import type { Effect, Say, SayKind, Step } from "../step.ts";
import type { Instant, PersonId, Tag } from "../words.ts";
import type { Exploration, Lead } from "./state.ts";

/** What no lead asked for goes to the first one. */
export const tellLead = (before: Exploration, kind: SayKind, ...lines: readonly Line[]): Step<Exploration> =>
  say(before, before.leads[0], kind, "notice", { lines });

/** What is said to the lead who asked. */
export const answerLead = (before: Exploration, lead: Lead, ...lines: readonly Line[]): Step<Exploration> =>
  say(before, lead, "reply", "notice", { lines });

export function say<Name extends keyof CardDataOf>(
  before: Exploration,
  lead: Lead,
  kind: SayKind,
  card: Name,
  data: CardDataOf[Name],
): Step<Exploration> {
  const tags = before.tags + 1;
  const effect: Say = {
    type: "say",
    tag: `${card}-${tags}` as Tag,
    place: lead.place,
    kind,
    message: outgoing(before.language, card, data),
  };
  return { state: { ...before, tags }, effects: [effect] };
}

/** The card that lies open at each lead follows every change. */
export function withOverview({ state, effects }: Step<Exploration>): Step<Exploration> {
  const cards = state.leads.flatMap(({ person, place }): Effect[] => {
    const tag = state.overviews[person];
    return tag ? [{ type: "show", tag, place }] : [];
  });
  return { state, effects: [...effects, ...cards] };
}

/** One step after another, as one. */
export function andThen(step: Step<Exploration>, next: (state: Exploration) => Step<Exploration>): Step<Exploration> {
  const { state, effects } = next(step.state);
  return { state, effects: [...step.effects, ...effects] };
}

/** An event for the talk with somebody. */
export const tellTalk = (
  { id }: Exploration,
  person: PersonId,
  { at, ...told }: FromExploration & { readonly at: Instant },
): Effect => ({ type: "tell", to: personOf(person), event: { type: "talk-told", exploration: id, told, at } });
