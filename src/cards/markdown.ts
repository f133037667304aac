import type { Brand } from "../engine/words.ts";

/** Text as a TextBlock must hold it, because a TextBlock reads Markdown. Only `asTyped` makes it. */
export type Markdown = Brand<"Markdown">;

/**
 * Makes a TextBlock show these words exactly as they were typed: stars, links, headings, lists, HTML and `{{DATE()}}` are letters and no
 * layout. Each line becomes a paragraph, the only line break that every host keeps.
 */
export const asTyped = (text: string): Markdown =>
  text
    .split(/\r\n|\r|\n/u)
    .map(lineAsTyped)
    .filter((line) => line !== "")
    .join("\n\n") as Markdown;

/** The words that a TextBlock shows, for a place that knows no Markdown. */
export const fromMarkdown = (text: string): string =>
  text
    .replace(/\n\n/gu, "\n")
    .replace(/^\u00a0+/gmu, (indent) => " ".repeat(indent.length))
    .replace(/\\([\\`*_[\]~<&{#+\->.)=|])/gu, "$1");

const lineAsTyped = (line: string): string =>
  line
    .trimEnd()
    .replace(/[\\`*_[\]~<&{|]/gu, "\\$&")
    .replace(/^(\s*)([#+\->=])/u, "$1\\$2")
    .replace(/^(\s*\d+)([.)])/u, "$1\\$2")
    .replace(/^\s+/u, (indent) => "\u00a0".repeat(indent.replaceAll("\t", "    ").length));
