import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";

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
const SANNE = { person: "web:sanne-bakker", place: "web:dm:sanne-bakker" };
/** Sanne's messages, once one of them has these words. */
function messagesAt(address: string, words: string): Promise<unknown> {
  const look = async () => {
    const { messages } = await get(`${address}/local/messages?${new URLSearchParams(SANNE)}`);
    expect(JSON.stringify(messages)).toContain(words);
    return messages;
  };
  return vi.waitFor(look, { timeout: 10_000, interval: 50 });
}
const invitationAt = (address: string): Promise<unknown> => messagesAt(address, "Ik ben een bot");
const post = async (url: string, body: object): Promise<void> =>
  void (await fetch(url, { method: "POST", body: JSON.stringify(body) }));
/** Sanne has everything erased that is kept of her. */
async function sanneIsErasedAt(address: string): Promise<void> {
  for (const text of ["vergeet mij", "ja, wis alles"]) await post(`${address}/local/messages`, { ...SANNE, text });
  await messagesAt(address, "is hier gewist");
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

test("a backup of the data that is put back is cleaned at the start of who was erased since", async () => {
  const at = folder();
  const database = join(at, "verkenner.db");
  const backup = join(at, "backup.db");
  const run = async (work: (address: string) => Promise<unknown>) => {
    const { child, open, ended } = start(data(at));
    await work(await open);
    child.kill("SIGTERM");
    await ended;
  };
  await run(invitationAt);
  copyFileSync(database, backup);
  await run(sanneIsErasedAt);
  copyFileSync(backup, database);
  expect(readFileSync(database).includes("sanne-bakker")).toBe(true);
  await run(async () => {});
  expect(readFileSync(database).includes("sanne-bakker")).toBe(false);
  expect(readFileSync(database).includes("yusuf-demir")).toBe(true);
});

test("starting over is for everybody, also for whoever was erased on a day that lies ahead again", async () => {
  const at = folder();
  const first = start(data(at));
  const address = await first.open;
  await invitationAt(address);
  await post(`${address}/local/clock`, { by: "4d" });
  await sanneIsErasedAt(address);
  await post(`${address}/local/reset`, {});
  const again = await invitationAt(address);
  expect(again).toHaveLength(1);
  first.child.kill("SIGTERM");
  await first.ended;
  const second = start(data(at));
  expect(await invitationAt(await second.open)).toEqual(again);
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

test("a clock that is put forward answers once what became due is done", async () => {
  const { open } = start(data(folder()));
  const address = await open;
  const clock = (by: string) => post(`${address}/local/clock`, { by });
  await clock("1m");
  await post(`${address}/local/messages`, { ...SANNE, text: "kort" });
  await clock("1m");
  expect(JSON.stringify(await get(`${address}/local/messages?${new URLSearchParams(SANNE)}`))).toContain('"skip"');
});
