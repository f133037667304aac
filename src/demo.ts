import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { httpFront } from "./demo/front.ts";
import { wholeExploration } from "./demo/story.ts";

/**
 * `npm run demo`: the program of `npm start`, with data of its own in data/demo, in which the example people hold a whole exploration. It
 * then stays open until Ctrl-C; with `--once` it stops.
 */
const ROOT = fileURLToPath(new URL("../", import.meta.url));
const LONGEST_MS = 3 * 60_000;

const { program, address } = await opened();
let isStopping = false;
process.on("SIGINT", stop);
process.on("SIGTERM", stop);

try {
  await played();
  console.log(whereToLook());
  if (process.argv.includes("--once")) stop();
} catch (error) {
  if (!isStopping) console.error(`The demo came to a halt: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
  stop();
}

/** What was there of an earlier demo goes; nothing of anybody's own is in that folder. */
async function played(): Promise<void> {
  console.log("De verzonnen mensen van Voorbeeldstad houden een hele verkenning. De klok loopt sneller dan echt.\n");
  const began = performance.now();
  const tooLong = AbortSignal.timeout(LONGEST_MS);
  await fetch(`${address}/local/reset`, { method: "POST", body: "{}" });
  await Promise.race([wholeExploration(httpFront(address), (line) => console.log(line)), over(tooLong)]);
  console.log(`\nKlaar in ${Math.round((performance.now() - began) / 1_000)} seconden.`);
}

async function over(signal: AbortSignal): Promise<never> {
  await once(signal, "abort");
  throw new Error(`it took longer than ${LONGEST_MS / 60_000} minutes.`);
}

/** The program itself says where it is open: another one that listens there already must never be played in. */
async function opened(): Promise<{ readonly program: ChildProcess; readonly address: string }> {
  const program = spawn(process.execPath, ["src/main.ts"], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: "sqlite:data/demo/verkenner.db",
      KEYS_URL: "sqlite:data/demo/keys/keys.db",
      DEFAULT_LANGUAGE: "nl",
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  program.on("exit", (code) => process.exit(process.exitCode ?? code ?? 1));
  for await (const line of createInterface({ input: program.stdout as NodeJS.ReadableStream })) {
    const [, address] = /is open at (http:\S+?)\/?$/u.exec(line) ?? [];
    if (address) return { program, address };
  }
  throw new Error("Verkenner did not start; what it said stands above.");
}

function whereToLook(): string {
  return [
    "",
    `Kijk als projectleider: ${address}/overview?person=web:marieke-de-boer`,
    `Kijk in de gesprekken:  ${address}/#als=sanne-bakker (of kies iemand anders)`,
    ...(process.argv.includes("--once") ? [] : ["Ctrl-C stopt. De gegevens staan in data/demo."]),
  ].join("\n");
}

function stop(): void {
  isStopping = true;
  program.kill("SIGTERM");
}
