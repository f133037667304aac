/** Readings are stated by people on the readback card and never inferred (P3). */

export const ENERGIES = ["busy_now", "later", "not_now", "rather_not_say"] as const;
export type Energy = (typeof ENERGIES)[number];

export const HINDRANCES = [
  "workload",
  "unfamiliarity",
  "not_knowing_what_to_do",
  "privacy",
  "trust",
  "role",
  "safety",
  "past_rejection",
  "mutual_judgement",
  "no_backing",
  "none",
  "other",
  "rather_not_say",
] as const;
/** A code of what makes somebody start or not; "other" stands beside own words told in the talk. */
export type Hindrance = (typeof HINDRANCES)[number];

/** These close a list and keep their place: a choice that steps aside is found where one looks for it. */
const LAST = new Set<string>(["none", "other", "rather_not_say"]);

export const isEnergy = (value: unknown): value is Energy => ENERGIES.includes(value as Energy);
export const isHindrance = (value: unknown): value is Hindrance => HINDRANCES.includes(value as Hindrance);

/**
 * The choices in an order that is random over talks and fixed within one (P3), so that no choice profits from standing first and
 * nobody's card changes under their hands. `seed` names the talk and the question.
 */
export function inOrderOf<Choice extends string>(choices: readonly Choice[], seed: string): readonly Choice[] {
  const free = choices.filter((choice) => !LAST.has(choice));
  const last = choices.filter((choice) => LAST.has(choice));
  return [...free.sort((a, b) => spread(seed + a) - spread(seed + b)), ...last];
}

/** FNV-1a, 32 bits: spread is all that is asked of it. */
export function spread(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}
