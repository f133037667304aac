import type { ThreadAction } from "./channel/thread-words.ts";
import { LEAD_ACTIONS, type LeadAction } from "./lead-commands.ts";

/** What a button in a talk or at somebody's desk does. Each also works as a typed word: `typed-words.ts` (P8). */
export const ACTIONS = [
  "start-short",
  "start-calm",
  "later",
  "later-tomorrow",
  "later-monday",
  "later-week",
  "moment-yes",
  "rather-person",
  "decline",
  "skip",
  "tip",
  "tip-save",
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
] as const;
export type TalkAction = (typeof ACTIONS)[number];

/** What a button does, whoever it is for; a lead's own stand in `lead-commands.ts`, those of a thread in `channel/thread-words.ts`. */
export type ActionName = TalkAction | LeadAction | ThreadAction;

export const isTalkAction = (value: unknown): value is TalkAction => ACTIONS.includes(value as TalkAction);
export const isLeadAction = (value: unknown): value is LeadAction => LEAD_ACTIONS.includes(value as LeadAction);
