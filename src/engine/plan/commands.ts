import type { Command } from "../commands.ts";

/** What a lead types about the plan and its tasks; who owns a task accepts it, gives it back, and ticks it off. */
export const PLAN_COMMANDS = {
  plan: { of: "plan", nl: ["plan", "toon plan", "het plan"], en: ["plan", "show plan", "the plan"] },
  "plan-update": { of: "plan", nl: ["plan bijwerken", "werk het plan bij"], en: ["update plan", "update the plan"] },
  "plan-add": {
    of: "plan",
    nl: ["regel bij {section}: {text}", "nieuwe regel"],
    en: ["line for {section}: {text}", "new line"],
  },
  "plan-change": {
    of: "plan",
    nl: ["regel {number} wordt: {text}", "wijzig regel {number}", "regel {number} opslaan"],
    en: ["line {number} becomes: {text}", "change line {number}", "save line {number}"],
  },
  "plan-owner": {
    of: "plan",
    nl: ["regel {number} eigenaar: {name}"],
    en: ["line {number} owner: {name}"],
  },
  "plan-drop": {
    of: "plan",
    nl: ["regel {number} weg", "haal regel {number} weg"],
    en: ["drop line {number}", "line {number} gone"],
  },
  "plan-up": { of: "plan", nl: ["regel {number} omhoog"], en: ["line {number} up"] },
  "plan-down": { of: "plan", nl: ["regel {number} omlaag"], en: ["line {number} down"] },
  "plan-undo": {
    of: "plan",
    nl: ["plan terug", "laatste wijziging van het plan terug"],
    en: ["plan undo", "undo the last change of the plan"],
  },
  "plan-changes": {
    of: "plan",
    nl: ["plan wijzigingen", "wie wijzigde het plan"],
    en: ["plan changes", "who changed the plan"],
  },
  "plan-export": {
    of: "plan",
    nl: ["exporteer plan", "exporteer het plan", "plan exporteren"],
    en: ["export plan", "export the plan"],
  },
  tasks: { of: "plan", nl: ["taken", "toon taken", "de taken"], en: ["tasks", "show tasks", "the tasks"] },
  "task-add": {
    of: "plan",
    nl: ["taak: {text}", "nieuwe taak: {text}", "nieuwe taak", "taak voor {name} op {day}: {text}"],
    en: ["task: {text}", "new task: {text}", "new task", "task for {name} on {day}: {text}"],
  },
  "task-change": {
    of: "plan",
    nl: ["taak {number} wordt: {text}", "wijzig taak {number}", "taak {number} opslaan"],
    en: ["task {number} becomes: {text}", "change task {number}", "save task {number}"],
  },
  "task-owner": { of: "plan", nl: ["taak {number} eigenaar: {name}"], en: ["task {number} owner: {name}"] },
  "task-day": { of: "plan", nl: ["taak {number} datum: {day}"], en: ["task {number} date: {day}"] },
  "task-drop": { of: "plan", nl: ["taak {number} weg"], en: ["drop task {number}"] },
  "task-accept": {
    of: "plan",
    owners: true,
    nl: ["taak {number} aannemen", "ik neem taak {number} aan"],
    en: ["accept task {number}", "I accept task {number}"],
  },
  "task-refuse": {
    of: "plan",
    owners: true,
    nl: ["taak {number} niet voor mij", "taak {number} is niet voor mij"],
    en: ["task {number} not for me", "task {number} is not for me"],
  },
  "task-done": {
    of: "plan",
    owners: true,
    nl: ["taak {number} klaar", "taak {number} is klaar"],
    en: ["task {number} done", "task {number} is done"],
  },
  "task-open": {
    of: "plan",
    owners: true,
    nl: ["taak {number} toch niet klaar", "taak {number} is toch niet klaar"],
    en: ["task {number} not done", "task {number} is not done after all"],
  },
} as const satisfies Readonly<Record<string, Command>>;

export type PlanAction = keyof typeof PLAN_COMMANDS;

export const isPlanAction = (action: string): action is PlanAction => Object.hasOwn(PLAN_COMMANDS, action);
