/** The words that every room of the house shares: ids, moments and languages. */

declare const brand: unique symbol;
/** A string that only its own edge may make, so that a place never passes for a person. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

/** One human on one platform: "web:…", "slack:…" or "teams:…". */
export type PersonId = Brand<"PersonId">;
/** Where messages stand: a DM or a thread. Only src/adapters knows what is inside. */
export type PlaceId = Brand<"PlaceId">;
/** A message as its platform names it. */
export type MessageId = Brand<"MessageId">;
/** What an event is about, so that the same thing told twice is known again. */
export type EventId = Brand<"EventId">;
/** One saying of an aggregate: said once, however often it is asked for. */
export type Tag = Brand<"Tag">;
/** A document that changes as one: see `aggregate.ts`. */
export type AggregateId = Brand<"AggregateId">;
export type ExplorationId = Brand<"ExplorationId">;

/** Milliseconds since 1970 in UTC. */
export type Instant = number;
/** A calendar day, "2026-11-24": what is left of an instant once it may no longer tell when somebody wrote. */
export type Day = Brand<"Day">;

export type Language = "nl" | "en";
/** How the Dutch speaks to somebody: it follows the person's own use. English has one form. */
export type Address = "je" | "u";

export const seconds = (n: number): number => n * 1_000;
export const minutes = (n: number): number => n * 60_000;
export const hours = (n: number): number => n * 3_600_000;
export const days = (n: number): number => n * 86_400_000;
