import { documentOf } from "../aggregate-id.ts";
import { reference } from "../reference.ts";
import type { Effect, Step } from "../step.ts";
import type { Instant, PersonId, PlaceId } from "../words.ts";
import { becameKnown, hereAlready, newcomer } from "./adding.ts";
import { groupNamed } from "./groups.ts";
import { answerLead, withOverview } from "./saying.ts";
import type { Exploration, Participant, Told } from "./state.ts";
import { invite } from "./waves.ts";

interface Occasion {
  readonly person: PersonId;
  readonly at: Instant;
}

/**
 * Somebody was named in a talk. A colleague who is concerned already, or has an account, is meant by that name; for anybody else a document
 * is made that holds the name and nothing more. What waits for the leads hears who it is.
 */
export function nameTipped(
  before: Exploration,
  { person, name, what, leave, called, at }: Extract<Told, { type: "tip-named" }> & Occasion,
): Step<Exploration> {
  const inbox = documentOf("inbox", before.id);
  const given = (who: PersonId | "", place: PlaceId | ""): Effect => ({
    type: "tell",
    to: inbox,
    event: { type: "tip-given", person, who, place, what: who === "" ? what : "", leave, at },
  });
  if (name === "") return { state: before, effects: [given("", "")] };
  const who = called?.[0];
  const here = hereAlready(before, who);
  if (here) return { state: before, effects: [given(here, placeOf(before, here))] };
  const { state, account } = newcomer(before, who);
  return { state, effects: [becameKnown(before, account, name, at), given(account.person, account.place)] };
}

const placeOf = ({ participants, leads }: Exploration, person: PersonId): PlaceId | "" =>
  [...participants, ...leads].find((one) => one.person === person)?.place ?? "";

/**
 * A lead wants somebody invited whom others named. Who is on the list already, and was asked, is not asked again; who is not is put on it, in
 * the team that the lead gave.
 */
export function inviteByTip(
  before: Exploration,
  event: Extract<Told, { type: "tip-accepted" }> & Occasion,
): Step<Exploration> {
  const { person, place, number, via, at } = event;
  const [lead] = before.leads;
  const name = reference(person);
  const known = before.participants.find((one) => one.person === person);
  if (known && known.status !== "to-ask") return answerLead(before, lead, { key: "tip-known", with: { name } });
  if (known) return known.place === "" ? talkYourself(before, person) : invite(before, lead, [person], at, via);
  const group = groupNamed(before, event.group);
  if (!group) return answerLead(before, lead, { key: "tip-which-group", with: { name, number } });
  const joined: Participant = { person, place, group: group.name, field: group.field, status: "to-ask" };
  const state = { ...before, participants: [...before.participants, joined] };
  return place === "" ? talkYourself(state, person) : invite(state, lead, [person], at, via);
}

const talkYourself = (before: Exploration, person: PersonId): Step<Exploration> =>
  withOverview(answerLead(before, before.leads[0], { key: "tip-joined", with: { name: reference(person) } }));
