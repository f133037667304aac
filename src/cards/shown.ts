import type { Line } from "../engine/card-data.ts";
import type { Language } from "../engine/words.ts";
import { asTyped, type Markdown } from "./markdown.ts";
import { filled, line, type Slots, worded } from "./texts.ts";

/** What goes into a TextBlock: a text with its slots filled, a line of the engine, several of them. */
export const shown = (text: string, slots: Slots): Markdown => asTyped(filled(text, slots));

/** The same, with days and moments in words. */
export const shownInWords = (language: Language, text: string, slots: Slots): Markdown =>
  asTyped(worded(language, text, slots));

export const said = (language: Language, one: Line): Markdown => asTyped(line(language, one));

export const texted = (texts: readonly Markdown[]): readonly { readonly text: Markdown }[] =>
  texts.map((text) => ({ text }));
