import { personOf } from "../aggregate-id.ts";
import type { Line } from "../card-data.ts";
import { reference } from "../reference.ts";
import type { Effect, Step } from "../step.ts";
import type { Setting } from "../talk.ts";
import type { Instant, PersonId, PlaceId } from "../words.ts";
import { whoIsThat } from "./order.ts";
import { missingGates } from "./preparing.ts";
import { andThen, answerLead, withOverview } from "./saying.ts";
import type { Act, Exploration, Lead, Participant } from "./state.ts";

export const inviteWave = (before: Exploration, lead: Lead, { at }: Act): Step<Exploration> =>
  invite(before, lead, waveOf(before), at);

export function inviteNamed(before: Exploration, lead: Lead, event: Act): Step<Exploration> {
  const one = before.participants.find(({ person }) => person === event.named);
  if (!one) return whoIsThat(before, lead, event, "name");
  if (one.place === "")
    return answerLead(before, lead, { key: "person-without-account", with: { name: reference(one.person) } });
  return invite(before, lead, [one.person], event.at);
}

/** The first wave, with nobody to tell of it: the names are on their way, and a line about who was invited would come before them. */
export function inviteAtOnce(before: Exploration, at: Instant): Step<Exploration> {
  const { state, effects } = invite(before, before.leads[0], waveOf(before), at);
  return { state, effects: effects.filter(({ type }) => type === "tell") };
}

const waveOf = ({ participants, wave }: Exploration): readonly PersonId[] =>
  participants
    .filter((one) => canBeAsked(one))
    .slice(0, wave)
    .map(({ person }) => person);

const canBeAsked = (one: Participant): one is Participant & { readonly place: PlaceId } =>
  one.status === "to-ask" && one.place !== "";

export function invite(
  before: Exploration,
  lead: Lead,
  people: readonly PersonId[],
  at: Instant,
  via: PersonId | "" = "",
): Step<Exploration> {
  const held = heldBack(before);
  if (held.length > 0) return answerLead(before, lead, ...held);
  const invited = before.participants.filter(canBeAsked).filter(({ person }) => people.includes(person));
  if (invited.length === 0) return answerLead(before, lead, { key: "nobody-to-invite" });
  const asking = invited.map(({ person }) => person);
  const participants = before.participants.map((one) =>
    asking.includes(one.person) ? { ...one, status: "asked" as const } : one,
  );
  const names = asking.map(reference).join(", ");
  const tells = invited.map(
    (one): Effect => ({
      type: "tell",
      to: personOf(one.person),
      event: { type: "asked-to-talk", setting: { ...settingFor(before, one), via }, at },
    }),
  );
  const step = { state: { ...before, participants, phase: "open" as const }, effects: tells };
  return withOverview(andThen(step, (state) => answerLead(state, lead, { key: "invited-lead", with: { names } })));
}

/** Why nobody is invited now: it is paused or ended, or something must be agreed first, with the word for each. */
function heldBack(exploration: Exploration): readonly Line[] {
  if (exploration.phase === "paused") return [{ key: "paused-no-invitation" }];
  if (exploration.phase === "ended") return [{ key: "ended-no-invitation" }];
  const gates = missingGates(exploration);
  return gates.length === 0 ? [] : [{ key: "nothing-leaves-yet" }, ...gates.map((gate) => ({ key: `needs-${gate}` }))];
}

export function settingFor(
  exploration: Exploration,
  { person, place, field }: Lead & Pick<Participant, "field">,
): Setting {
  const { id, leads, organisation, theme, guide, language, calendar, wordBack, contacts, changes } = exploration;
  return {
    exploration: id,
    person,
    place,
    lead: leads[0].person,
    ...(leads.length > 1 && { alsoReads: leads.slice(1).map((one) => one.person) }),
    organisation,
    theme,
    guide,
    ...(changes && { changes }),
    language,
    field,
    calendar,
    office: calendar,
    wordBack,
    via: "",
    contacts,
  };
}
