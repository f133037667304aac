import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The real program at work on a free port, with its data in a folder that goes away with it. */
export interface Program {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SLOWEST_START = 20_000;

export async function startProgram(): Promise<Program> {
  const folder = mkdtempSync(join(tmpdir(), "verkenner-walk-"));
  const port = await freePort();
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: ROOT,
    // Nothing of the caller's settings: a platform token in the shell must not change what is walked.
    env: {
      PATH: process.env.PATH ?? "",
      PORT: String(port),
      DATABASE_URL: `sqlite:${join(folder, "verkenner.db")}`,
      KEYS_URL: `sqlite:${join(folder, "keys", "keys.db")}`,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      const mercy = setTimeout(() => child.kill("SIGKILL"), 5_000);
      await ended;
      clearTimeout(mercy);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await isReady(address, () => child.exitCode !== null);
  } catch (error) {
    await close();
    throw error;
  }
  return { address, close };
}

async function isReady(address: string, hasEnded: () => boolean): Promise<void> {
  const until = Date.now() + SLOWEST_START;
  while (Date.now() < until && !hasEnded()) {
    const ready = await fetch(`${address}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("src/main.ts did not start; what it said stands above");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}
