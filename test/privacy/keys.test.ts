import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import type { KeyStore } from "../../src/app/ports.ts";
import { masterKeyFile, parseMasterKeys, replayErasures } from "../../src/privacy/keys.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { openSqliteKeys } from "../../src/store/sqlite-keys.ts";
import { event, hears, keyStoreContract, person, start, talkOf } from "../contract/store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "verkenner-keys-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `${files++}.db`);
const master = randomBytes(32);
const newer = randomBytes(32);
const opening = (path: string, ...masterKeys: Uint8Array[]): Promise<KeyStore> => openSqliteKeys({ path, masterKeys });

keyStoreContract("SQLite", async () => {
  const path = newFile();
  return { first: await opening(path, master), again: () => opening(path, master) };
});

test("a key stands in the file only wrapped, and not at all once it is destroyed", async () => {
  const path = newFile();
  const keys = await opening(path, master);
  const key = Buffer.from(await keys.keyOf(person("sanne")));
  const wrapped = Buffer.from(rowsIn(path)[0]?.wrapped as Uint8Array);
  expect(readFileSync(path).includes(key)).toBe(false);
  expect(readFileSync(path).includes(wrapped)).toBe(true);
  await keys.destroy(person("sanne"), start);
  expect(readFileSync(path).includes(wrapped)).toBe(false);
  await keys.close();
});

test("two processes that ask for a key at the same time get the same one", async () => {
  const path = newFile();
  await (await opening(path, master)).close();
  const script = fileURLToPath(new URL("./asking.ts", import.meta.url));
  const processes = ["a", "b"].map(() => {
    const child = spawn(process.execPath, [script, path, master.toString("hex")]);
    const given: string[] = [];
    createInterface(child.stdout).on("line", (line) => given.push(line));
    return { child, given, closed: new Promise((resolve) => child.on("close", resolve)) };
  });
  await vi.waitUntil(() => processes.every(({ given }) => given.length === 1), { timeout: 15_000 });
  for (const { child } of processes) child.stdin.write("go\n");
  await Promise.all(processes.map(({ closed }) => closed));
  const [first, second] = processes.map(({ given }) => given);
  expect(first).toHaveLength(201);
  expect(second).toEqual(first);
});

test("a new master key in front of the old one wraps every key anew, and then serves alone", async () => {
  const path = newFile();
  const before = await opening(path, master);
  const sanne = await before.keyOf(person("sanne"));
  const house = await before.keyOf("house");
  await before.close();

  const both = await opening(path, newer, master);
  expect(await both.keyOf(person("sanne"))).toEqual(sanne);
  await both.close();
  const after = await opening(path, newer);
  expect(await after.keyOf(person("sanne"))).toEqual(sanne);
  expect(await after.keyOf("house")).toEqual(house);
  await after.close();
});

test("a master key that does not fit is told with what to do, and changes nothing", async () => {
  const path = newFile();
  const keys = await opening(path, master);
  const key = await keys.keyOf("house");
  await keys.close();
  await expect(opening(path, newer)).rejects.toThrow(
    `MASTER_KEY does not fit the keys in ${path}; give the old key after a comma: MASTER_KEY=new,old`,
  );
  const again = await opening(path, master);
  expect(await again.keyOf("house")).toEqual(key);
  await again.close();
});

test("of a rotation that stops half way nothing is done", async () => {
  const path = newFile();
  const keys = await opening(path, master);
  for (const name of ["anna", "zoe"]) await keys.keyOf(person(name));
  await keys.close();
  const wrapped = rowsIn(path);
  change(path, "UPDATE key SET master = 'unknown' WHERE owner = 'web:zoe'");
  await expect(opening(path, newer, master)).rejects.toThrow("MASTER_KEY does not fit");
  expect(rowsIn(path)[0]).toEqual(wrapped[0]);
});

test("a wrapped key does not open as another's", async () => {
  const path = newFile();
  const keys = await opening(path, master);
  await keys.keyOf(person("sanne"));
  change(path, "UPDATE key SET owner = 'web:joost'");
  await expect(keys.findKey(person("joost"))).rejects.toThrow();
  await keys.close();
});

test("a key store of a newer Verkenner is refused", async () => {
  const path = newFile();
  await (await opening(path, master)).close();
  change(path, "PRAGMA user_version = 99");
  await expect(opening(path, master)).rejects.toThrow("was written by a newer Verkenner");
});

test("a destroyed key that a backup brings back is not given, and is gone at the next opening", async () => {
  const path = newFile();
  const keys = await opening(path, master);
  const key = await keys.keyOf(person("sanne"));
  change(path, "CREATE TABLE backup AS SELECT * FROM key");
  await keys.destroy(person("sanne"), start);
  change(path, "INSERT INTO key SELECT * FROM backup");
  expect(await keys.findKey(person("sanne"))).toBeUndefined();
  expect(await keys.keyOf(person("sanne"))).not.toEqual(key); // whoever comes back has a new one in its place
  change(path, "DELETE FROM key", "INSERT INTO key SELECT * FROM backup");
  await keys.close();
  await (await opening(path, master)).close();
  expect(rowsIn(path)).toEqual([]);
});

test("erasures are replayed over a restored database: what was erased goes again, the new life stays", async () => {
  const path = newFile();
  const keys = await opening(newFile(), master);
  const store = await openSqliteStore({ path, keys });
  for (const name of ["sanne", "joost", "fatma"]) await store.advance(talkOf(name), event("1"), start, hears("hoi"));
  change(path, "CREATE TABLE backup AS SELECT * FROM aggregate WHERE owner = 'web:sanne'");
  const before = await keys.keyOf(person("sanne"));
  await keys.destroy(person("sanne"), start);
  await store.forget(person("sanne"));
  const elsewhere = talkOf("sanne").replace("e1", "e2") as ReturnType<typeof talkOf>;
  await store.advance(elsewhere, event("2"), start, hears("back"));
  await store.advance(elsewhere, event("3"), start, hears("again"));
  change(path, "UPDATE backup SET row = 99", "INSERT INTO aggregate SELECT * FROM backup");
  await keys.destroy(person("fatma"), start);

  expect(await replayErasures(keys, store)).toBe(2);
  expect(await replayErasures(keys, store)).toBe(0);
  expect(await store.read(talkOf("sanne"))).toBeUndefined();
  expect(await store.read(elsewhere)).toEqual({ heard: ["back", "again"] });
  expect(await store.read(talkOf("joost"))).toEqual({ heard: ["hoi"] });
  expect(await keys.keyOf(person("sanne"))).not.toEqual(before);
  await store.close();
  await keys.close();
});

test("MASTER_KEY is read as base64 or hex, one or more", () => {
  const base64 = master.toString("base64");
  expect(parseMasterKeys(base64)).toEqual([master]);
  expect(parseMasterKeys(`${newer.toString("hex")}, ${base64}`)).toEqual([newer, master]);
  expect(parseMasterKeys(master.toString("base64url"))).toEqual([master]);
});

test("a MASTER_KEY that is none is told with how to make one, and is not repeated", () => {
  for (const bad of ["", "geheim", `${master.toString("base64")},`, master.toString("hex").slice(2), "a".repeat(42)]) {
    expect(() => parseMasterKeys(bad)).toThrow(/MASTER_KEY must hold 32 bytes .* Make one with: node -p/);
    if (bad) expect(() => parseMasterKeys(bad)).not.toThrow(bad);
  }
});

test("a key store without a master key is not opened", async () => {
  await expect(opening(newFile())).rejects.toThrow("MASTER_KEY must hold 32 bytes");
});

test("a local start makes its key file once, for its owner's eyes", () => {
  const home = mkdtempSync(join(folder, "home-"));
  const path = join(home, "data", "master.key");
  const made = masterKeyFile(path);
  expect(made[0]).toHaveLength(32);
  expect(masterKeyFile(path)).toEqual(made);
  expect(readdirSync(join(home, "data"))).toEqual(["master.key"]);
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a key file that holds no key is named and left alone", () => {
  const path = join(folder, "bad.key");
  writeFileSync(path, "");
  expect(() => masterKeyFile(path)).toThrow(`The key file ${path} cannot be read`);
  expect(readFileSync(path, "utf8")).toBe("");
});

function change(path: string, ...statements: readonly string[]): void {
  const db = new DatabaseSync(path);
  for (const statement of statements) db.exec(statement);
  db.close();
}
function rowsIn(path: string): readonly Record<string, unknown>[] {
  const db = new DatabaseSync(path);
  const rows = db.prepare("SELECT owner, id, master, wrapped FROM key ORDER BY owner").all();
  db.close();
  return rows;
}
