import type { CardDataOf } from "../card-data.ts";
import { reference } from "../reference.ts";
import type { Step } from "../step.ts";
import type { Tag } from "../words.ts";
import { say } from "./saying.ts";
import type { Exploration, Lead, Status } from "./state.ts";

export function showOverview(before: Exploration, lead: Lead): Step<Exploration> {
  const step = say(before, lead, "reply", "overview", overviewOf(before));
  const overviews = { ...before.overviews, [lead.person]: `overview-${step.state.tags}` as Tag };
  return { ...step, state: { ...step.state, overviews } };
}

export function overviewOf({ organisation, theme, participants }: Exploration): CardDataOf["overview"] {
  const count = (status: Status): number => participants.filter((one) => one.status === status).length;
  return {
    organisation,
    theme,
    people: participants.map(({ person, group, status }) => ({ person, name: reference(person), group, status })),
    counts: { toAsk: count("to-ask"), asked: count("asked"), heard: count("heard"), closed: count("closed") },
  };
}
