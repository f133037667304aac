import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const PARTS = ["src", "cards", "test", "package.json", "tsconfig.json", "vitest.config.ts"];

/** Copies what the tests need of a tree; the packages are shared. */
export function copyTree(from: string, to: string, packages: string): void {
  mkdirSync(to);
  for (const part of PARTS) cpSync(join(from, part), join(to, part), { recursive: true });
  symlinkSync(packages, join(to, "node_modules"), "junction");
}

/** Applies a patch wherever its lines stand now; false where it does not fit any more. */
export function applyPatch(patch: string, tree: string): boolean {
  try {
    execFileSync("git", ["apply", "--unidiff-zero", "--whitespace=nowarn", patch], {
      cwd: tree,
      // A tree inside somebody's repository is still no part of it.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: join(tree, "..") },
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}
