import type { CardDataOf } from "./card-data.ts";
import type { Outgoing } from "./step.ts";
import type { Language } from "./words.ts";

/** A message of a card with its data. The compiler holds the two together for the caller; it cannot see that the pair is one of the union. */
export const outgoing = <Name extends keyof CardDataOf>(
  language: Language,
  card: Name,
  data: CardDataOf[Name],
): Outgoing => ({ card, data, language }) as Outgoing;
