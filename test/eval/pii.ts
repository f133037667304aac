/** How well `redact` does on lines with labels: what must go is gone, and what must stay is there. */
import { redact } from "../../src/privacy/redact.ts";

/** One line of a labelled file; without labels there is only something to predict. */
interface Line {
  readonly id: string;
  readonly text: string;
  readonly redact?: readonly string[];
  readonly keep?: readonly string[];
}

/** For each JSON line the same id with the text as we would store it. */
export function predictPii(lines: readonly string[]): string {
  return linesOf(lines)
    .map(({ id, text }) => JSON.stringify({ id, text: redact(text, []).text }))
    .join("\n");
}

/** Recall of what must go, harm to what must stay, and each line that is not met. */
export function scorePii(lines: readonly string[]): string {
  const judged = linesOf(lines).map(judge);
  const wanted = sum(judged.map(({ line }) => line.redact?.length ?? 0));
  const kept = sum(judged.map(({ line }) => line.keep?.length ?? 0));
  const missed = sum(judged.map(({ survived }) => survived.length));
  const harmed = sum(judged.map(({ lost }) => lost.length));
  return [
    `recall of redact: ${share(wanted - missed, wanted)} (${wanted - missed} of ${wanted})`,
    `harmed keep: ${share(harmed, kept)} (${harmed} of ${kept})`,
    ...judged.filter(({ survived, lost }) => survived.length + lost.length > 0).map(described),
  ].join("\n");
}

interface Judged {
  readonly line: Line;
  readonly stored: string;
  readonly survived: readonly string[];
  readonly lost: readonly string[];
}

function judge(line: Line): Judged {
  const stored = redact(line.text, []).text;
  const survived = (line.redact ?? []).filter((piece) => stored.includes(piece));
  const lost = (line.keep ?? []).filter((piece) => !stored.includes(piece));
  return { line, stored, survived, lost };
}

function described({ line, stored, survived, lost }: Judged): string {
  const left = survived.map((piece) => `left "${piece}"`);
  const taken = lost.map((piece) => `harmed "${piece}"`);
  return `${line.id}: ${[...left, ...taken].join(", ")} in: ${stored}`;
}

function linesOf(lines: readonly string[]): readonly Line[] {
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line) as Line);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function share(part: number, whole: number): string {
  return whole === 0 ? "no labels" : `${((100 * part) / whole).toFixed(1)} %`;
}
