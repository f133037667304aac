import { z } from "zod";
import { checkQuestion, type QuestionKind } from "../../src/engine/question-check.ts";

const KINDS = ["open", "closed", "leading", "double", "statement"] as const satisfies readonly QuestionKind[];

const QuestionLine = z.object({ id: z.string(), lang: z.enum(["nl", "en"]), text: z.string() });
const LabelledLine = QuestionLine.extend({ kind: z.enum(KINDS) });

/** One line of JSON, {"id","kind"}, for each question. */
export function predictQuestions(lines: readonly unknown[]): string[] {
  return lines
    .map((line) => QuestionLine.parse(line))
    .map(({ id, lang, text }) => JSON.stringify({ id, kind: checkQuestion(text, lang).kind }));
}

/** Precision, recall and F1 of each kind and of "open against the rest", then the questions that were taken for another kind. */
export function scoreQuestions(lines: readonly unknown[]): string {
  const judged = lines
    .map((line) => LabelledLine.parse(line))
    .map((line) => ({ ...line, found: checkQuestion(line.text, line.lang) }));
  const row = (name: string, kind: QuestionKind): string => {
    const found = judged.filter((line) => line.found.kind === kind);
    const labelled = judged.filter((line) => line.kind === kind);
    const right = found.filter((line) => line.kind === kind).length;
    const figures = [right / found.length, right / labelled.length, (2 * right) / (found.length + labelled.length)];
    return [
      name.padEnd(18),
      ...figures.map((figure) => figure.toFixed(3).padStart(9)),
      `${labelled.length}`.padStart(5),
    ].join(" ");
  };
  const missed = judged
    .filter((line) => line.found.kind !== line.kind)
    .map(({ id, kind, text, found }) => {
      const grounds = found.because.map(({ words, rule }) => `${rule} "${words}"`).join("; ");
      return `${id} ${kind} taken for ${found.kind}: ${text}  [${grounds}]`;
    });
  const right = judged.length - missed.length;
  return [
    `${"".padEnd(18)} precision    recall        F1     n`,
    ...KINDS.map((kind) => row(kind, kind)),
    row("open v. the rest", "open"),
    `right: ${right} of ${judged.length}`,
    ...missed,
  ].join("\n");
}
