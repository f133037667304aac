/**
 * `npm run eval` scores a whole corpus folder; `npm run eval -- MODE FILE` scores one labelled file, or with --predict says
 * what the engine makes of each of its lines.
 */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { predictMessages, scoreMessages } from "./messages.ts";
import { predictPii, scorePii } from "./pii.ts";
import { predictQuestions, scoreQuestions } from "./questions.ts";

/** What each combination of flags does with the lines of a file. A new mode is a line here. */
const MODES = {
  "--predict --messages": (lines) => predictMessages(valuesOf(lines)).join("\n"),
  "--messages": (lines) => scoreMessages(valuesOf(lines)),
  "--predict --questions": (lines) => predictQuestions(valuesOf(lines)).join("\n"),
  "--questions": (lines) => scoreQuestions(valuesOf(lines)),
  "--predict --pii": (lines) => predictPii(lines.map(({ text }) => text)),
  "--pii": (lines) => scorePii(lines.map(({ text }) => text)),
} satisfies Readonly<Record<string, Mode>>;

const USAGE = `Usage: npm run eval, or npm run eval -- --corpus FOLDER, or npm run eval -- MODE FILE, where MODE is one of: ${Object.keys(MODES).join("; ")}.`;

/** The files of a corpus folder, each with the mode that scores it. */
const CORPUS = {
  "dev.jsonl": "--messages",
  "dev_questions.jsonl": "--questions",
  "dev_pii.jsonl": "--pii",
} as const;
const CORPUS_NEXT_TO_US = fileURLToPath(new URL("../../../shared/corpus", import.meta.url));

type Mode = (lines: readonly Line[]) => string;

/** A line of a file, as it was written and as the JSON that it is; without a value it is none. */
interface Line {
  readonly number: number;
  readonly text: string;
  readonly value: unknown;
}

evaluate(process.argv.slice(2));

function evaluate(args: readonly string[]): void {
  const flags = args.slice(0, -1).join(" ");
  const path = args.at(-1);
  if (path === undefined) scoreCorpus(CORPUS_NEXT_TO_US);
  else if (path.startsWith("--")) refuse(USAGE);
  else if (flags === "--corpus") scoreCorpus(path);
  else if (isMode(flags)) show(MODES[flags], path);
  else refuse(USAGE);
}

function isMode(flags: string): flags is keyof typeof MODES {
  return Object.hasOwn(MODES, flags);
}

function scoreCorpus(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    for (const [name, flags] of Object.entries(CORPUS)) {
      console.log(`== ${name}`);
      show(MODES[flags], join(folder, name));
    }
  } else refuse(`There is no corpus folder ${folder}; name one with: npm run eval -- --corpus FOLDER.`);
}

function show(mode: Mode, file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
    const lines = linesOf(file);
    const wrong = lines.find(({ value }) => value === undefined);
    if (wrong === undefined) console.log(mode(lines));
    else refuse(`Line ${wrong.number} of ${file} is not JSON.`);
  } else refuse(`There is no file ${file}.`);
}

function linesOf(file: string): readonly Line[] {
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .map((text, at) => ({ number: at + 1, text, value: jsonIn(text) }))
    .filter(({ text }) => text.trim() !== "");
}

/** Nothing where the text is no JSON: JSON itself has no undefined. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valuesOf(lines: readonly Line[]): readonly unknown[] {
  return lines.map(({ value }) => value);
}

function refuse(because: string): void {
  console.error(because);
  process.exitCode = 1;
}
