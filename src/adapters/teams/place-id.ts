import { z } from "zod";
import type { PersonId, PlaceId } from "../../engine/words.ts";

/** A chat or a channel, or with `thread` the thread under the message of that id. The address is in it: nobody else keeps it. */
export interface TeamsPlace {
  readonly tenant: string;
  readonly serviceUrl: string;
  /** Without the `;messageid=` that Teams puts behind a channel's id for a thread. */
  readonly conversation: string;
  readonly thread?: string;
}

export const toPlaceId = ({ tenant, serviceUrl, conversation, thread }: TeamsPlace): PlaceId =>
  `teams:${[tenant, serviceUrl, conversation, ...(thread === undefined ? [] : [thread])].map(packed).join(".")}` as PlaceId;

/** What a place id holds, or nothing where it is not one of Teams'. */
export function fromPlaceId(id: string): TeamsPlace | undefined {
  if (!PLACE.test(id)) return undefined;
  const [tenant, serviceUrl, conversation, thread] = id.slice("teams:".length).split(".").map(decodeURIComponent);
  if (tenant === undefined || serviceUrl === undefined || conversation === undefined) return undefined;
  const place = { tenant, serviceUrl, conversation, ...(thread !== undefined && { thread }) };
  return toPlaceId(place) === id ? place : undefined;
}

/** The channel around a thread; nothing where the place is no thread. */
export function within(id: PlaceId): PlaceId | undefined {
  const place = fromPlaceId(id);
  if (place?.thread === undefined) return undefined;
  const { thread: _, ...around } = place;
  return toPlaceId(around);
}

/** A conversation as Teams gives it. A personal chat is flat; in a channel all is thread, if need be under `root`. */
export function placeOf(conversation: Conversation, serviceUrl: string, tenant: string, root?: string): PlaceId {
  const [id = "", thread] = conversation.id.split(THREAD);
  const under = thread ?? (conversation.conversationType === "channel" ? root : undefined);
  return toPlaceId({ tenant, serviceUrl, conversation: id, ...(under !== undefined && { thread: under }) });
}

/** The conversation reference of a first message of ours, as the place of that person's chat. */
export function dmFrom(reference: unknown): PlaceId | undefined {
  const { conversation, serviceUrl } = Reference.safeParse(reference).data ?? {};
  return conversation && serviceUrl ? placeOf(conversation, serviceUrl, conversation.tenantId) : undefined;
}

export const toPersonId = (tenant: string, aadObjectId: string): PersonId =>
  `teams:${tenant}.${aadObjectId}` as PersonId;

/** A tenant or a person in Entra; no dot or slash, so that ids made of it come apart again. */
export const EntraId = z.string().regex(/^[\w-]{1,64}$/);
/** Where the connector listens, without a slash at the end: Teams gives it with and without. */
export const ServiceUrl = z
  .url({ protocol: /^https?$/ })
  .regex(/^[\x21-\x7e]{1,300}$/)
  .transform((url) => (url.endsWith("/") ? url.slice(0, -1) : url));
export const Conversation = z.object({
  id: z.string().regex(/^[\x21-\x3a\x3c-\x7e]{1,300}(?:;messageid=[\w:.-]{1,200})?$/),
  conversationType: z.string().nullish(),
  tenantId: EntraId.nullish(),
});
type Conversation = z.infer<typeof Conversation>;

/** Letters that are no part of an address stand as %XX, the dot too, because it is what we split on. */
const packed = (part: string): string => encodeURIComponent(part).replaceAll(".", "%2E");
const PLACE = /^teams:(?:[\w!~*'()-]|%[2-7][0-9A-F])+(?:\.(?:[\w!~*'()-]|%[2-7][0-9A-F])+){2,3}$/;
const THREAD = ";messageid=";

/** The SDK leaves the kind of a conversation that it opened itself open, so that only a group or a channel shows. */
const Reference = z.object({
  serviceUrl: ServiceUrl,
  conversation: Conversation.extend({
    conversationType: z.literal("personal").nullish(),
    isGroup: z.literal(false).nullish(),
    tenantId: EntraId,
  }),
});
