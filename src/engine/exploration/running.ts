import type { Step } from "../step.ts";
import { andThen, answerLead, tellTalk, withOverview } from "./saying.ts";
import type { Act, Exploration, Lead, Phase } from "./state.ts";

/** Nothing leaves any more that nobody asked for; who is talking is answered. */
export const pause = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  before.phase === "ended"
    ? answerLead(before, lead, { key: "already-ended" })
    : moveTo(before, lead, event, "paused", before.phase === "paused" ? "already-paused" : "paused");

export const resume = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  before.phase === "paused"
    ? moveTo(before, lead, event, hasBegun(before) ? "open" : "preparing", "resumed")
    : answerLead(before, lead, { key: before.phase === "ended" ? "already-ended" : "not-paused" });

/** Who was only invited is left in peace; who has begun can finish. */
export const end = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  moveTo(before, lead, event, "ended", before.phase === "ended" ? "already-ended" : "ended");

export const reopen = (before: Exploration, lead: Lead, event: Act): Step<Exploration> =>
  before.phase === "ended"
    ? moveTo(before, lead, event, hasBegun(before) ? "open" : "preparing", "reopened")
    : answerLead(before, lead, { key: "not-ended" });

/** Everybody who was asked hears it through their talk, once; the lead is told what it means. */
function moveTo(
  before: Exploration,
  lead: Lead,
  { at }: Act,
  phase: Phase,
  key: "paused" | "resumed" | "ended" | "reopened" | "already-paused" | "already-ended",
): Step<Exploration> {
  if (phase === before.phase) return answerLead(before, lead, { key });
  const asked = before.participants.filter(({ status, place }) => status === "asked" && place !== "");
  const tells = asked.map(({ person }) => tellTalk(before, person, { type: "exploration-moved", to: phase, at }));
  const step = { state: { ...before, phase }, effects: tells };
  return withOverview(andThen(step, (state) => answerLead(state, lead, { key })));
}

const hasBegun = ({ participants }: Exploration): boolean => participants.some(({ status }) => status !== "to-ask");
