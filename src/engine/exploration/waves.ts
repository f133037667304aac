import { personOf } from "../aggregate-id.ts";
import { reference } from "../reference.ts";
import type { Effect, Step } from "../step.ts";
import type { Setting } from "../talk.ts";
import type { Instant, PersonId, PlaceId } from "../words.ts";
import { andThen, answerLead, withOverview } from "./saying.ts";
import type { Act, Exploration, Lead, Participant } from "./state.ts";

/** Invitations go in waves, small enough to learn from the first before the next. */
const WAVE = 3;

export const inviteWave = (before: Exploration, lead: Lead, { at }: Act): Step<Exploration> =>
  invite(before, lead, waveOf(before), at);

export function inviteNamed(before: Exploration, lead: Lead, { named, at }: Act): Step<Exploration> {
  return named && before.participants.some(({ person }) => person === named)
    ? invite(before, lead, [named], at)
    : answerLead(before, lead, { key: "unknown-name" });
}

/** The first wave, with nobody to tell of it: the names are on their way, and a line about who was invited would come before them. */
export function inviteAtOnce(before: Exploration, at: Instant): Step<Exploration> {
  const { state, effects } = invite(before, before.leads[0], waveOf(before), at);
  return { state, effects: effects.filter(({ type }) => type === "tell") };
}

const waveOf = ({ participants }: Exploration): readonly PersonId[] =>
  participants
    .filter((one) => canBeAsked(one))
    .slice(0, WAVE)
    .map(({ person }) => person);

const canBeAsked = (one: Participant): one is Participant & { readonly place: PlaceId } =>
  one.status === "to-ask" && one.place !== "";

function invite(before: Exploration, lead: Lead, people: readonly PersonId[], at: Instant): Step<Exploration> {
  const held = heldBack(before);
  if (held) return answerLead(before, lead, { key: held });
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
      event: { type: "asked-to-talk", setting: settingFor(before, one), at },
    }),
  );
  const step = { state: { ...before, participants, phase: "open" as const }, effects: tells };
  return withOverview(andThen(step, (state) => answerLead(state, lead, { key: "invited-lead", with: { names } })));
}

/** Why nobody is invited now, as a line. */
function heldBack({ phase }: Exploration): "paused-no-invitation" | "ended-no-invitation" | undefined {
  if (phase === "paused") return "paused-no-invitation";
  return phase === "ended" ? "ended-no-invitation" : undefined;
}

function settingFor(exploration: Exploration, { person, place, field }: Participant & { place: PlaceId }): Setting {
  const { id, leads, organisation, theme, guide, language, calendar, wordBack, contacts } = exploration;
  return {
    exploration: id,
    person,
    place,
    lead: leads[0].person,
    organisation,
    theme,
    guide,
    language,
    field,
    calendar,
    office: calendar,
    wordBack,
    via: "",
    contacts,
  };
}
