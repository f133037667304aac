import type { CardDataOf } from "../card-data.ts";
import { ENERGIES, type Energy, inOrderOf } from "../readings.ts";
import type { ExplorationId, PersonId } from "../words.ts";

/** What somebody stated before, as their own desk has it. */
export interface OwnPart {
  readonly energy: Energy | "";
  readonly quote: boolean;
}

/** The private form of one person for one channel question; its choices stand in an order of their own (P3). */
export function energyForm(
  person: PersonId,
  {
    exploration,
    number,
    text,
  }: { readonly exploration: ExplorationId; readonly number: number; readonly text: string },
  { energy, quote }: OwnPart,
): CardDataOf["energy-tap"] {
  const question = `${exploration}/${number}`;
  return { question, text, energies: inOrderOf(ENERGIES, `${person}/${question}`), energy, quote };
}
