// Runs a script on Node 24 or newer: the Node that is already here where it is new enough, else the one that `npm ci` brought.
// Plain JavaScript without types, because the Node that starts this may be too old to read TypeScript.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const WANTED = 24;

/** The path of a Node of version 24 or newer; ends the process with a sentence that says what to do where there is none. */
function newEnoughNode() {
  if (Number(process.versions.node.split(".")[0]) >= WANTED) return process.execPath;
  const platform = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${platform}-${process.arch}`;
  const brought = fileURLToPath(
    new URL(`../node_modules/${name}/bin/node${platform === "win" ? ".exe" : ""}`, import.meta.url),
  );
  if (existsSync(brought)) return brought;
  console.error(
    `Verkenner needs Node ${WANTED} or newer; this is Node ${process.versions.node} and the package ${name} is not installed. ` +
      `Run "npm ci" again with optional packages allowed, or install Node ${WANTED}.`,
  );
  process.exit(1);
}

const child = spawn(newEnoughNode(), process.argv.slice(2), { stdio: "inherit" });
// A terminal sends Ctrl-C to the whole group and the child drains by itself; a signal sent to us alone is handed on.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
