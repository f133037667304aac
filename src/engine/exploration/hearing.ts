import { documentsOf } from "../aggregate-id.ts";
import { outgoing } from "../outgoing.ts";
import { reference } from "../reference.ts";
import type { Effect, Say, Step } from "../step.ts";
import type { Instant, PersonId, Tag } from "../words.ts";
import { tellLead, withOverview } from "./saying.ts";
import type { Exploration, Status, Told } from "./state.ts";
import { inviteByTip, nameTipped } from "./tips.ts";

interface Occasion {
  readonly person: PersonId;
  readonly at: Instant;
}

/** What talks, desks and the inbox tell. */
export function hear(before: Exploration, event: Told & Occasion): Step<Exploration> {
  const name = reference(event.person);
  switch (event.type) {
    case "status-changed":
      return note(before, event.person, event.status);
    case "unreachable":
      return tellLead(before, "reply", { key: "unreachable-lead", with: { name } });
    case "tip-named":
      return nameTipped(before, event);
    case "tip-accepted":
      return inviteByTip(before, event);
    case "person-erased":
      return erase(before, event);
  }
}

function note(before: Exploration, person: PersonId, status: Status): Step<Exploration> {
  const participants = before.participants.map((one) => (one.person === person ? { ...one, status } : one));
  return withOverview({ state: { ...before, participants }, effects: [] });
}

function erase(before: Exploration, event: Extract<Told, { type: "person-erased" }> & Occasion): Step<Exploration> {
  const participants = before.participants.filter(({ person }) => person !== event.person);
  const offers = before.offers.filter(({ person }) => person !== event.person);
  const told = documentsOf(before.id).map(
    (to): Effect => ({ type: "tell", to, event: { type: "person-erased", person: event.person, at: event.at } }),
  );
  const step = withOverview({ state: { ...before, participants, offers }, effects: told });
  if (!event.saysFarewell) return step;
  const tags = step.state.tags + 1;
  const farewell: Say = {
    type: "say",
    tag: `forgotten-${tags}` as Tag,
    place: event.place,
    kind: "reply",
    message: outgoing(event.language, "notice", { lines: [{ key: "forgotten" }] }),
  };
  return { state: { ...step.state, tags }, effects: [...step.effects, farewell] };
}
