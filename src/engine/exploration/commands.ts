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
  "set-up": { of: "exploration", nl: ["opzet", "toon opzet", "de opzet"], en: ["set-up", "show set-up", "the set-up"] },
  "set-up-form": {
    of: "exploration",
    nl: ["opzet invullen", "vul de opzet in"],
    en: ["fill in set-up", "fill in the set-up"],
  },
  "save-set-up": { of: "exploration", nl: ["bewaar opzet", "bewaar de opzet"], en: ["save set-up", "save the set-up"] },
  "told-text": {
    of: "exploration",
    nl: ["tekst voor collega's", "toon de tekst voor collega's"],
    en: ["text for colleagues", "show the text for colleagues"],
  },
  "approve-privacy": { of: "exploration", nl: ["akkoord privacy: {day}"], en: ["approved privacy: {day}"] },
  "approve-privacy-not": {
    of: "exploration",
    nl: ["geen akkoord privacy: {text}"],
    en: ["not approved privacy: {text}"],
  },
  "approve-council": { of: "exploration", nl: ["akkoord or: {day}"], en: ["approved works council: {day}"] },
  "approve-council-not": {
    of: "exploration",
    nl: ["geen akkoord or: {text}"],
    en: ["not approved works council: {text}"],
  },
  "approve-basis": { of: "exploration", nl: ["akkoord grondslag: {day}"], en: ["approved legal basis: {day}"] },
  "approve-basis-not": {
    of: "exploration",
    nl: ["geen akkoord grondslag: {text}"],
    en: ["not approved legal basis: {text}"],
  },
  "add-contact": { of: "exploration", nl: ["contact {for}: {where}"], en: ["contact {for}: {where}"] },
  "drop-contact": { of: "exploration", nl: ["contact {for} weg"], en: ["contact {for} gone"] },
  "end-date": { of: "exploration", nl: ["einddatum: {day}"], en: ["end date: {day}"] },
  "word-back": { of: "exploration", nl: ["terugkoppeling: {day}"], en: ["word back: {day}"] },
  told: { of: "exploration", nl: ["ingelicht: {text}"], en: ["told: {text}"] },
  about: { of: "exploration", nl: ["aanleiding: {text}"], en: ["reason: {text}"] },
  goal: { of: "exploration", nl: ["doel: {text}"], en: ["goal: {text}"] },
  knowledge: { of: "exploration", nl: ["kennis: {text}"], en: ["knowledge: {text}"] },
  "pair-yes": {
    of: "exploration",
    nl: ["{group} en {other} kennen elkaar"],
    en: ["{group} and {other} know each other"],
  },
  "pair-no": {
    of: "exploration",
    nl: ["{group} en {other} kennen elkaar niet"],
    en: ["{group} and {other} do not know each other"],
  },
  "pair-unknown": {
    of: "exploration",
    nl: ["{group} en {other} kennen elkaar misschien"],
    en: ["{group} and {other} may know each other"],
  },
  "add-group": { of: "exploration", nl: ["groep {group} erbij: {field}"], en: ["add group {group}: {field}"] },
  "remove-group": { of: "exploration", nl: ["groep {group} eruit"], en: ["remove group {group}"] },
  "merge-groups": {
    of: "exploration",
    nl: ["voeg {groups} samen tot {cluster}"],
    en: ["merge {groups} into {cluster}"],
  },
  "split-cluster": { of: "exploration", nl: ["haal cluster {cluster} uit elkaar"], en: ["split cluster {cluster}"] },
  "add-person": {
    of: "exploration",
    nl: ["voeg toe: {name}, {group}", "voeg {name} toe aan {group}"],
    en: ["add: {name}, {group}", "add {name} to {group}"],
  },
  import: { of: "exploration", nl: ["importeer", "importeer een lijst"], en: ["import", "import a list"] },
  "import-list": {
    of: "exploration",
    nl: ["importeer: {list}", "lees de lijst"],
    en: ["import: {list}", "read the list"],
  },
  "import-confirm": { of: "exploration", nl: ["zet ze op de lijst"], en: ["put them on the list"] },
  "import-cancel": { of: "exploration", nl: ["laat de lijst weg"], en: ["leave the list out"] },
  people: {
    of: "exploration",
    nl: ["mensen", "toon mensen", "de lijst", "lijst"],
    en: ["people", "show people", "the list", "list"],
  },
  "move-first": {
    of: "exploration",
    nl: ["zet {name} eerst", "{name} eerst", "zet eerst"],
    en: ["put {name} first", "{name} first", "put first"],
  },
  "move-up": {
    of: "exploration",
    nl: ["zet {name} omhoog", "{name} omhoog", "zet omhoog"],
    en: ["move {name} up", "{name} up", "move up"],
  },
  "move-down": {
    of: "exploration",
    nl: ["zet {name} omlaag", "{name} omlaag", "zet omlaag"],
    en: ["move {name} down", "{name} down", "move down"],
  },
  "move-after": { of: "exploration", nl: ["zet {name} na {other}"], en: ["put {name} after {other}"] },
  "move-before": { of: "exploration", nl: ["zet {name} voor {other}"], en: ["put {name} before {other}"] },
  "move-to-group": { of: "exploration", nl: ["zet {name} bij {group}"], en: ["move {name} to {group}"] },
  "wave-size": { of: "exploration", nl: ["golf van {number}"], en: ["wave of {number}"] },
  guide: {
    of: "exploration",
    nl: ["vragen", "toon vragen", "de vragen"],
    en: ["questions", "show questions", "the questions"],
  },
  "guide-change": {
    of: "exploration",
    nl: ["vraag {number} wordt: {text}"],
    en: ["question {number} becomes: {text}"],
  },
  "guide-add": {
    of: "exploration",
    nl: ["vraag erbij: {text}", "nieuwe vraag: {text}"],
    en: ["add question: {text}", "new question: {text}"],
  },
  "guide-drop": { of: "exploration", nl: ["vraag {number} eruit"], en: ["drop question {number}"] },
  "guide-move": { of: "exploration", nl: ["vraag {number} naar {to}"], en: ["question {number} to {to}"] },
  "guide-offer": { of: "exploration", nl: ["neem de open vraag"], en: ["take the open question"] },
  "guide-own-name": { of: "exploration", nl: ["plaats in mijn naam"], en: ["ask in my name"] },
  "guide-leave": { of: "exploration", nl: ["laat de vraag zoals die was"], en: ["leave the question as it was"] },
  "guide-reset": { of: "exploration", nl: ["vragen terug naar het begin"], en: ["questions back to the start"] },
  "try-talk": { of: "exploration", nl: ["probeer het gesprek", "probeer gesprek"], en: ["try the talk", "try talk"] },
} as const satisfies Readonly<Record<string, Command>>;

export type ExplorationAction = keyof typeof EXPLORATION_COMMANDS;
