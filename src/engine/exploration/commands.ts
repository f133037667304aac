import type { Command } from "../commands.ts";

/** What a lead can ask of the exploration itself. */
export const EXPLORATION_COMMANDS = {
  overview: {
    of: "exploration",
    nl: ["overzicht", "toon overzicht", "het overzicht"],
    en: ["overview", "show overview", "the overview"],
  },
  invite: {
    of: "exploration",
    nl: ["nodig {name} uit", "nodig uit: {name}"],
    en: ["invite {name}", "invite: {name}"],
  },
  "invite-wave": {
    of: "exploration",
    nl: ["volgende groep", "nodig de volgende groep uit", "nodig volgende groep uit", "nodig uit volgende groep"],
    en: ["next group", "invite the next group", "invite next group"],
  },
  pause: {
    of: "exploration",
    nl: ["pauzeer", "pauzeer de verkenning", "zet de verkenning op pauze", "pauze"],
    en: ["pause", "pause the exploration"],
  },
  resume: {
    of: "exploration",
    nl: ["hervat", "hervat de verkenning", "ga door met de verkenning"],
    en: ["resume", "resume the exploration"],
  },
  end: {
    of: "exploration",
    nl: ["rond af", "rond de verkenning af", "verkenning afronden"],
    en: ["wrap up", "end the exploration", "wrap up the exploration"],
  },
  reopen: {
    of: "exploration",
    nl: ["heropen", "heropen de verkenning"],
    en: ["reopen", "reopen the exploration"],
  },
  "withdraw-invitation": {
    of: "exploration",
    nl: ["trek de uitnodiging van {name} in", "trek uitnodiging in: {name}", "trek uitnodiging {name} in"],
    en: ["withdraw the invitation of {name}", "withdraw invitation: {name}"],
  },
  "remove-person": {
    of: "exploration",
    nl: ["haal {name} van de lijst", "haal van de lijst: {name}"],
    en: ["take {name} off the list", "remove from the list: {name}"],
  },
  "hand-over": {
    of: "exploration",
    nl: ["draag over aan {name}", "draag de verkenning over aan {name}"],
    en: ["hand over to {name}", "hand the exploration over to {name}"],
  },
  "also-lead": {
    of: "exploration",
    nl: ["maak {name} ook projectleider", "maak {name} projectleider"],
    en: ["make {name} a lead too", "make {name} a lead"],
  },
  "accept-lead": {
    of: "exploration",
    nl: ["ik word projectleider", "ja, ik word projectleider", "ik neem het over"],
    en: ["I will be a lead", "yes, I will be a lead", "I take over"],
  },
  "refuse-lead": {
    of: "exploration",
    nl: ["liever geen projectleider", "nee, liever geen projectleider"],
    en: ["rather not a lead", "no, rather not a lead"],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type ExplorationAction = keyof typeof EXPLORATION_COMMANDS;
