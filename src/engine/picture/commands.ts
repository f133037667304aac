import type { Command } from "../commands.ts";

/** What a lead can ask of the answers and of the picture. */
export const PICTURE_COMMANDS = {
  answers: {
    of: "picture",
    nl: ["antwoorden", "toon antwoorden", "de antwoorden"],
    en: ["answers", "show answers", "the answers"],
  },
  "answers-page": {
    of: "picture",
    nl: ["antwoorden {number}", "antwoorden bladzijde {number}", "bladzijde {number}"],
    en: ["answers {number}", "answers page {number}", "page {number}"],
  },
  "answer-uncoded": {
    of: "picture",
    nl: ["thema {number} weg", "behoefte {number} weg", "thema en behoefte {number} weg"],
    en: ["theme {number} gone", "need {number} gone", "theme and need {number} gone"],
  },
  "answer-theme": {
    of: "picture",
    nl: ["thema {number}: {text}"],
    en: ["theme {number}: {text}"],
  },
  "answer-need": {
    of: "picture",
    nl: ["behoefte {number}: {text}"],
    en: ["need {number}: {text}"],
  },
  "answer-obstacle": {
    of: "picture",
    nl: ["hindernis bij {number}: {text}", "hindernis bij antwoord {number}: {text}"],
    en: ["obstacle from {number}: {text}", "obstacle from answer {number}: {text}"],
  },
  "answer-with": {
    of: "picture",
    nl: ["antwoord {number} bij hindernis {to}"],
    en: ["answer {number} with obstacle {to}"],
  },
  picture: {
    of: "picture",
    nl: ["beeld", "toon beeld", "het beeld", "toon het beeld"],
    en: ["picture", "show picture", "the picture", "show the picture"],
  },
  "picture-publish": {
    of: "picture",
    nl: ["publiceer het beeld", "publiceer beeld"],
    en: ["publish the picture", "publish picture"],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type PictureAction = keyof typeof PICTURE_COMMANDS;

export const isPictureAction = (action: string): action is PictureAction => Object.hasOwn(PICTURE_COMMANDS, action);
