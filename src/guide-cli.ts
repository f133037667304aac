import { readFileSync } from "node:fs";
import type { Guide } from "./engine/guide.ts";
import { checkGuide } from "./engine/guide-check.ts";
import { guideFor } from "./engine/guides.ts";
import type { Language } from "./engine/words.ts";

const USAGE = `npm run guide -- check FILE                          says what is wrong in a guide (JSON), or that it is good
npm run --silent guide -- print ID LANGUAGE > FILE   writes a built-in guide as JSON, to begin your own with`;

const [command, first, second] = process.argv.slice(2);
if (command === "check" && first) process.exitCode = check(first);
else if (command === "print" && first) process.exitCode = print(first, second ?? "nl");
else {
  console.error(USAGE);
  process.exitCode = 1;
}

/** Prints each fault with its place, or the topics of a good guide; gives the exit code. */
function check(file: string): number {
  const read = readJson(file);
  if ("problem" in read) return refuse(read.problem);
  const faults = checkGuide(read.value);
  for (const { path, says } of faults) console.error(`${path || "the guide"}: ${says}`);
  if (faults.length > 0)
    return refuse(`${faults.length} to mend in ${file}; docs/guide-format.md explains the format.`);
  const guide = read.value as Guide;
  console.log(`${file} is a good guide: ${guide.topics.length} topics about "${guide.theme}" (${guide.language}).`);
  for (const { name, title, need, short } of guide.topics)
    console.log(`  ${name.padEnd(14)} ${need.padEnd(4)} ${short ? "short" : "     "}  ${title}`);
  return 0;
}

function print(id: string, language: string): number {
  try {
    console.log(JSON.stringify(guideFor(id, language as Language), null, 2));
    return 0;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

function readJson(file: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(readFileSync(file, "utf8")) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      problem:
        error instanceof SyntaxError
          ? `${file} is no JSON (${why}). Look for a missing comma or quotation mark there.`
          : `${file} cannot be read (${why}). Check the name and the folder.`,
    };
  }
}

function refuse(message: string): 1 {
  console.error(message);
  return 1;
}
