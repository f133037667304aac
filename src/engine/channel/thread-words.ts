import { bare } from "../own-words.ts";
import type { Language } from "../words.ts";

/** What anybody can do in the thread of a channel question, as a button and as typed words (P8). */
export const THREAD_ACTIONS = ["channel-join", "channel-leave", "channel-energy", "channel-tap"] as const;
export type ThreadAction = (typeof THREAD_ACTIONS)[number];

export const isThreadAction = (value: unknown): value is ThreadAction => THREAD_ACTIONS.includes(value as ThreadAction);

/** The action that a whole message in the thread asks for, in either language: colleagues share a thread. */
export const threadActionIn = (text: string): ThreadAction | undefined => BY_WORDS.get(bare(text));

export const threadWordFor = (action: ThreadAction, language: Language): string => WORDS[language][action][0];

const WORDS: Readonly<Record<Language, Readonly<Record<ThreadAction, readonly [string, ...string[]]>>>> = {
  nl: {
    "channel-join": ["ik doe mee", "doe mee", "ja ik doe mee", "ik wil meedoen"],
    "channel-leave": ["ik doe niet meer mee", "ik stop met meedoen"],
    "channel-energy": ["mijn energie"],
    "channel-tap": ["bewaar mijn energie"],
  },
  en: {
    "channel-join": ["I take part", "count me in", "I am in", "I'm in", "I will take part"],
    "channel-leave": ["I no longer take part", "count me out"],
    "channel-energy": ["my energy"],
    "channel-tap": ["save my energy"],
  },
};

const BY_WORDS: ReadonlyMap<string, ThreadAction> = new Map(
  Object.values(WORDS).flatMap((own) =>
    (Object.entries(own) as [ThreadAction, readonly string[]][]).flatMap(([action, words]) =>
      words.map((word) => [bare(word), action] as const),
    ),
  ),
);
