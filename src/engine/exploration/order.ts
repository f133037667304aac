import type { CardDataOf } from "../card-data.ts";
import { reference } from "../reference.ts";
import type { Step } from "../step.ts";
import type { PersonId } from "../words.ts";
import { groupNamed } from "./groups.ts";
import { answerLead, say, withOverview } from "./saying.ts";
import type { Act, Exploration, Lead, Participant } from "./state.ts";

/** "Sanne eerst". */
export const moveFirst = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  moved(before, lead, event, () => 0, "moved-first");

export const moveUp = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  moved(before, lead, event, (at) => Math.max(0, at - 1), "moved");

export const moveDown = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  moved(before, lead, event, (at) => at + 1, "moved");

/** "Zet Sanne na Yusuf", "zet Sanne voor Yusuf". */
export const moveAfter = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  beside(before, lead, event, 1);
export const moveBefore = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  beside(before, lead, event, 0);

function beside(before: Exploration, lead: Lead, event: Act, further: 0 | 1): Step<Exploration> {
  const [other, another] = event.meant?.other ?? [];
  if (!other || another || other === event.named) return whoIsThat(before, lead, event, "other");
  return moved(
    before,
    lead,
    event,
    (_, others) => others.findIndex(({ person }) => person === other) + further,
    "moved",
  );
}

/** `to` gives the place among the others. */
function moved(
  before: Exploration,
  lead: Lead,
  event: Act,
  to: (at: number, others: readonly Participant[]) => number,
  key: "moved" | "moved-first",
): Step<Exploration> {
  const one = before.participants.find(({ person }) => person === event.named);
  if (!one) return whoIsThat(before, lead, event, "name");
  const others = before.participants.filter((other) => other !== one);
  const at = to(before.participants.indexOf(one), others);
  if (at < 0) return whoIsThat(before, lead, event, "other");
  const participants = [...others.slice(0, at), one, ...others.slice(at)];
  const place = participants.indexOf(one) + 1;
  return withOverview(
    answerLead({ ...before, participants }, lead, { key, with: { name: reference(one.person), place } }),
  );
}

/** Nobody of that name, or more than one. */
export function whoIsThat(before: Exploration, lead: Lead, { meant, values }: Act, slot: string): Step<Exploration> {
  const typed = values[slot] ?? (slot === "name" ? values.value : undefined);
  const who = meant?.[slot] ?? (slot === "name" ? meant?.value : undefined) ?? [];
  return answerLead(before, lead, { key: who.length > 1 ? "name-of-several" : typed ? "unknown-name" : "say-who" });
}

/** Somebody who moved to another team before they were asked. */
export function moveToGroup(before: Exploration, lead: Lead, event: Act): Step<Exploration> {
  const one = before.participants.find(({ person }) => person === event.named);
  const group = groupNamed(before, event.values.group);
  if (!one) return whoIsThat(before, lead, event, "name");
  if (!group)
    return answerLead(before, lead, {
      key: "group-unknown",
      with: { groups: before.groups.map(({ name }) => name).join(", ") },
    });
  if (one.status !== "to-ask")
    return answerLead(before, lead, { key: "group-kept", with: { name: reference(one.person) } });
  const participants = before.participants.map((other) =>
    other === one ? { ...one, group: group.name, field: group.field } : other,
  );
  return withOverview(
    answerLead({ ...before, participants }, lead, {
      key: "moved-to-group",
      with: { name: reference(one.person), group: group.name },
    }),
  );
}

export const showPeople = (before: Exploration, lead: Lead): Step<Exploration> =>
  say(before, lead, "reply", "people", peopleCard(before));

/** Everybody in order. A card holds so many; a longer list says how many more. */
const MOST_SHOWN = 60;

export function peopleCard({ participants, wave }: Exploration): CardDataOf["people"] {
  const toAsk = participants.filter(({ status }) => status === "to-ask");
  return {
    wave,
    people: participants.slice(0, MOST_SHOWN).map(({ person, group, status, place }) => ({
      person,
      name: reference(person),
      group,
      status,
      account: place !== "",
    })),
    more: Math.max(0, participants.length - MOST_SHOWN),
    choices: toAsk
      .slice(0, MOST_SHOWN)
      .map(({ person }: { person: PersonId }) => ({ person, name: reference(person) })),
  };
}

const WAVES = [3, 4, 5];

/** "Golf van 5". */
export function setWave(before: Exploration, lead: Lead, { values }: Act): Step<Exploration> {
  const wave = Number(values.number);
  return WAVES.includes(wave)
    ? answerLead({ ...before, wave }, lead, { key: "wave-set", with: { n: wave } })
    : answerLead(before, lead, { key: "wave-of-three-to-five" });
}
