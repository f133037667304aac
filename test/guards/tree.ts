import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

const PARTS = ["src", "cards", "test", "package.json", "tsconfig.json", "vitest.config.ts"];

/** Copies what the tests need of a tree; the packages are shared. */
export function copyTree(from: string, to: string, packages: string): void {
  mkdirSync(to);
  for (const part of PARTS) cpSync(join(from, part), join(to, part), { recursive: true });
  symlinkSync(packages, join(to, "node_modules"), "junction");
}

/** Applies a patch wherever its lines stand now; false where it does not fit any more. */
export const applyPatch = (patch: string, tree: string): boolean => gitApply(tree, patch);

/** Puts back what a patch broke, from the whole tree: to reverse a patch without context could hit another line that looks the same. */
export function takeOut(patch: string, tree: string, whole: string): void {
  for (const [, file = ""] of readFileSync(patch, "utf8").matchAll(/^\+\+\+ b\/(\S+)$/gm))
    cpSync(join(whole, file), join(tree, file));
}

function gitApply(tree: string, ...args: readonly string[]): boolean {
  try {
    execFileSync("git", ["apply", "--unidiff-zero", "--whitespace=nowarn", ...args], {
      cwd: tree,
      // A tree inside somebody's repository is still no part of it.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(tree) },
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}
