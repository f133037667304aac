import type { DocumentName } from "./aggregate-id.ts";
import { CHANNEL_COMMANDS } from "./channel/commands.ts";
import { type Command, type Commanded, commandIn, type DocumentKind } from "./commands.ts";
import { EXPLORATION_COMMANDS } from "./exploration/commands.ts";
import { INBOX_COMMANDS } from "./inbox/commands.ts";
import { OBSTACLE_COMMANDS } from "./obstacles/commands.ts";
import { PICTURE_COMMANDS } from "./picture/commands.ts";
import { PLAN_COMMANDS } from "./plan/commands.ts";
import type { Language } from "./words.ts";

/** Everything a lead can ask for, as a button and as typed words (P8). Each document of an exploration has its own. */
const COMMANDS = {
  ...EXPLORATION_COMMANDS,
  ...INBOX_COMMANDS,
  ...OBSTACLE_COMMANDS,
  ...PLAN_COMMANDS,
  ...PICTURE_COMMANDS,
  ...CHANNEL_COMMANDS,
} as const satisfies Readonly<Record<string, Command>>;

export type LeadAction = keyof typeof COMMANDS;

export const LEAD_ACTIONS = Object.keys(COMMANDS) as readonly LeadAction[];

export const leadCommandIn = (text: string, language: Language): Commanded<LeadAction> | undefined =>
  commandIn<LeadAction>(text, language, COMMANDS);

/** What somebody may type who has taken something on, in a document of that kind. */
export function ownerCommandIn(text: string, language: Language, of: DocumentName): Commanded<LeadAction> | undefined {
  const command = leadCommandIn(text, language);
  const known: Command | undefined = command && COMMANDS[command.action];
  return known?.owners && known.of === of ? command : undefined;
}

/** The document of an exploration that takes an action, also from a button on another one's card. */
export const takerOf = (action: LeadAction): DocumentKind => COMMANDS[action].of;

/** The form that we teach for an action, with its slots: "nodig {name} uit". */
export const leadFormFor = (action: LeadAction, language: Language): string => COMMANDS[action][language][0];
