import type { Language } from "../words.ts";

/** The parts of a plan, in the order of the guidance. The first is read from the obstacles and has no lines of its own. */
export const SECTIONS = [
  "arrange",
  "need",
  "target",
  "goal",
  "knowledge",
  "themes",
  "form",
  "facilitators",
  "commitment",
  "planning",
  "participants",
  "trainers",
  "rooms",
  "open",
  "evaluation",
] as const;
export type Section = (typeof SECTIONS)[number];
/** A part that holds lines. */
export type LineSection = Exclude<Section, "arrange">;

export const LINE_SECTIONS = SECTIONS.filter((one): one is LineSection => one !== "arrange");

/** The words by which a lead names a part; one of them in what was typed is enough. */
const WORDS: Readonly<Record<Language, Readonly<Record<LineSection, RegExp>>>> = {
  nl: {
    need: /behoefte|energie/iu,
    target: /doelgroep|team/iu,
    goal: /doel/iu,
    knowledge: /kennis|weten/iu,
    themes: /thema/iu,
    form: /vorm/iu,
    facilitators: /begeleid|mogelijk/iu,
    commitment: /toestemming|budget|geld|draagvlak|verlof/iu,
    planning: /planning|wanneer/iu,
    participants: /deelnemer|werven/iu,
    trainers: /trainer/iu,
    rooms: /ruimte|zaal|zalen/iu,
    open: /open/iu,
    evaluation: /evaluatie|terugkijken/iu,
  },
  en: {
    need: /need|energy/iu,
    target: /target|team/iu,
    goal: /goal/iu,
    knowledge: /knowledge|know/iu,
    themes: /theme/iu,
    form: /form/iu,
    facilitators: /facilitat|possible/iu,
    commitment: /commitment|budget|money|leave/iu,
    planning: /planning|when/iu,
    participants: /participant|recruit/iu,
    trainers: /trainer/iu,
    rooms: /room/iu,
    open: /open/iu,
    evaluation: /evaluation|look back/iu,
  },
};

/** The part that was typed or chosen; nothing where no word of it is known. */
export function sectionIn(typed: string, language: Language): LineSection | undefined {
  const words = WORDS[language];
  return LINE_SECTIONS.find((one) => one === typed) ?? LINE_SECTIONS.find((one) => words[one].test(typed));
}
