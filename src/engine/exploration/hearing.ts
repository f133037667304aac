import { documentsOf } from "../aggregate-id.ts";
import type { Line } from "../card-data.ts";
import { outgoing } from "../outgoing.ts";
import { reference } from "../reference.ts";
import type { Effect, Say, Step, Waiting } from "../step.ts";
import type { PersonId, Tag } from "../words.ts";
import { tellLead, withOverview } from "./saying.ts";
import type { Exploration, Status, Told } from "./state.ts";

/** What talks and desks tell. */
export function hear(
  before: Exploration,
  event: Told & { readonly person: PersonId },
  waiting: Waiting,
): Step<Exploration> {
  const name = reference(event.person);
  switch (event.type) {
    case "status-changed":
      return note(before, event.person, event.status);
    case "rather-person":
      return tellLead(before, "reply", { key: "rather-person-lead", with: { name } });
    case "unreachable":
      return tellLead(before, "reply", { key: "unreachable-lead", with: { name } });
    case "question-asked":
      return passOn(before, event.person, event.text, event.unnamed);
    case "offer-made":
      return tellLead(before, "reply", { key: "offer-lead", with: { name } });
    case "person-erased":
      return erase(before, event, waiting);
  }
}

/** A question of somebody's, for the lead. Its tag tells whose it is, so that it goes with them when they go. */
function passOn(before: Exploration, person: PersonId, text: string, unnamed: boolean): Step<Exploration> {
  const line: Line = unnamed
    ? { key: "question-lead-unnamed" }
    : { key: "question-lead", with: { name: reference(person) } };
  const step = tellLead(before, "reply", line, { words: text });
  const effects = step.effects.map((effect) =>
    effect.type === "say" ? { ...effect, tag: `${askedBy(person)}${step.state.tags}` as Tag } : effect,
  );
  return { ...step, effects };
}

const askedBy = (person: PersonId): string => `asked/${person}/`;

function note(before: Exploration, person: PersonId, status: Status): Step<Exploration> {
  const participants = before.participants.map((one) => (one.person === person ? { ...one, status } : one));
  return withOverview({ state: { ...before, participants }, effects: [] });
}

function erase(
  before: Exploration,
  event: Extract<Told, { type: "person-erased" }> & { readonly person: PersonId },
  waiting: Waiting,
): Step<Exploration> {
  const participants = before.participants.filter(({ person }) => person !== event.person);
  const offers = before.offers.filter(({ person }) => person !== event.person);
  const theirs = [...waiting].filter((tag) => tag.startsWith(askedBy(event.person)));
  const withdrawn = theirs.map((tag): Effect => ({ type: "withdraw", tag }));
  const left = documentsOf(before.id).map(
    (to): Effect => ({ type: "tell", to, event: { type: "owner-left", person: event.person } }),
  );
  const step = withOverview({ state: { ...before, participants, offers }, effects: [...withdrawn, ...left] });
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
