import { type Command, type Commanded, commandIn } from "./commands.ts";
import type { Language } from "./words.ts";

/** What somebody in a talk can type with words of their own in it. A name that is asked for is kept, so it cannot stand in an answer. */
const COMMANDS = {
  "tip-save": {
    of: "conversation",
    nl: ["tip: {name}, {what}", "tip: {name}"],
    en: ["tip: {name}, {what}", "tip: {name}"],
  },
} as const satisfies Readonly<Record<string, Command>>;

export const talkCommandIn = (text: string, language: Language): Commanded | undefined =>
  /^\s*tip\s*:/iu.test(text) ? commandIn(text, language, COMMANDS) : undefined;
