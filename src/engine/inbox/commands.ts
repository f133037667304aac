import type { Command } from "../commands.ts";

/** What a lead asks of what waits for them. */
export const INBOX_COMMANDS = {
  inbox: {
    of: "inbox",
    nl: ["wat wacht er", "wat wacht op mij", "tips", "postvak"],
    en: ["what waits", "what waits for me", "tips", "inbox"],
  },
  "answer-question": {
    of: "inbox",
    nl: ["beantwoord {number}: {text}", "antwoord op {number}: {text}"],
    en: ["answer {number}: {text}", "reply to {number}: {text}"],
  },
  "visit-done": {
    of: "inbox",
    nl: ["gesproken {number}", "{number} gesproken"],
    en: ["talked {number}", "{number} talked"],
  },
  "tip-invite": {
    of: "inbox",
    nl: ["tip {number} uitnodigen", "tip {number} bij {group}", "nodig tip {number} uit"],
    en: ["invite tip {number}", "tip {number} in {group}", "tip {number} invite"],
  },
  "tip-is": {
    of: "inbox",
    nl: ["tip {number} is {name}"],
    en: ["tip {number} is {name}"],
  },
  "tip-close": {
    of: "inbox",
    nl: ["tip {number} sluiten: {text}", "sluit tip {number}: {text}"],
    en: ["close tip {number}: {text}", "tip {number} close: {text}"],
  },
} as const satisfies Readonly<Record<string, Command>>;
