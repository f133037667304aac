import { personOf } from "../aggregate-id.ts";
import type { Effect, Step } from "../step.ts";
import type { ExplorationId } from "../words.ts";
import { answerLead } from "./saying.ts";
import type { Act, Exploration, Lead } from "./state.ts";
import { settingFor } from "./waves.ts";

/** The lead holds the talk as a colleague would. It has an id of its own, tells nobody anything, and goes when the next one begins. */
export function tryTalk(before: Exploration, lead: Lead, { at }: Act): Step<Exploration> {
  const tries = before.tries + 1;
  const desk = personOf(lead.person);
  const last = idOf(before, before.tries);
  const gone: readonly Effect[] =
    before.tries === 0
      ? []
      : [
          { type: "tell", to: desk, event: { type: "talk-told", exploration: last, told: { type: "tried" }, at } },
          { type: "tell", to: desk, event: { type: "left", person: lead.person, exploration: last, at } },
        ];
  const field = before.groups[0]?.field ?? "beleid";
  const setting = {
    ...settingFor(before, { ...lead, field }),
    exploration: idOf(before, tries),
    tryOut: true as const,
  };
  const asked: Effect = { type: "tell", to: desk, event: { type: "asked-to-talk", setting, at } };
  const step = answerLead({ ...before, tries }, lead, { key: "try-begins" });
  return { state: step.state, effects: [...step.effects, ...gone, asked] };
}

const idOf = ({ id }: Exploration, n: number): ExplorationId => `${id}~try-${n}` as ExplorationId;
