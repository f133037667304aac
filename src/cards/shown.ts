import type { Line } from "../engine/card-data.ts";
import { ADDITION, FIRST_WORDS } from "../engine/talk.ts";
import type { Language } from "../engine/words.ts";
import { asTyped, type Markdown } from "./markdown.ts";
import { filled, line, type Slots, type Texts, worded } from "./texts.ts";

/** What goes into a TextBlock: a text with its slots filled, a line of the engine, several of them. */
export const shown = (text: string, slots: Slots): Markdown => asTyped(filled(text, slots));

/** The same, with days and moments in words. */
export const shownInWords = (language: Language, text: string, slots: Slots): Markdown =>
  asTyped(worded(language, text, slots));

export const said = (language: Language, one: Line): Markdown => asTyped(line(language, one));

export const texted = (texts: readonly Markdown[]): readonly { readonly text: Markdown }[] =>
  texts.map((text) => ({ text }));

/** What no guide has a title for has its own words. */
export function titled(topic: string, { cards: { readback } }: Texts): string {
  if (topic === FIRST_WORDS) return readback["first-words"];
  return topic === ADDITION ? readback.addition : topic;
}

/** A card holds less than somebody can type: so much of an answer stands on it, and it says that all of it is kept. */
const LONGEST_SHOWN = 900;

export function excerpt(text: string, texts: Texts): Markdown {
  if (text.length <= LONGEST_SHOWN) return asTyped(text);
  const characters = [...text.slice(0, LONGEST_SHOWN)];
  const cut = characters.join("").replace(/\s+\S*$/u, "");
  return asTyped(`${cut} … ${filled(texts.cards.readback.excerpt, { count: text.length })}`);
}
