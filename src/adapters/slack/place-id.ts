import { z } from "zod";
import type { PersonId, PlaceId } from "../../engine/words.ts";

/** A DM or a channel, or with `thread` the thread under the message of that ts. */
export interface SlackPlace {
  readonly team: string;
  readonly channel: string;
  readonly thread?: string;
}

export const toPlaceId = ({ team, channel, thread }: SlackPlace): PlaceId =>
  ["slack:", team, ".", channel, ...(thread === undefined ? [] : [".", thread])].join("") as PlaceId;

/** What a place id holds, or nothing where it is not one of Slack's. */
export function fromPlaceId(id: string): SlackPlace | undefined {
  const [, team, channel, thread] = PLACE.exec(id) ?? [];
  if (team === undefined || channel === undefined) return undefined;
  return thread === undefined ? { team, channel } : { team, channel, thread };
}

/** The DM or the channel around a thread; nothing where the place is no thread. */
export function within(id: PlaceId): PlaceId | undefined {
  const place = fromPlaceId(id);
  return place?.thread === undefined ? undefined : toPlaceId({ team: place.team, channel: place.channel });
}

/** Where a message stands. Below a channel's own level all is thread: a message there is the root of the one in which we answer. */
export function placeOf(team: string, channel: string, message: string, thread: string | undefined): PlaceId {
  const root = isDm(channel) ? undefined : message;
  return toPlaceId({ team, channel, ...threadAs(thread === undefined || thread === message ? root : thread) });
}

/** The answer of `conversations.open` for one person, as the place of their DM. */
export function dmFrom(person: PersonId, answer: unknown): PlaceId | undefined {
  const team = PERSON.exec(person)?.[1];
  const opened = Opened.safeParse(answer);
  return team && opened.success ? toPlaceId({ team, channel: opened.data.channel.id }) : undefined;
}

export const toPersonId = (team: string, user: string): PersonId => `slack:${team}.${user}` as PersonId;

export const isDm = (channel: string): boolean => channel.startsWith("D");

const threadAs = (thread: string | undefined): Pick<SlackPlace, "thread"> => (thread === undefined ? {} : { thread });

const PLACE = /^slack:([A-Z0-9]{1,40})\.([A-Z0-9]{1,40})(?:\.(\d{9,11}\.\d{6}))?$/;
const PERSON = /^slack:([A-Z0-9]{1,40})\.[A-Z0-9]{1,40}$/;
const Opened = z.object({ ok: z.literal(true), channel: z.object({ id: z.string().regex(/^D[A-Z0-9]{1,39}$/) }) });
