import type { PersonId } from "./words.ts";

/**
 * A person stands in states and texts as a reference and never by name: the name is kept once, in that person's own document under that
 * person's own key, and is filled in at the moment of showing. Whoever is erased is thereby gone from everybody's pages at once.
 */
export const reference = (person: PersonId): string => `⟦person:${person}⟧`;

/** The same person by first name, as one greets somebody. */
export const firstName = (person: PersonId): string => `⟦first:${person}⟧`;

const REFERENCE = /⟦(person|first):([^⟦⟧]+)⟧/g;

/** Whom a text refers to, each once. */
export const referencesIn = (text: string): readonly PersonId[] => [
  ...new Set([...text.matchAll(REFERENCE)].map((match) => match[2] as PersonId)),
];

/** The text with names for a reader; `nameOf` says what to show for somebody who is not known (any more). */
export const withNames = (text: string, nameOf: (person: PersonId) => string): string =>
  text.replace(REFERENCE, (_, how: string, person: string) => {
    const name = nameOf(person as PersonId);
    return how === "first" ? (name.split(" ")[0] ?? name) : name;
  });
