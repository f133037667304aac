import type { Inventory } from "../exploration/state.ts";
import type { EnergyPicture } from "../insight/blocks.ts";
import type { Hindrance } from "../readings.ts";
import type { LineSection } from "./sections.ts";

/** What set-up or the picture may have told. */
export type Told = keyof Inventory | "needs";

/**
 * What the sketch of a plan says, as data: a line, its part of the plan, and what makes it appear. Its words are the line "plan-NAME" in
 * cards/texts. Which cause suggests which theme, form and profile follows the guidance: for the work itself somebody who looks very
 * precisely; for working together somebody who guides a process and knows a municipality from within.
 */
export interface Rule {
  readonly name: string;
  readonly section: LineSection;
  /**
   * Causes of obstacles, or named often in the picture; or always, where the inventory or the picture holds something or does not, where
   * something must be arranged first, where no cause asks for a theme.
   */
  readonly when:
    | readonly Hindrance[]
    | "always"
    | Told
    | `no-${Told}`
    | `energy-${EnergyPicture}`
    | "arrange"
    | "no-theme";
  /** Without an owner of this line the plan is not feasible yet. */
  readonly gate?: true;
}

export const RULES: readonly Rule[] = [
  { name: "need-told", section: "need", when: "needs" },
  { name: "need", section: "need", when: "no-needs" },
  { name: "energy-busy", section: "need", when: "energy-busy_now" },
  { name: "energy-later", section: "need", when: "energy-later" },
  { name: "energy-not", section: "need", when: "energy-not_now" },
  { name: "energy-mixed", section: "need", when: "energy-mixed" },
  { name: "groups", section: "target", when: "groups" },
  { name: "strangers", section: "target", when: "strangers" },
  { name: "acquainted", section: "target", when: "no-strangers" },
  { name: "goal-told", section: "goal", when: "goal" },
  { name: "goal", section: "goal", when: "no-goal" },
  { name: "knowledge-told", section: "knowledge", when: "knowledge" },
  { name: "knowledge", section: "knowledge", when: "no-knowledge" },

  { name: "theme-none", section: "themes", when: "no-theme" },
  { name: "theme-awareness", section: "themes", when: ["unfamiliarity", "role"] },
  { name: "theme-looking", section: "themes", when: ["not_knowing_what_to_do", "unfamiliarity"] },
  { name: "theme-team", section: "themes", when: ["mutual_judgement"] },
  { name: "theme-across", section: "themes", when: ["past_rejection", "mutual_judgement"] },
  { name: "theme-privacy", section: "themes", when: ["privacy"] },
  { name: "theme-dilemmas", section: "themes", when: ["trust", "role", "safety"] },
  { name: "theme-cases", section: "themes", when: ["not_knowing_what_to_do"] },

  { name: "form-awareness", section: "form", when: ["unfamiliarity"] },
  { name: "form-knowledge", section: "form", when: ["privacy"] },
  { name: "form-cases", section: "form", when: ["not_knowing_what_to_do"] },
  { name: "form-dilemmas", section: "form", when: ["trust", "role"] },
  { name: "form-workshop", section: "form", when: ["past_rejection", "mutual_judgement"] },
  { name: "form-frontline", section: "form", when: ["safety"] },

  { name: "enablers", section: "facilitators", when: "always" },
  { name: "profile-precise", section: "facilitators", when: ["not_knowing_what_to_do", "unfamiliarity", "safety"] },
  { name: "profile-process", section: "facilitators", when: ["past_rejection", "mutual_judgement"] },
  { name: "profile-privacy", section: "facilitators", when: ["privacy"] },
  { name: "profile-peer", section: "facilitators", when: ["trust", "role"] },

  { name: "leave", section: "commitment", when: "always", gate: true },
  { name: "budget", section: "commitment", when: "always", gate: true },

  { name: "after-arranging", section: "planning", when: "arrange" },
  { name: "spread", section: "planning", when: "always" },
  { name: "recruit", section: "participants", when: "always" },
  { name: "book", section: "trainers", when: "always" },
  { name: "rooms", section: "rooms", when: "always" },
  { name: "fifth", section: "open", when: "always" },
  { name: "closing", section: "open", when: "always" },
  { name: "evaluation", section: "evaluation", when: "always" },
];

export const GATES: readonly string[] = RULES.filter(({ gate }) => gate).map(({ name }) => name);

/** Causes that a training can do something about; the others have to be arranged. */
export const TRAINABLE: ReadonlySet<Hindrance> = new Set(
  RULES.flatMap(({ section, when }) => (section === "themes" && Array.isArray(when) ? (when as Hindrance[]) : [])),
);
