import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";

const running: ChildProcess[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "verkenner-start-"));
  folders.push(made);
  return made;
}

/** Starts the program as `npm start` does, and gives what it printed, its address once it is open, and its end. */
function start(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["src/main.ts"], {
    env: { PATH: process.env.PATH, PORT: "0", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => (printed += part));
  const ended = once(child, "exit").then(([code]) => ({ code: code as number | null, printed }));
  const open = new Promise<string>((resolve, reject) => {
    const look = setInterval(() => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (address) resolve(address);
      if (address || child.exitCode !== null) clearInterval(look);
    }, 20);
    ended.then(({ printed: all }) => reject(new Error(`It ended: ${all}`)));
  });
  open.catch(() => {});
  return { child, open, ended, printed: () => printed };
}
const data = (at: string) => ({
  DATABASE_URL: `sqlite:${join(at, "verkenner.db")}`,
  KEYS_URL: `sqlite:${join(at, "keys", "keys.db")}`,
});
/** Sanne's messages, once her invitation is there. */
async function invitationAt(address: string): Promise<unknown> {
  for (;;) {
    const { messages } = await get(`${address}/local/messages?person=web:sanne-bakker&place=web:dm:sanne-bakker`);
    if (JSON.stringify(messages).includes("Ik ben een bot")) return messages;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const get = async (url: string) => (await fetch(url)).json() as Promise<Record<string, never>>;

test("it opens, is healthy, says where things are, and drains at Ctrl-C", async () => {
  const at = folder();
  const { child, open, ended, printed } = start(data(at));
  const address = await open;
  expect(await get(`${address}/healthz`)).toEqual({ ok: true });
  expect(await get(`${address}/readyz`)).toEqual({ ready: true });
  for (const line of ["verkenner.db", "keys.db", "master.key", "Switched on"]) expect(printed()).toContain(line);
  expect(statSync(join(at, "keys", "master.key")).mode & 0o777).toBe(0o600);
  child.kill("SIGINT");
  expect((await ended).code).toBe(0);
});

test("a second start goes on where the first was", async () => {
  const at = folder();
  const first = start(data(at));
  const before = await invitationAt(await first.open);
  first.child.kill("SIGTERM");
  await first.ended;
  const second = start(data(at));
  expect(await invitationAt(await second.open)).toEqual(before);
});

test("the wrong keys are refused before anything is touched", async () => {
  const at = folder();
  const first = start(data(at));
  await first.open;
  first.child.kill("SIGTERM");
  await first.ended;
  const { code, printed } = await start({ ...data(at), MASTER_KEY: Buffer.alloc(32, 1).toString("base64") }).ended;
  expect(code).toBe(1);
  expect(printed).toContain("MASTER_KEY does not fit");
});

test("a wrong setting stops it with one sentence, and a port in use says so", async () => {
  const wrong = await start({ ...data(folder()), PORT: "many" }).ended;
  expect(wrong).toEqual({ code: 1, printed: "PORT must be a number, such as 3978.\n" });
  const first = start(data(folder()));
  const port = new URL(await first.open).port;
  const second = await start({ ...data(folder()), PORT: port }).ended;
  expect(second.code).toBe(1);
  expect(second.printed).toContain("PORT: another program listens there already");
});
