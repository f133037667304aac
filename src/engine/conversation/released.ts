import type { HeardFacts } from "../insight/blocks.ts";
import type { Ring } from "../reference.ts";
import { answerTo, markOf, topicsAnswered } from "../talk.ts";
import type { Instant } from "../words.ts";
import type { Conversation } from "./state.ts";

/**
 * What somebody said about a topic, as far as a ring may see it now: the leads read what was released to them or to the picture; everybody
 * else only a quote with its author's own yes. What was changed after the release waits for its author.
 */
export function wordsFor(state: Conversation, topic: string, ring: Ring): string | undefined {
  if (state.phase !== "released" || !topicsAnswered(state.talk).includes(topic)) return undefined;
  if (state.changes.some((change) => change.open && change.topic === topic)) return undefined;
  const { sharing, quote } = markOf(state.talk, topic);
  const isFor = { leads: sharing === "picture" || sharing === "lead-only", picture: sharing === "picture" && quote };
  return isFor[ring] ? answerTo(state.talk, topic) : undefined;
}

/** An answer that a lead may read: its topic, whether it may also count in the picture, and whether it may be quoted there. */
export interface Readable {
  readonly topic: string;
  readonly inPicture: boolean;
  readonly quotable: boolean;
}

export const readableIn = (state: Conversation): readonly Readable[] =>
  topicsAnswered(state.talk)
    .filter((topic) => wordsFor(state, topic, "leads") !== undefined)
    .map((topic) => ({
      topic,
      inPicture: markOf(state.talk, topic).sharing === "picture",
      quotable: wordsFor(state, topic, "picture") !== undefined,
    }));

/** What a released talk states by itself: the readings count as they were stated, whatever the level of an answer. */
export interface Stated extends Pick<HeardFacts, "person" | "energy" | "hindrances"> {
  /** When the last of it was said: the order of the talks. */
  readonly lastSaid: Instant;
}

export function statedIn({ phase, talk }: Conversation): Stated | undefined {
  if (phase !== "released") return undefined;
  const lastSaid = Math.max(0, ...talk.exchanges.flatMap(({ parts }) => parts.map(({ sent }) => sent)));
  return { person: talk.setting.person, energy: talk.energy, hindrances: talk.hindrances, lastSaid };
}

/** Whether what anybody else may read of a talk is no longer the same. */
export const readsOtherwise = (before: Conversation, after: Conversation): boolean =>
  before.phase === "released" && JSON.stringify(wordsIn(before)) !== JSON.stringify(wordsIn(after));

const wordsIn = (state: Conversation) =>
  topicsAnswered(state.talk).map((topic) => [
    topic,
    wordsFor(state, topic, "leads"),
    wordsFor(state, topic, "picture"),
  ]);
