import type { Character } from "./character.ts";
import { ENGLISH } from "./characters/english.ts";
import { INCOME_AND_INVESTIGATION } from "./characters/income-and-investigation.ts";
import { NEIGHBOURHOOD_AND_YOUTH } from "./characters/neighbourhood-and-youth.ts";
import { POLICY_AND_LEADERS } from "./characters/policy-and-leaders.ts";
import { SAFETY_AND_PURCHASING } from "./characters/safety-and-purchasing.ts";
import { SUPPORT_AND_DEBTS } from "./characters/support-and-debts.ts";

/** Written from the page on what makes a talk yield, before any of them met the engine; they are never changed to please it. */
export const CHARACTERS: readonly Character[] = [
  ...NEIGHBOURHOOD_AND_YOUTH,
  ...SUPPORT_AND_DEBTS,
  ...INCOME_AND_INVESTIGATION,
  ...SAFETY_AND_PURCHASING,
  ...POLICY_AND_LEADERS,
  ...ENGLISH,
];

/** Written before the talk was tuned on those above, and kept apart: what a change does to people whom it was not made for. */
export { HELD_BACK } from "./characters/held-back.ts";
