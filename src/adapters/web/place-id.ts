import type { AggregateId, EventId, MessageId, PersonId, PlaceId, Tag } from "../../engine/words.ts";

/** What a place of the local front is. Only this file knows how that is written down. */
export type WebPlace =
  | { readonly kind: "dm"; readonly person: PersonId }
  | { readonly kind: "channel"; readonly channel: string }
  | { readonly kind: "thread"; readonly channel: string; readonly root: MessageId };

const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;
const MESSAGE = /^[A-Za-z0-9_-]{1,100}$/;

/** Reads a person id, "web:sanne-bakker"; nothing when it is none of ours. */
export function readPersonId(text: string): PersonId | undefined {
  return text.startsWith("web:") && SLUG.test(text.slice(4)) ? (text as PersonId) : undefined;
}

/** The id of the person with this slug; throws on what is no slug. */
export function personIdOf(slug: string): PersonId {
  const id = readPersonId(`web:${slug}`);
  if (!id) throw new Error("A person of the local front needs a slug of small letters, digits and hyphens");
  return id;
}

export const messageIdOf = (text: string): MessageId => text as MessageId;
export const tagOf = (text: string): Tag => text as Tag;
export const aggregateIdOf = (text: string): AggregateId => text as AggregateId;
export const eventIdOf = (parts: readonly (string | number)[]): EventId => `web/${parts.join("/")}` as EventId;

export function toPlaceId(place: WebPlace): PlaceId {
  switch (place.kind) {
    case "dm":
      return `web:dm:${place.person.slice(4)}` as PlaceId;
    case "channel":
      return `web:channel:${place.channel}` as PlaceId;
    case "thread":
      return `web:thread:${place.channel}:${place.root}` as PlaceId;
  }
}

/** Reads a place id; nothing when it is none of ours. */
export function readPlaceId(text: string): WebPlace | undefined {
  const [web, kind, name = "", root = "", ...rest] = text.split(":");
  if (web !== "web" || rest.length > 0 || !SLUG.test(name)) return undefined;
  if (kind === "thread") {
    return MESSAGE.test(root) ? { kind, channel: name, root: messageIdOf(root) } : undefined;
  }
  if (root !== "" || text.endsWith(":")) return undefined;
  if (kind === "dm") return { kind, person: personIdOf(name) };
  return kind === "channel" ? { kind, channel: name } : undefined;
}

export const dmOf = (person: PersonId): PlaceId => toPlaceId({ kind: "dm", person });
export const channelOf = (channel: string): PlaceId => toPlaceId({ kind: "channel", channel });
export const threadOf = (channel: string, root: MessageId): PlaceId => toPlaceId({ kind: "thread", channel, root });
