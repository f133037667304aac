/** Breaks each guard of the house by hand and wants to see its test fail: `npm run guards [-- NAME ...]`. */
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Guard, guardsIn, type NamedTest } from "./guard.ts";
import { endAll, runTests, type Verdict } from "./tests.ts";
import { applyPatch, copyTree } from "./tree.ts";

/** As many at once as a small machine can bear. */
const HANDS = 2;

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
  const hand = async (): Promise<void> => {
    for (let guard = left.shift(); guard; guard = left.shift()) {
      const wrong = await whatIsWrong(guard, before);
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
async function whatIsWrong({ name, patch, test }: Guard, before: readonly Verdict[]): Promise<string | undefined> {
  const inWhole = before.filter((verdict) => isOf(test, verdict));
  if (inWhole.length === 0) return `there is no test "${test.name}" in ${test.file}, or that file cannot be read`;
  if (!inWhole.every(({ passed }) => passed)) return `"${test.name}" fails already in the whole house`;
  const broken = join(folder, name);
  copyTree(whole, broken, packages);
  try {
    if (!applyPatch(patch, broken)) return `the patch does not fit the code any more; rebase it`;
    const inBroken = (await runTests(broken, [test])).filter((verdict) => isOf(test, verdict));
    if (inBroken.length === 0)
      return "the broken house does not even start, so no test could notice; break it more gently";
    const noticed = inBroken.find(({ passed }) => !passed);
    if (!noticed) return `nobody noticed: "${test.name}" still passes`;
    if (!noticed.said.startsWith("AssertionError")) return `fell over instead of noticing: ${firstLine(noticed.said)}`;
    return undefined;
  } finally {
    rmSync(broken, { recursive: true, force: true });
  }
}

const isOf = (test: NamedTest, verdict: Verdict): boolean => test.file === verdict.file && test.name === verdict.name;
const firstLine = (text: string): string => text.split("\n")[0] ?? "";
