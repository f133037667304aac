/** Breaks each guard of the house by hand and wants to see its test fail: `npm run guards [-- NAME ...]`. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Guard, guardsIn, type NamedTest } from "./guard.ts";
import { endAll, runTests, type Verdict } from "./tests.ts";
import { applyPatch, copyTree, takeOut } from "./tree.ts";

/** As many at once as a small machine can bear. */
const HANDS = 2;

/** How Vitest words what an `expect` did not get; anything else is a broken house that fell over. */
const ASSERTED = /^AssertionError|^Error: promise (?:resolved|rejected) [\s\S]* instead of/;

const root = fileURLToPath(new URL("../..", import.meta.url));
const packages = join(root, "node_modules");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "verkenner-guards-")));
const whole = join(folder, "whole");

process.on("exit", () => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

process.exitCode = (await proveAll(process.argv.slice(2))) ? 0 : 1;

async function proveAll(asked: readonly string[]): Promise<boolean> {
  const known = guardsIn(join(root, "test/guards"));
  const names = asked.map((name) => name.replace(/\.patch$/, ""));
  const unknown = names.filter((name) => !known.some((guard) => guard.name === name));
  if (unknown.length > 0) {
    console.error(`No guard is called ${unknown.join(" or ")}; there are ${known.map(({ name }) => name).join(", ")}`);
    return false;
  }
  const guards = names.length > 0 ? known.filter(({ name }) => names.includes(name)) : known;
  // One copy for all, so that a tree that others work in stands still meanwhile.
  copyTree(root, whole, packages);
  const before = await runTests(
    whole,
    guards.map(({ test }) => test),
  );
  const left = [...guards];
  let failed = 0;
  const hand = async (_: unknown, number: number): Promise<void> => {
    const tree = join(folder, `hand-${number}`);
    copyTree(whole, tree, packages);
    for (let guard = left.shift(); guard; guard = left.shift()) {
      const wrong = await whatIsWrong(guard, before, tree);
      if (wrong) failed++;
      console.log(
        wrong ? `FAILED ${guard.promise}  ${guard.name}: ${wrong}` : `passed ${guard.promise}  ${guard.name}`,
      );
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  console.log(`${guards.length - failed} passed, ${failed} failed`);
  return failed === 0;
}

/** Why a guard proves nothing; nothing where its test passes in the whole house, and fails by an assertion in the broken one. */
async function whatIsWrong(
  { patch, test }: Guard,
  before: readonly Verdict[],
  tree: string,
): Promise<string | undefined> {
  const inWhole = before.filter((verdict) => isOf(test, verdict));
  if (inWhole.length === 0) return `there is no test "${test.name}" in ${test.file}, or that file cannot be read`;
  const ill = inWhole.find(({ passed }) => !passed);
  if (ill) return `"${test.name}" fails already in the whole house: ${firstLine(ill.said)}`;
  if (!applyPatch(patch, tree)) return "the patch does not fit the code any more; rebase it";
  const inBroken = (await runTests(tree, [test])).filter((verdict) => isOf(test, verdict));
  takeOut(patch, tree, whole);
  if (inBroken.length === 0)
    return "the broken house does not start or does not end, so no test could notice; break it more gently";
  const failed = inBroken.find(({ passed }) => !passed);
  if (!failed) return `nobody noticed: "${test.name}" still passes`;
  return ASSERTED.test(failed.said) ? undefined : `fell over, not noticed: ${firstLine(failed.said)}`;
}

function isOf(test: NamedTest, verdict: Verdict): boolean {
  return test.file === verdict.file && test.name === verdict.name;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
