import { execFileSync } from "node:child_process";
import { cpSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/** What can be taken out of the house to see that the test notices. */
const BREAKS = ["dedupe", "lease", "order"] as const;
export type Break = (typeof BREAKS)[number];

export const isBreak = (name: string): name is Break => BREAKS.includes(name as Break);

/** A copy of the source tree, so that all processes run the same code whatever is edited meanwhile; without one of its guards if asked. */
export function treeFor(broken: Break | undefined, root: string, to: string): string {
  for (const part of ["src", "cards", "test/chaos", "package.json"])
    cpSync(join(root, part), join(to, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(to, "node_modules"));
  if (broken) {
    const patch = join(root, "test/chaos/breaks", `${broken}.patch`);
    execFileSync("patch", ["-p1", "--no-backup-if-mismatch", "-i", patch], {
      cwd: to,
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return to;
}
