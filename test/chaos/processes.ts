import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Chance } from "./chance.ts";

/** One Verkenner process that comes back after each kill, on the same port. */
export interface Running {
  readonly url: string;
  /** Kills it as a power cut would, when it runs; it is started again after a moment. Gives whether it ran. */
  readonly kill: (awayMs: number) => boolean;
  /** Resolves when it answers. */
  readonly ready: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface Noticed {
  /** Ends that nobody asked for. */
  readonly died: string[];
  /** What the processes logged as an error. */
  readonly complaints: Map<string, number>;
}

const RESTART_AFTER_OWN_END_MS = 300;
const MOST_OWN_ENDS = 20;

/** Starts src/main.ts of a tree over the databases in a folder. */
export async function runMain(tree: string, folder: string, chance: Chance, noticed: Noticed): Promise<Running> {
  const port = await freePort(chance);
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  let killed = false;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  const endChild = (): void => void child?.kill("SIGKILL");
  process.once("exit", endChild);
  begin();
  return {
    url,
    kill: (awayMs) => {
      if (!child || killed) return false;
      killed = child.kill("SIGKILL");
      clearTimeout(timer);
      timer = setTimeout(begin, awayMs);
      return killed;
    },
    ready: async () => {
      for (let tries = 0; tries < 200; tries++) {
        const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
        if (answer?.ok) return;
        await pause(100);
      }
      throw new Error(`A process did not start: ${noticed.died.at(-1) ?? "no reason was given"}`);
    },
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      process.off("exit", endChild);
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      const late = setTimeout(endChild, 5_000);
      await ended;
      clearTimeout(late);
    },
  };

  function begin(): void {
    if (stopping) return;
    killed = false;
    const started = spawn(
      process.execPath,
      ["--import", join(tree, "test/chaos/more-people.ts"), join(tree, "src/main.ts")],
      { cwd: folder, env: environment(folder, port), stdio: ["ignore", "pipe", "pipe", "ipc"] },
    );
    child = started;
    let lastWords = "";
    started.stdout?.on("data", (chunk: Buffer) => {
      for (const line of chunk.toString().split("\n")) if (line.startsWith("{")) noteComplaint(line);
    });
    started.stderr?.on("data", (chunk: Buffer) => {
      lastWords = (lastWords + chunk.toString()).slice(-600);
    });
    started.on("exit", (code, signal) => {
      if (stopping || signal === "SIGKILL") return;
      noticed.died.push(`ended by itself with ${code ?? signal}: ${lastWords.trim()}`);
      if (noticed.died.length < MOST_OWN_ENDS) timer = setTimeout(begin, RESTART_AFTER_OWN_END_MS);
    });
  }

  function noteComplaint(line: string): void {
    try {
      const { level, name, msg, because } = JSON.parse(line) as Record<string, unknown>;
      const words = [msg, name ?? because].filter(Boolean).join(": ");
      if (typeof level === "number" && level >= 40)
        noticed.complaints.set(words, (noticed.complaints.get(words) ?? 0) + 1);
    } catch {
      // Half a line of a process that was killed while it wrote.
    }
  }
}

function environment(folder: string, port: number): NodeJS.ProcessEnv {
  const { PATH = "" } = process.env;
  return {
    PATH,
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, "verkenner.db")}`,
    KEYS_URL: `sqlite:${join(folder, "keys", "keys.db")}`,
  };
}

/** Below the ports that the system hands out by itself, so that no connection sits on it between a kill and a start. */
async function freePort(chance: Chance): Promise<number> {
  for (;;) {
    const port = Math.floor(chance.between(20_000, 32_000));
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once("error", () => resolve(false));
      server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
    });
    if (free) return port;
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
