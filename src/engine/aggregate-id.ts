import type { AggregateId, ExplorationId, PersonId } from "./words.ts";

/** The documents that an exploration consists of, beside itself and the talks; each is sealed under the house's key. */
const DOCUMENTS = ["obstacles", "inbox", "plan", "picture", "channel"] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** The ids of aggregates, read and made in one place. A person's id never holds a slash. */
export type Named =
  | { readonly kind: "conversation"; readonly exploration: ExplorationId; readonly person: PersonId }
  | { readonly kind: "person"; readonly person: PersonId }
  | { readonly kind: "exploration" | DocumentName; readonly exploration: ExplorationId };

export const conversationOf = (exploration: ExplorationId, person: PersonId): AggregateId =>
  `conversation/${exploration}/${person}` as AggregateId;
export const personOf = (person: PersonId): AggregateId => `person/${person}` as AggregateId;
export const explorationOf = (exploration: ExplorationId): AggregateId => `exploration/${exploration}` as AggregateId;
export const documentOf = (name: DocumentName, exploration: ExplorationId): AggregateId =>
  `${name}/${exploration}` as AggregateId;

export const documentsOf = (exploration: ExplorationId): readonly AggregateId[] =>
  DOCUMENTS.map((name) => documentOf(name, exploration));

/** What an id names; throws on an id that this house did not make. */
export function named(id: AggregateId): Named {
  const it = nameIn(id);
  if (!it) throw new Error("An aggregate id that this house did not make");
  return it;
}

/** Whether this is an id that the house can have made; a client may claim any. */
export const isAggregateId = (id: string): id is AggregateId => nameIn(id as AggregateId) !== undefined;

/** The exploration of a document beside it; nothing for any other id, also one that a client made up. */
export function explorationAround(id: AggregateId): ExplorationId | undefined {
  const it = nameIn(id);
  return it && isDocument(it.kind) && "exploration" in it ? it.exploration : undefined;
}

function nameIn(id: AggregateId): Named | undefined {
  const [kind, first, second, ...rest] = id.split("/");
  if (rest.length > 0 || !kind || !first) return undefined;
  if (kind === "conversation" && second)
    return { kind, exploration: first as ExplorationId, person: second as PersonId };
  if (second !== undefined) return undefined;
  if (kind === "person") return { kind, person: first as PersonId };
  if (kind === "exploration" || isDocument(kind)) return { kind, exploration: first as ExplorationId };
  return undefined;
}

const isDocument = (kind: string): kind is DocumentName => DOCUMENTS.includes(kind as DocumentName);

/** Whose words an aggregate holds, and so whose key seals it. */
export function ownerOf(id: AggregateId): PersonId | "house" {
  const it = named(id);
  return "person" in it ? it.person : "house";
}
