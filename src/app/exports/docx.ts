import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { inStrings } from "../names.ts";
import type { Outline, OutlineLine } from "./outline.ts";

/** The plan as a Word document: headings, lists and a table, so that it can be worked on. */
export async function planAsDocx(outline: Outline): Promise<Uint8Array> {
  const { title, organisation, opening, sections, tasks } = inStrings(outline, fit) as Outline;
  const document = new Document({
    title,
    creator: "Verkenner",
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: organisation }),
          ...opening.map((text) => new Paragraph({ children: [new TextRun({ text, bold: true })] })),
          ...sections.flatMap(({ heading, lines }) => [headingOf(heading), ...lines.flatMap(paragraphsOf)]),
          ...(tasks.rows.length === 0 ? [] : [headingOf(tasks.heading), tableOf(tasks.rows)]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** A Word document is XML, which has no place for some characters that somebody might type. */
const fit = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");

const headingOf = (text: string): Paragraph => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

const paragraphsOf = ({ text, notes }: OutlineLine): readonly Paragraph[] => [
  new Paragraph({ text, bullet: { level: 0 } }),
  ...notes.map(
    (note) => new Paragraph({ children: [new TextRun({ text: note, italics: true })], bullet: { level: 1 } }),
  ),
];

const tableOf = (rows: Outline["tasks"]["rows"]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] })) }),
    ),
  });
