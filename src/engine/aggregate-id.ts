import type { AggregateId, ExplorationId, PersonId } from "./words.ts";

/** The ids of aggregates, read and made in one place. A person's id never holds a slash. */
export type Named =
  | { readonly kind: "conversation"; readonly exploration: ExplorationId; readonly person: PersonId }
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "exploration"; readonly exploration: ExplorationId };

export const conversationOf = (exploration: ExplorationId, person: PersonId): AggregateId =>
  `conversation/${exploration}/${person}` as AggregateId;
export const personOf = (person: PersonId): AggregateId => `person/${person}` as AggregateId;
export const explorationOf = (exploration: ExplorationId): AggregateId => `exploration/${exploration}` as AggregateId;

/** What an id names; throws on an id that this house did not make. */
export function named(id: AggregateId): Named {
  const [kind, first, second, ...rest] = id.split("/");
  if (rest.length === 0) {
    if (kind === "conversation" && first && second)
      return { kind, exploration: first as ExplorationId, person: second as PersonId };
    if (kind === "person" && first && second === undefined) return { kind, person: first as PersonId };
    if (kind === "exploration" && first && second === undefined) return { kind, exploration: first as ExplorationId };
  }
  throw new Error("An aggregate id that this house did not make");
}

/** Whose words an aggregate holds, and so whose key seals it. */
export function ownerOf(id: AggregateId): PersonId | "house" {
  const it = named(id);
  return it.kind === "exploration" ? "house" : it.person;
}
