import { personOf } from "../aggregate-id.ts";
import type { Effect, Step } from "../step.ts";
import type { Instant } from "../words.ts";
import type { Exploration, Lead, Named, Participant, SetUp } from "./state.ts";
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
    participants,
    offers: [],
    administrators: [],
    overviews: {},
    tags: 0,
  };
  if (!invitesAtOnce) return { state: begun, effects };
  const invited = inviteAtOnce(begun, at);
  return { state: invited.state, effects: [...effects, ...invited.effects] };
}

const withoutName = ({ name: _, ...lead }: Lead & Named): Lead => lead;
