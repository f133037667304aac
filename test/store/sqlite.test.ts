import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import type { KeyStore, Store } from "../../src/app/ports.ts";
import { personOf } from "../../src/engine/aggregate-id.ts";
import { hours, seconds } from "../../src/engine/words.ts";
import { groupCommit } from "../../src/store/group-commit.ts";
import { openSql } from "../../src/store/sql.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { openSqliteKeys } from "../../src/store/sqlite-keys.ts";
import {
  dmOf,
  event,
  type Heard,
  hears,
  keysForATest,
  person,
  sameDatabase,
  say,
  start,
  storeContract,
  talkOf,
} from "../contract/store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "verkenner-store-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const newFile = (): string => join(folder, `${files++}.db`);

const pathOf = new WeakMap<KeyStore, string>();
storeContract("SQLite", async (keys) => {
  const whose = sameDatabase.get(keys) ?? keys;
  const path = pathOf.get(whose) ?? newFile();
  pathOf.set(whose, path);
  return openSqliteStore({ path, keys });
});

async function opened(): Promise<{ readonly path: string; readonly keys: KeyStore; readonly store: Store }> {
  const path = newFile();
  const keys = await keysForATest();
  return { path, keys, store: await openSqliteStore({ path, keys }) };
}
/** Changes the file behind the store's back. */
function meddle(path: string, ...statements: readonly string[]): void {
  const db = new DatabaseSync(path);
  for (const statement of statements) db.exec(statement);
  db.close();
}
const bytesOf = (path: string): string =>
  ["", "-wal"].map((end) => readFileSync(`${path}${end}`, { flag: "a+" }).toString("latin1")).join("");

test("after a crash all that was promised is in the file", async () => {
  const { path, keys, store } = await opened();
  await store.advance(talkOf("sanne"), event("e1"), start, hears("hoi", [say("q1", dmOf("sanne"))]));
  await store.claimPlace(start, seconds(30));
  const crashed = newFile();
  for (const end of ["", "-wal"]) copyFileSync(`${path}${end}`, `${crashed}${end}`);
  await store.close();

  const after = await openSqliteStore({ path: crashed, keys });
  expect(await after.read(talkOf("sanne"))).toEqual({ heard: ["hoi"] });
  expect((await after.advance(talkOf("sanne"), event("e1"), start, hears("hoi"))).seen).toBe(true);
  expect(await after.claimPlace(start, seconds(30))).toBeUndefined();
  expect((await after.claimPlace(start + seconds(30), seconds(30)))?.deliveries[0]?.attempts).toBe(1);
  await after.close();
});

test("of two processes over one file that are killed nothing that was promised is lost", async () => {
  const [keysPath, path, master] = [newFile(), newFile(), randomBytes(32)];
  const script = fileURLToPath(new URL("./advancing.ts", import.meta.url));
  const processes = ["a", "b"].map((name) => {
    const child = spawn(process.execPath, [script, keysPath, path, name, master.toString("hex")]);
    const promised: string[] = [];
    const complaints: string[] = [];
    createInterface(child.stdout).on("line", (line) => promised.push(line));
    createInterface(child.stderr).on("line", (line) => complaints.push(line));
    return { child, promised, complaints, closed: new Promise((resolve) => child.on("close", resolve)) };
  });
  await vi.waitUntil(() => processes.every(({ promised, child }) => promised.length > 400 || child.exitCode !== null), {
    timeout: 15_000,
  });
  for (const { child } of processes) child.kill("SIGKILL");
  await Promise.all(processes.map(({ closed }) => closed));
  expect(processes.flatMap(({ complaints }) => complaints)).toEqual([]);
  expect(processes.map(({ promised }) => promised.length > 400)).toEqual([true, true]);

  const keys = await openSqliteKeys({ path: keysPath, masterKeys: [master] });
  const store = await openSqliteStore({ path, keys });
  const lost: string[] = [];
  for (const line of processes.flatMap(({ promised }) => promised)) {
    const [talk = "", text = ""] = line.split(" ");
    const kept = await store.read<Heard>(talkOf(talk));
    if (kept?.heard.filter((one) => one === text).length !== 1) lost.push(line);
  }
  expect(lost).toEqual([]);
  await store.close();
  await keys.close();
});

test("no word that a person wrote or reads stands in the files", async () => {
  const { path, store } = await opened();
  const wrote = "de wijkagent komt nooit terug op een melding";
  const effects = [
    say("q1", dmOf("sanne"), { words: wrote }),
    { type: "tell", to: talkOf("joost"), event: { type: "quoted", wrote } } as const,
  ];
  await store.advance(talkOf("sanne"), event("e1"), start, hears(wrote, effects));
  expect(bytesOf(path)).toContain("conversation/e1/web:sanne");
  expect(bytesOf(path)).not.toContain("wijkagent");
  await store.close();
  expect(bytesOf(path)).not.toContain("wijkagent");
});

test("nothing of an erased person stands in the files, not even their name", async () => {
  const { path, store } = await opened();
  for (const name of ["sanne", "joost"])
    await store.advance(
      talkOf(name),
      event(`${dmOf(name)}/1`),
      start,
      hears("hoi", [say("q1", dmOf(name)), { type: "tell", to: talkOf("fatma"), event: { type: "hoi" } }], {
        places: [dmOf(name)],
      }),
    );
  const claimed = await store.claimPlace(start, seconds(30));
  if (claimed?.deliveries[0]) await store.settle(claimed, claimed.deliveries[0], { type: "done" }, start); // and whoever held this lease crashed
  await store.advance(talkOf("joost"), { from: talkOf("sanne"), sequence: 1 }, start, hears("told"));
  expect(bytesOf(path)).toContain("sanne");
  await store.forget(person("sanne"));
  expect(bytesOf(path)).not.toContain("sanne");
  expect(bytesOf(path)).toContain("joost");
  await store.close();
});

test("nothing of somebody who came back with a backup stands in the files once that is cleaned", async () => {
  const { path, keys, store } = await opened();
  for (const name of ["sanne", "joost"])
    for (const aggregate of [talkOf(name), personOf(person(name))])
      await store.advance(aggregate, event(name), start, hears("hoi"));
  await keys.destroy(person("sanne"), start);
  expect(bytesOf(path)).toContain("sanne");
  expect(await store.dropUnreadable(person("sanne"))).toBe(2);
  expect(bytesOf(path)).not.toContain("sanne");
  expect(bytesOf(path)).toContain("joost");
  await store.close();
});

test("a commit waits for the disk, and what is deleted is overwritten, in the data and in the keys", async () => {
  const prepare = vi.spyOn(DatabaseSync.prototype, "prepare");
  const keys = await openSqliteKeys({ path: newFile(), masterKeys: [randomBytes(32)] });
  const store = await openSqliteStore({ path: newFile(), keys });
  const connections = new Set(prepare.mock.contexts as DatabaseSync[]);
  prepare.mockRestore();
  const settings = [...connections].map((db) =>
    ["journal_mode", "synchronous", "secure_delete", "foreign_keys"].map((name) =>
      Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {}).at(0),
    ),
  );
  expect(settings).toEqual([
    ["delete", 2, 1, 1],
    ["wal", 2, 1, 1],
  ]);
  await store.close();
  await keys.close();
});

describe("what is sealed opens only where it belongs", () => {
  async function withTwo(): Promise<Awaited<ReturnType<typeof opened>>> {
    const two = await opened();
    const steps = ["hoi", "ja"];
    for (const words of steps)
      for (const at of ["e1", "e2"])
        await two.store.advance(
          talkOf("sanne").replace("e1", at) as ReturnType<typeof talkOf>,
          event(words),
          start,
          hears(words, [say(words, dmOf(at), { words })]),
        );
    return two;
  }

  test("not a state in the row of another talk of the same person", async () => {
    const { path, store } = await withTwo();
    meddle(
      path,
      "UPDATE aggregate SET state = (SELECT other.state FROM aggregate other WHERE other.row <> aggregate.row)",
    );
    await expect(store.read(talkOf("sanne"))).rejects.toThrow();
    await expect(store.advance(talkOf("sanne"), event("new"), start, hears("new"))).rejects.toThrow();
    await store.close();
  });

  test("not an older state in the place of a newer one", async () => {
    const { path, store } = await opened();
    await store.advance(talkOf("sanne"), event("1"), start, hears("hoi"));
    meddle(path, "CREATE TABLE kept AS SELECT state FROM aggregate");
    await store.advance(talkOf("sanne"), event("2"), start, hears("niet mijn naam"));
    meddle(path, "UPDATE aggregate SET state = (SELECT state FROM kept)");
    await expect(store.read(talkOf("sanne"))).rejects.toThrow();
    await store.close();
  });

  test("not a payload in another row", async () => {
    const { path, store } = await withTwo();
    meddle(
      path,
      "UPDATE outbox SET payload = (SELECT o.payload FROM outbox o WHERE o.place = outbox.place AND o.id <> outbox.id)",
    );
    await expect(store.claimPlace(start, seconds(30))).rejects.toThrow();
    await store.close();
  });

  test("not a payload of another talk of the same person", async () => {
    const { path, store } = await withTwo();
    meddle(path, "UPDATE outbox SET aggregate = 3 - aggregate, tag = tag || '-'");
    await expect(store.claimPlace(start, seconds(30))).rejects.toThrow();
    await store.close();
  });

  test("not a payload that was sent to another place", async () => {
    const { path, store } = await withTwo();
    meddle(path, "UPDATE outbox SET place = 'web:dm-e1'", "UPDATE place SET oldest = 9e15 WHERE place <> 'web:dm-e1'");
    await expect(store.claimPlace(start, seconds(30))).rejects.toThrow();
    await store.close();
  });
});

test("events leave the file when a later one comes after 48 hours", async () => {
  const { path, store } = await opened();
  await store.advance(talkOf("sanne"), event("e1"), start, hears("hoi"));
  await store.advance(talkOf("joost"), event("e2"), start + hours(48), hears("hoi"));
  const db = new DatabaseSync(path);
  expect(db.prepare("SELECT id FROM event").all()).toMatchObject([{ id: "e2" }]);
  db.close();
  await store.close();
});

test("each write makes a version, and a step that gives nothing makes none", async () => {
  const { path, store } = await opened();
  await store.advance(talkOf("sanne"), event("e1"), start, hears("hoi"));
  await store.advance(talkOf("sanne"), event("e2"), start, hears("ja"));
  await store.advance(talkOf("sanne"), event("e2"), start, hears("ja"));
  await store.advance(talkOf("sanne"), event("e3"), start, () => undefined);
  const db = new DatabaseSync(path);
  expect(db.prepare("SELECT version FROM aggregate").all()).toMatchObject([{ version: 2 }]);
  db.close();
  await store.close();
});

test("a place is remembered only while something waits there", async () => {
  const { path, store } = await opened();
  await store.advance(talkOf("sanne"), event("e1"), start, hears("hoi", [say("q1", dmOf("sanne"))]));
  for (const settlement of [{ type: "again", notBefore: start + 5 }, { type: "done" }] as const) {
    const claimed = await store.claimPlace(start + 5, seconds(30));
    if (!claimed?.deliveries[0]) throw new Error("Nothing was claimed");
    await store.settle(claimed, claimed.deliveries[0], settlement, start + 5);
    await store.release(claimed);
  }
  const db = new DatabaseSync(path);
  expect(db.prepare("SELECT * FROM place").all()).toEqual([]);
  db.close();
  await store.close();
});

test("a database of a newer Verkenner is refused with what to do", async () => {
  const { path, keys, store } = await opened();
  await store.close();
  meddle(path, "PRAGMA user_version = 99");
  await expect(openSqliteStore({ path, keys })).rejects.toThrow(
    `${path} was written by a newer Verkenner: it has version 99 and this one knows 1. Start the newer Verkenner`,
  );
});

test("a key store of another database is refused, since everything would look erased with it", async () => {
  const { path, store } = await opened();
  await store.close();
  await expect(openSqliteStore({ path, keys: await keysForATest() })).rejects.toThrow(
    "let KEYS_URL name the key store",
  );
});

test("a path that cannot be opened is named", async () => {
  await expect(openSqliteStore({ path: folder, keys: await keysForATest() })).rejects.toThrow(
    `${folder} cannot be opened`,
  );
});

test("a database opens in several processes at once", async () => {
  const path = newFile();
  const keys = await keysForATest();
  const stores = await Promise.all(Array.from({ length: 4 }, () => openSqliteStore({ path, keys })));
  for (const store of stores) await store.close();
});

test("writes of one turn share a commit; when it fails all of them hear it and nothing stays", async () => {
  const sql = openSql(newFile());
  sql.db.exec(
    "CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED)",
  );
  const exec = vi.spyOn(sql.db, "exec");
  const { write } = groupCommit(sql);
  await Promise.all([1, 2, 3].map((id) => write(() => sql.run("INSERT INTO a VALUES (?)", id))));
  expect(exec.mock.calls.filter(([text]) => text === "COMMIT")).toHaveLength(1);

  const results = await Promise.allSettled([
    write(() => sql.run("INSERT INTO a VALUES (4)")),
    write(() => sql.run("INSERT INTO b VALUES (99)")), // an orphan: only the commit refuses it
  ]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(sql.all("SELECT id FROM a")).toHaveLength(3);
  await write(() => sql.run("INSERT INTO a VALUES (5)"));
  expect(sql.all("SELECT id FROM a")).toHaveLength(4);
  sql.db.close();
});

test("a write resolves after the commit and not before it", async () => {
  const { path, store } = await opened();
  const other = new DatabaseSync(path);
  const kept: number[] = [];
  const writes = ["a", "b"].map((name) =>
    store
      .advance(talkOf(name), event("e"), start, hears("hoi"))
      .then(() => kept.push(Number(other.prepare("SELECT count(*) AS n FROM aggregate").get()?.n))),
  );
  await Promise.all(writes);
  expect(kept).toEqual([2, 2]);
  other.close();
  await store.close();
});

test("what was asked for before the store closes is written", async () => {
  const { path, keys, store } = await opened();
  await keys.keyOf(person("sanne"));
  const write = store.advance(talkOf("sanne"), event("e"), start, hears("hoi"));
  await Promise.resolve().then(() => Promise.resolve());
  await store.close();
  await write;
  const again = await openSqliteStore({ path, keys });
  expect(await again.read(talkOf("sanne"))).toEqual({ heard: ["hoi"] });
  await again.close();
});

test("no question walks through a whole table, nor sorts what waits", async () => {
  const asked = new Set<string>();
  const prepare = vi.spyOn(DatabaseSync.prototype, "prepare");
  const { path, store, keys } = await opened();
  const effects = [say("q1", dmOf("sanne")), { type: "tell", to: talkOf("joost"), event: { type: "x" } } as const];
  await store.advance(talkOf("sanne"), event("e1"), start, hears("hoi", effects, { due: start, places: [dmOf("a")] }));
  await store.advance<Heard>(talkOf("sanne"), { from: talkOf("joost"), sequence: 1 }, start, (before, waiting) =>
    hears("ja", [
      { type: "withdraw", tag: "q9" as never },
      { type: "show", tag: "q1" as never, place: dmOf("sanne") },
    ])(before, waiting),
  );
  for (let claimed = await store.claimPlace(start, 30); claimed; claimed = await store.claimPlace(start, 30)) {
    for (const delivery of claimed.deliveries)
      await store.settle(claimed, delivery, { type: "done", message: "m" as never }, start);
    await store.release(claimed);
  }
  await store.claimDueNudges(start, 9);
  await store.nextDue(start);
  await store.listeningAt(dmOf("sanne"));
  await store.saidAs(dmOf("sanne"), "m" as never);
  await store.read(talkOf("sanne"));
  await keys.destroy(person("sanne"), start);
  await store.dropUnreadable(person("sanne"));
  await store.forget(person("sanne"));
  for (const [text] of prepare.mock.calls) if (/^\s*(SELECT|INSERT|UPDATE|DELETE)/.test(text)) asked.add(text);
  prepare.mockRestore();

  const db = new DatabaseSync(path);
  const allowed = /^SCAN house|FROM listening/; // the one row of the house; the few that listen in one place
  const walks = [...asked].flatMap((text) => {
    if (/(FROM|INTO) (key|erasure)/.test(text)) return []; // the key store's
    const steps = db.prepare(`EXPLAIN QUERY PLAN ${text}`).all() as { detail: string }[];
    const slow = steps.filter(({ detail }) => /^SCAN|TEMP B-TREE/.test(detail) && !allowed.test(`${detail} ${text}`));
    return slow.map(({ detail }) => `${detail}: ${text}`);
  });
  expect(asked.size).toBeGreaterThan(30);
  expect(walks).toEqual([]);
  db.close();
  await store.close();
});
