import type { DocumentName } from "./aggregate-id.ts";
import type { Language } from "./words.ts";

/**
 * What a lead can type, as forms with slots: "tip {number} sluiten: {text}". The first form of a language is the one we teach. `{number}`
 * and `{to}` are numbers, `{text}` is free text to the end, `{list}` lines with names of colleagues, which stay as they are at the door,
 * and any other slot is a name, a day or a title on one line.
 */
export interface Command {
  /** The document of an exploration that takes it. */
  readonly of: DocumentKind;
  /** Also for somebody who is no lead and has taken something on in that document: it is typed in their own DM. */
  readonly owners?: true;
  readonly nl: readonly [string, ...string[]];
  readonly en: readonly [string, ...string[]];
}

/** The documents that an exploration consists of, beside the talks. */
export type DocumentKind = "exploration" | "conversation" | DocumentName;

/** What somebody typed, as if they had pressed a button whose fields held `values`; what fills the first slot is also its `value`. */
export interface Commanded<Action extends string = string> {
  readonly action: Action;
  readonly of: DocumentKind;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The command that a whole message is, or nothing. Case and the marks at the end do not matter. A form without slots goes
 * before one with slots, so that "nodig de volgende groep uit" invites nobody who is called "de volgende groep"; among those the one
 * that fixes most goes first, so that "hindernis 2 stap: bellen" is about the second one and is none itself.
 */
export function commandIn<Action extends string>(
  text: string,
  language: Language,
  commands: Readonly<Record<Action, Command>>,
): Commanded<Action> | undefined {
  const message = text.trim();
  const forms = (Object.entries(commands) as [Action, Command][])
    .flatMap(([action, { of, [language]: own }]) => own.map((form) => ({ action, of, form })))
    .sort((a, b) => Number(hasSlots(a.form)) - Number(hasSlots(b.form)) || fixedIn(b.form) - fixedIn(a.form));
  for (const { action, of, form } of forms) {
    const values = valuesIn(message, form);
    if (values) return { action, of, values };
  }
  return undefined;
}

const SLOT = /\{(\w+)\}/g;
const hasSlots = (form: string): boolean => form.includes("{");
const fixedIn = (form: string): number => form.replaceAll(SLOT, "").length;

function valuesIn(message: string, form: string): Readonly<Record<string, string>> | undefined {
  const found = patternOf(form).exec(/\{(?:text|list)\}$/.test(form) ? message : message.replace(/[\s.!?]+$/u, ""));
  if (!found) return undefined;
  const [value] = Object.values(found.groups ?? {});
  return { ...(value !== undefined && { value }), ...found.groups };
}

const patterns = new Map<string, RegExp>();

/** The form as a pattern for a whole message; made once. */
function patternOf(form: string): RegExp {
  let pattern = patterns.get(form);
  if (!pattern) {
    const words = form
      .split(SLOT)
      .map((part, index, all) => (index % 2 === 0 ? fixed(part, all[index + 1]) : slot(part)));
    pattern = new RegExp(`^${words.join("")}$`, "iu");
    patterns.set(form, pattern);
  }
  return pattern;
}

/**
 * A colon may be left out where white space stands instead, but not right behind a slot, which would not know where to end, nor before
 * words of one's own: "kennis delen is lastig" is told to somebody and asks for nothing. Between words stands any white space.
 */
const fixed = (part: string, next: string | undefined): string =>
  part
    .split(/: */)
    .map((words) => words.replaceAll(/ +/g, String.raw`\s+`))
    .reduce((before, after) => {
      if (before === "" || (after === "" && next === "text")) return `${before}${COLON}${after}`;
      return `${before}${after === "" && next === "list" ? COLON_OR_LINE : COLON_OR_SPACE}${after}`;
    });

const COLON = String.raw`\s*:\s*`;
const COLON_OR_LINE = String.raw`(?:\s*:|[^\S\n]*\n)\s*`;
const COLON_OR_SPACE = String.raw`(?:\s*:\s*|\s+)`;

function slot(name: string): string {
  if (name === "number" || name === "to") return `(?<${name}>${String.raw`\d{1,4}`})`;
  if (name === "text" || name === "list") return `(?<${name}>${String.raw`\S[\s\S]*`})`;
  return `(?<${name}>${WORD}(?: ${WORD}){0,${MOST_WORDS - 1}}?)`;
}
const WORD = String.raw`[^\s:;]{1,80}`;
/** A name, a day or a title is short; what is longer is a sentence. */
const MOST_WORDS = 8;
