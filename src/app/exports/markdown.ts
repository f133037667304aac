import { asTyped } from "../../cards/markdown.ts";
import type { Outline } from "./outline.ts";

/** The plan as Markdown. What people wrote is shown as they typed it and never read as layout. */
export function planAsMarkdown({ title, organisation, opening, sections, tasks }: Outline): string {
  return [
    `# ${inline(title)}`,
    inline(organisation),
    ...opening.map(inline),
    ...sections.flatMap(({ heading, lines }) => [
      `## ${inline(heading)}`,
      lines
        .map(({ text, notes }) => [`- ${inline(text)}`, ...notes.map((note) => `  - ${inline(note)}`)].join("\n"))
        .join("\n"),
    ]),
    ...(tasks.rows.length === 0
      ? []
      : [
          `## ${inline(tasks.heading)}`,
          tasks.rows.map((cells) => `- ${inline(cells.filter((cell) => cell !== "").join(" · "))}`).join("\n"),
        ]),
  ]
    .filter((part) => part !== "")
    .join("\n\n")
    .concat("\n");
}

/** On one line, so that a list stays a list. */
const inline = (text: string): string => asTyped(text.replace(/\s*[\r\n]+\s*/gu, " ").trim());
