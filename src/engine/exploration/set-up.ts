import { personOf } from "../aggregate-id.ts";
import type { Effect, Step } from "../step.ts";
import type { Instant } from "../words.ts";
import type { Exploration, Group, Lead, Named, Participant, Preparation, SetUp } from "./state.ts";
import { inviteAtOnce } from "./waves.ts";

/** Everybody's own document gets to know its name; the exploration itself keeps none. */
export function setUp({ people, invitesAtOnce, ...facts }: SetUp, at: Instant): Step<Exploration> {
  const participants = people.map(({ name: _, ...person }): Participant => ({ ...person, status: "to-ask" }));
  const [first, ...others] = facts.leads;
  const effects = [...people, ...facts.leads].map(
    ({ person, place, name }): Effect => ({
      type: "tell",
      to: personOf(person),
      event: { type: "became-known", person, name, place, language: facts.language, exploration: facts.id, at },
    }),
  );
  const leads = [withoutName(first), ...others.map(withoutName)] as const;
  const begun: Exploration = {
    ...facts,
    phase: "preparing",
    leads,
    preparation: NOTHING_PREPARED,
    groups: groupsOf(people),
    clusters: [],
    changes: null,
    wording: null,
    tries: 0,
    participants,
    wave: 3,
    draft: null,
    made: 0,
    offers: [],
    administrators: [],
    overviews: {},
    tags: 0,
  };
  if (!invitesAtOnce) return { state: begun, effects };
  const invited = inviteAtOnce(begun, at);
  return { state: invited.state, effects: [...effects, ...invited.effects] };
}

const NOTHING_PREPARED: Preparation = {
  approvals: {},
  endDate: "",
  told: "",
  about: "",
  goal: "",
  knowledge: "",
  pairs: [],
};

/** Each group once, with the field that comes first in it. */
const groupsOf = (people: SetUp["people"]): readonly Group[] =>
  people
    .filter(({ group }, index) => people.findIndex((other) => other.group === group) === index)
    .map(({ group, field }) => ({ name: group, field }));

const withoutName = ({ name: _, ...lead }: Lead & Named): Lead => lead;
