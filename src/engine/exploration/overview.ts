import type { CardDataOf, Line } from "../card-data.ts";
import { reference } from "../reference.ts";
import type { Step } from "../step.ts";
import type { Tag } from "../words.ts";
import { missing, missingGates } from "./preparing.ts";
import { say } from "./saying.ts";
import type { Exploration, Lead, Participant, Status } from "./state.ts";

export function showOverview(before: Exploration, lead: Lead): Step<Exploration> {
  const step = say(before, lead, "reply", "overview", overviewOf(before));
  const overviews = { ...before.overviews, [lead.person]: `overview-${step.state.tags}` as Tag };
  return { ...step, state: { ...step.state, overviews } };
}

/** A card holds so many people; of a longer list it says how many more there are. */
const MOST_PEOPLE = 15;
const MOST_GROUPS = 12;

export function overviewOf(exploration: Exploration): CardDataOf["overview"] {
  const { organisation, theme, phase, groups, participants } = exploration;
  const rows = groups
    .map(({ name }) => ({ name, counts: countsOf(participants.filter(({ group }) => group === name)) }))
    .filter(({ counts }) => Object.values(counts).some((count) => count > 0));
  return {
    organisation,
    theme,
    phase,
    needs: needsNow(exploration),
    groups: rows.slice(0, MOST_GROUPS),
    moreGroups: Math.max(0, rows.length - MOST_GROUPS),
    people: participants.slice(0, MOST_PEOPLE).map(({ person, place, group, status }) => ({
      person,
      name: reference(person),
      group,
      status,
      account: place !== "",
    })),
    more: Math.max(0, participants.length - MOST_PEOPLE),
    toInvite: phase !== "paused" && phase !== "ended" && missingGates(exploration).length === 0,
    counts: countsOf(participants),
  };
}

export function countsOf(participants: readonly Participant[]): CardDataOf["overview"]["counts"] {
  const count = (status: Status): number => participants.filter((one) => one.status === status).length;
  return { toAsk: count("to-ask"), asked: count("asked"), heard: count("heard"), closed: count("closed") };
}

/** What asks for the lead now, the most pressing first, each with the word to type. */
export function needsNow(exploration: Exploration): readonly Line[] {
  const { phase, participants, draft, wording, offers, wave } = exploration;
  const toAsk = participants.filter(({ status }) => status === "to-ask");
  const askable = toAsk.filter(({ place }) => place !== "");
  const lines: Line[] = [];
  const gates = missingGates(exploration).length;
  const open = missing(exploration).length;
  if (phase === "paused") lines.push({ key: "now-paused" });
  if (phase === "ended") lines.push({ key: "now-ended" });
  if (gates > 0) lines.push({ key: "now-gates", with: { n: gates } });
  else if (phase === "preparing" && open > 0) lines.push({ key: "now-set-up", with: { n: open } });
  if (draft) lines.push({ key: "now-draft", with: { n: draft.people.length } });
  if (wording) lines.push({ key: "now-wording" });
  if (offers.length > 0)
    lines.push({ key: "now-offers", with: { names: offers.map(({ person }) => reference(person)).join(", ") } });
  if (phase === "ended") return lines;
  if (participants.length === 0) lines.push({ key: "needs-people" });
  if (phase !== "paused" && gates === 0 && askable.length > 0)
    lines.push({ key: "now-invite", with: { n: Math.min(wave, askable.length) } });
  const self = toAsk.filter(({ place }) => place === "");
  if (self.length > 0)
    lines.push({
      key: "now-yourself",
      with: {
        names: self
          .slice(0, MOST_NAMED)
          .map(({ person }) => reference(person))
          .join(", "),
      },
    });
  const unheard = unheardGroups(exploration);
  if (unheard.length > 0) lines.push({ key: "now-unheard", with: { groups: unheard.join(", ") } });
  return lines;
}
const MOST_NAMED = 3;

/** Once somebody was heard: the groups of which nobody was, and of which everybody was asked. */
function unheardGroups({ groups, participants }: Exploration): readonly string[] {
  if (!participants.some(({ status }) => status === "heard")) return [];
  return groups
    .map(({ name }) => name)
    .filter((name) => {
      const people = participants.filter(({ group }) => group === name);
      return people.length > 0 && !people.some(({ status }) => status === "heard");
    });
}
