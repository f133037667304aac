import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { NamedTest } from "./guard.ts";

/** How a test went. Absent from the results: it did not run, because its file could not be read or holds no such test. */
export interface Verdict extends NamedTest {
  readonly passed: boolean;
  /** What it said when it failed; "" when it passed. */
  readonly said: string;
}

const AT_MOST_MS = 90_000;
const running = new Set<ChildProcess>();

/** Runs exactly these tests in a tree, and gives how each went. */
export async function runTests(tree: string, tests: readonly NamedTest[]): Promise<readonly Verdict[]> {
  const report = join(tree, "report.json");
  const files = [...new Set(tests.map(({ file }) => file))];
  const names = [...new Set(tests.map(({ name }) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")))];
  // The packages are shared with the house, so nothing may be kept among them; what is kept goes by the content of a file.
  const modules = `--fsModuleCachePath=${join(tree, "modules")}`;
  const quietly = ["--cache=false", modules, "--pool=threads", "--reporter=json", `--outputFile=${report}`];
  rmSync(report, { force: true });
  await vitest(tree, ["run", ...files, "-t", `^(?:${names.join("|")})$`, ...quietly]);
  try {
    return verdictsIn(JSON.parse(readFileSync(report, "utf8")) as Report, tree);
  } catch {
    return [];
  }
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

function verdictsIn({ testResults }: Report, tree: string): readonly Verdict[] {
  return testResults.flatMap(({ name: path, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "passed" || status === "failed")
      .map(({ ancestorTitles, title, status, failureMessages = [] }) => ({
        file: relative(tree, path).split(sep).join("/"),
        name: [...ancestorTitles, title].join(" > "),
        passed: status === "passed",
        said: failureMessages.join("\n"),
      })),
  );
}

function vitest(tree: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const script = join(tree, "node_modules/vitest/vitest.mjs");
    // A group of its own, so that its workers go with it.
    const child = spawn(process.execPath, [script, ...args], { cwd: tree, detached: true, stdio: "ignore" });
    running.add(child);
    const late = setTimeout(() => end(child), AT_MOST_MS);
    child.on("close", () => {
      clearTimeout(late);
      running.delete(child);
      resolve();
    });
  });
}

/** Ends the runs that are still on their way. */
export function endAll(): void {
  for (const child of running) end(child);
}

function end(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    child.kill("SIGKILL"); // where there are no groups, or it has just ended
  }
}
