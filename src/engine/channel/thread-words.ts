import { bare } from "../own-words.ts";
import { ENERGIES, type Energy } from "../readings.ts";
import type { Language } from "../words.ts";

/** What anybody can do in the thread of a channel question, as a button and as typed words (P8). */
export const THREAD_ACTIONS = ["channel-join", "channel-leave", "channel-energy", "channel-tap"] as const;
export type ThreadAction = (typeof THREAD_ACTIONS)[number];

export const isThreadAction = (value: unknown): value is ThreadAction => THREAD_ACTIONS.includes(value as ThreadAction);

/** The action that a whole message in the thread asks for, in either language: colleagues share a thread. */
export const threadActionIn = (text: string): ThreadAction | undefined => BY_WORDS.get(bare(text));

/** What somebody states of their own by typing it, in the thread or in their DM; absent is left as it was. */
export const statedIn = (text: string): StatedWords | undefined => STATED.get(bare(text));

interface StatedWords {
  readonly energy?: Energy;
  readonly quote?: "true" | "false";
}

export const threadWordFor = (action: ThreadAction, language: Language): string => WORDS[language][action][0];

const WORDS: Readonly<Record<Language, Readonly<Record<ThreadAction, readonly [string, ...string[]]>>>> = {
  nl: {
    "channel-join": ["ik doe mee", "doe mee", "ja ik doe mee", "ik wil meedoen"],
    "channel-leave": ["ik doe niet meer mee", "ik stop met meedoen"],
    "channel-energy": ["mijn energie"],
    "channel-tap": ["mijn energie: later", "bewaar mijn energie"],
  },
  en: {
    "channel-join": ["I take part", "count me in", "I am in", "I'm in", "I will take part"],
    "channel-leave": ["I no longer take part", "count me out"],
    "channel-energy": ["my energy"],
    "channel-tap": ["my energy: later", "save my energy"],
  },
};

const BY_WORDS: ReadonlyMap<string, ThreadAction> = new Map(
  Object.values(WORDS).flatMap((own) =>
    (Object.entries(own) as [ThreadAction, readonly string[]][]).flatMap(([action, words]) =>
      words.map((word) => [bare(word), action] as const),
    ),
  ),
);

const ENERGY_WORDS: Readonly<Record<Energy, readonly string[]>> = {
  busy_now: ["nu mee bezig", "ik ben er nu mee bezig", "nu", "now", "I am busy with it now", "busy with it now"],
  later: ["later", "ik wil wel, maar later", "I want to, but later"],
  not_now: ["nu niet", "niet nu", "not now"],
  rather_not_say: ["zeg ik liever niet", "liever niet", "I would rather not say", "rather not say"],
};

const STATED: ReadonlyMap<string, StatedWords> = new Map<string, StatedWords>([
  ...ENERGIES.flatMap((energy) =>
    ENERGY_WORDS[energy].flatMap((words) =>
      ["mijn energie", "my energy"].map((mine) => [bare(`${mine} ${words}`), { energy }] as const),
    ),
  ),
  ...["citeer mij", "je mag mij citeren", "quote me", "you may quote me"].map(
    (words) => [bare(words), { quote: "true" }] as const,
  ),
  ...["citeer mij niet", "je mag mij niet citeren", "do not quote me"].map(
    (words) => [bare(words), { quote: "false" }] as const,
  ),
]);
