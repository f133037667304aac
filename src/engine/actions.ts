/** What a button does. Each also works as a typed word: `typed-words.ts` (P8). */
export const ACTIONS = [
  "start-short",
  "start-calm",
  "later",
  "later-tomorrow",
  "later-monday",
  "later-week",
  "rather-person",
  "decline",
  "skip",
  "release",
  "adjust",
  "save-adjusted",
  "go-on",
  "stop",
  "my-data",
  "forget",
  "forget-yes",
  "forget-no",
  "who-sees",
  "help",
  "choose-talk",
  "overview",
  "invite",
  "invite-wave",
] as const;
export type ActionName = (typeof ACTIONS)[number];

export const isAction = (value: unknown): value is ActionName => ACTIONS.includes(value as ActionName);
