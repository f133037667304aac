import type { Command } from "../commands.ts";

/** What a lead types about what stands in the way; an owner may say that theirs is gone. */
export const OBSTACLE_COMMANDS = {
  obstacles: {
    of: "obstacles",
    nl: ["hindernissen", "toon hindernissen", "de hindernissen"],
    en: ["obstacles", "show obstacles", "the obstacles"],
  },
  "obstacle-add": {
    of: "obstacles",
    nl: ["hindernis: {text}", "nieuwe hindernis: {text}", "nieuwe hindernis"],
    en: ["obstacle: {text}", "new obstacle: {text}", "new obstacle"],
  },
  "obstacle-change": {
    of: "obstacles",
    nl: ["hindernis {number} wordt: {text}", "wijzig hindernis {number}", "hindernis {number} opslaan"],
    en: ["obstacle {number} becomes: {text}", "change obstacle {number}", "save obstacle {number}"],
  },
  "obstacle-for": {
    of: "obstacles",
    nl: ["hindernis {number} voor: {text}"],
    en: ["obstacle {number} for: {text}"],
  },
  "obstacle-cause": {
    of: "obstacles",
    nl: ["hindernis {number} oorzaak: {cause}"],
    en: ["obstacle {number} cause: {cause}"],
  },
  "obstacle-step": {
    of: "obstacles",
    nl: ["hindernis {number} stap: {text}"],
    en: ["obstacle {number} step: {text}"],
  },
  "obstacle-owner": {
    of: "obstacles",
    nl: ["hindernis {number} eigenaar: {name}"],
    en: ["obstacle {number} owner: {name}"],
  },
  "obstacle-day": {
    of: "obstacles",
    nl: ["hindernis {number} datum: {day}"],
    en: ["obstacle {number} date: {day}"],
  },
  "obstacle-gone": {
    of: "obstacles",
    owners: true,
    nl: ["hindernis {number} weg", "hindernis {number} is weg"],
    en: ["obstacle {number} gone", "obstacle {number} is gone"],
  },
  "obstacle-back": {
    of: "obstacles",
    owners: true,
    nl: ["hindernis {number} weer open", "hindernis {number} is er nog"],
    en: ["obstacle {number} open again", "obstacle {number} is still there"],
  },
  "obstacle-undo": {
    of: "obstacles",
    nl: ["hindernis terug", "laatste wijziging van de hindernissen terug"],
    en: ["obstacle undo", "undo the last change of the obstacles"],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type ObstacleAction = keyof typeof OBSTACLE_COMMANDS;

export const isObstacleAction = (action: string): action is ObstacleAction => Object.hasOwn(OBSTACLE_COMMANDS, action);
