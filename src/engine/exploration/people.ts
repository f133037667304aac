import { reference } from "../reference.ts";
import type { Effect, Step } from "../step.ts";
import { forgotten } from "./adding.ts";
import { whoIsThat } from "./order.ts";
import { andThen, answerLead, tellTalk, withOverview } from "./saying.ts";
import type { Act, Exploration, Lead, Participant } from "./state.ts";

/** What has not left is taken back, and somebody who has it hears so kindly. Who has begun can finish: a lead does not see which it was. */
export function withdrawInvitation(before: Exploration, lead: Lead, event: Act): Step<Exploration> {
  const { named, at } = event;
  const one = participant(before, named);
  if (!one) return whoIsThat(before, lead, event, "name");
  const name = reference(one.person);
  if (one.status !== "asked") return answerLead(before, lead, { key: "no-invitation-open", with: { name } });
  const participants = before.participants.map((other) =>
    other === one ? { ...one, status: "closed" as const } : other,
  );
  const step = { state: { ...before, participants }, effects: [withdrawn(before, one, at)] };
  return withOverview(
    andThen(step, (state) => answerLead(state, lead, { key: "invitation-withdrawn-lead", with: { name } })),
  );
}

/** Off the list. A talk and what was said in it stay its own person's, with all their rights. */
export function removePerson(before: Exploration, lead: Lead, event: Act): Step<Exploration> {
  const { named, at } = event;
  const one = participant(before, named);
  if (!one) return whoIsThat(before, lead, event, "name");
  const participants = before.participants.filter((other) => other !== one);
  const neverAsked = one.status === "to-ask";
  const told = answerLead(before, lead, {
    key: neverAsked ? "removed" : "removed-with-talk",
    with: { name: reference(one.person) },
  });
  const gone = neverAsked ? forgotten(before, one, at) : withdrawn(before, one, at);
  return withOverview({ state: { ...told.state, participants }, effects: [...told.effects, gone] });
}

const withdrawn = (before: Exploration, { person }: Participant, at: number): Effect =>
  tellTalk(before, person, { type: "invitation-withdrawn", at });

const participant = ({ participants }: Exploration, named: Act["named"]): Participant | undefined =>
  participants.find(({ person }) => person === named);
