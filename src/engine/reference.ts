import type { ExplorationId, MessageId, PersonId } from "./words.ts";

/**
 * A person stands in states and texts as a reference and never by name: the name is kept once, in that person's own document under that
 * person's own key, and is filled in at the moment of showing. Whoever is erased is thereby gone from everybody's pages at once.
 */
export const reference = (person: PersonId): string => `⟦person:${person}⟧`;

/** The same person by first name, as one greets somebody. */
export const firstName = (person: PersonId): string => `⟦first:${person}⟧`;

/** Every way in which a text refers to somebody. What else stands between such brackets is a person's own and no reference. */
export const referencesTo = (person: PersonId): readonly string[] => [reference(person), firstName(person)];

/** What is written like a reference, to whomever. */
export const REFERENCE = /⟦(person|first):([^⟦⟧]+)⟧/g;

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

/** Who will read: the leads of an exploration, or everybody who sees its picture (P11). */
export type Ring = "leads" | "picture";

/** An answer in somebody's talk. What was said stands in that talk only, under its author's key. */
export interface AnswerId {
  readonly exploration: ExplorationId;
  readonly person: PersonId;
  readonly topic: string;
}

/**
 * Words of somebody stand elsewhere as a reference and are never copied: they are filled in at the moment of showing, if that ring may still
 * see them then. So whoever withdraws, changes or erases them is heard at once, also where they were to be shown.
 */
export const answerReference = (ring: Ring, { exploration, person, topic }: AnswerId): string =>
  `⟦${ring === "leads" ? "answer" : "quote"}:${exploration}/${person}/${topic}⟧`;

const ANSWER = /⟦(answer|quote):([^⟦⟧/]+)\/([^⟦⟧/]+)\/([^⟦⟧]+)⟧/g;

export interface ReferredAnswer extends AnswerId {
  readonly ring: Ring;
}

/** Whose answers a text refers to. */
export const answersIn = (text: string): readonly ReferredAnswer[] => [...text.matchAll(ANSWER)].map(read);

/** The text with what was said; `wordsOf` says what to show for what may not be seen (any more). */
export const withAnswers = (text: string, wordsOf: (answer: ReferredAnswer) => string): string =>
  text.replace(ANSWER, (...match: readonly unknown[]) => wordsOf(read(match.slice(0, 5) as readonly string[])));

const read = ([, how = "", exploration = "", person = "", topic = ""]: readonly string[]): ReferredAnswer => ({
  ring: how === "answer" ? "leads" : "picture",
  exploration: exploration as ExplorationId,
  person: person as PersonId,
  topic,
});

/** What somebody said in the thread of a channel question; the words stand at their own desk. */
export interface SaidId {
  readonly exploration: ExplorationId;
  readonly number: number;
  readonly person: PersonId;
  readonly message: MessageId;
}

export const saidReference = ({ exploration, number, person, message }: SaidId): string =>
  `⟦said:${exploration}/${number}/${person}/${message}⟧`;

const SAID = /⟦said:([^⟦⟧/]+)\/(\d+)\/([^⟦⟧/]+)\/([^⟦⟧]+)⟧/g;

/** What a text refers to that was said in threads. */
export const saidIn = (text: string): readonly SaidId[] => [...text.matchAll(SAID)].map(saidBy);

export const withSaid = (text: string, wordsOf: (said: SaidId) => string): string =>
  text.replace(SAID, (...match: readonly unknown[]) => wordsOf(saidBy(match.slice(0, 5) as readonly string[])));

const saidBy = ([, exploration = "", number = "", person = "", message = ""]: readonly string[]): SaidId => ({
  exploration: exploration as ExplorationId,
  number: Number(number),
  person: person as PersonId,
  message: message as MessageId,
});
