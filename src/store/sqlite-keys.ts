import { randomBytes } from "node:crypto";
import type { DataKey, Erasure, KeyOwner, KeyStore } from "../app/ports.ts";
import type { Instant, PersonId } from "../engine/words.ts";
import { howToSetMasterKey } from "../privacy/keys.ts";
import { keyIdOf, seal, unseal } from "../privacy/seal.ts";
import { migrate } from "./migrations.ts";
import { inTransaction, openSql, type Sql } from "./sql.ts";

const KEY_BYTES = 32;

/** The steps of the key store's database; see `storeSteps`. */
const keySteps: readonly string[] = [
  `
  CREATE TABLE key (
    owner TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    master TEXT NOT NULL,
    wrapped BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- "key" names the key that was destroyed, or is '' where there was none. By it a key is known that a restored backup brings back;
  -- moments would not do, since the clock of a database and that of the house may differ.
  CREATE TABLE erasure (
    person TEXT NOT NULL,
    key TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (person, at, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX erasure_by_key ON erasure (person, key);
  `,
];

/**
 * A key store in a file of its own, which several processes may share. The first master key wraps and all of them unwrap; at opening,
 * what an older one wrapped is wrapped anew. Nothing is kept in memory, so that an erasure holds in every process at once.
 */
export async function openSqliteKeys({
  path,
  masterKeys,
}: {
  readonly path: string;
  readonly masterKeys: readonly Uint8Array[];
}): Promise<KeyStore> {
  const sql = openSql(path);
  try {
    // No WAL: a destroyed key is overwritten in the one file there is, at its commit.
    sql.db.exec("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    migrate(sql, path, keySteps);
    const masters = mastersOf(masterKeys, path);
    inTransaction(sql, () => {
      dropDestroyed(sql);
      rewrap(sql, masters);
    });
    return keysIn(sql, masters);
  } catch (error) {
    sql.db.close();
    throw error;
  }
}

function keysIn(sql: Sql, masters: Masters): KeyStore {
  const find = (owner: KeyOwner): DataKey | undefined => {
    const row = sql.one<KeyRow>(
      `SELECT owner, id, master, wrapped FROM key WHERE owner = ?1
       AND NOT EXISTS (SELECT 1 FROM erasure WHERE person = ?1 AND erasure.key = key.id)`,
      owner,
    );
    return row && masters.unwrap(row);
  };
  return {
    async findKey(owner) {
      return find(owner);
    },
    async keyOf(owner) {
      // Another process may be making it at the same time; whoever has the transaction decides.
      return find(owner) ?? inTransaction(sql, () => find(owner) ?? make(sql, owner, masters));
    },
    async destroy(person, at) {
      inTransaction(sql, () => destroy(sql, person, at));
    },
    async erasures() {
      return sql.all<Erasure>("SELECT DISTINCT person, at FROM erasure");
    },
    async erasedAt(person) {
      const row = sql.one<{ at: Instant | null }>("SELECT max(at) AS at FROM erasure WHERE person = ?", person);
      return row?.at ?? undefined;
    },
    async close() {
      if (sql.db.isOpen) sql.db.close();
    },
  };
}

function make(sql: Sql, owner: KeyOwner, masters: Masters): DataKey {
  const key = randomBytes(KEY_BYTES);
  const { id, master, wrapped } = masters.wrap(owner, key);
  sql.run("INSERT OR REPLACE INTO key (owner, id, master, wrapped) VALUES (?, ?, ?, ?)", owner, id, master, wrapped);
  return key;
}

function destroy(sql: Sql, person: PersonId, at: Instant): void {
  const key = sql.one<{ id: string }>("SELECT id FROM key WHERE owner = ?", person)?.id ?? "";
  sql.run("INSERT OR IGNORE INTO erasure (person, key, at) VALUES (?, ?, ?)", person, key, at);
  sql.run("DELETE FROM key WHERE owner = ?", person);
}

/** Keys that were destroyed and that a restored backup brought back. */
function dropDestroyed(sql: Sql): void {
  sql.run("DELETE FROM key WHERE EXISTS (SELECT 1 FROM erasure WHERE person = key.owner AND erasure.key = key.id)");
}

function rewrap(sql: Sql, masters: Masters): void {
  for (const row of sql.all<KeyRow>("SELECT owner, id, master, wrapped FROM key WHERE master <> ?", masters.first)) {
    const { master, wrapped } = masters.wrap(row.owner, masters.unwrap(row));
    sql.run("UPDATE key SET master = ?, wrapped = ? WHERE owner = ?", master, wrapped, row.owner);
  }
}

interface KeyRow {
  readonly owner: KeyOwner;
  readonly id: string;
  /** The name of the master key that wraps it. */
  readonly master: string;
  readonly wrapped: Uint8Array;
}

interface Masters {
  /** The name of the one that wraps. */
  readonly first: string;
  wrap(owner: KeyOwner, key: DataKey): KeyRow;
  unwrap(row: KeyRow): DataKey;
}

function mastersOf(masterKeys: readonly Uint8Array[], path: string): Masters {
  const byName = new Map(masterKeys.map((key) => [keyIdOf(key), key]));
  const [first] = byName;
  if (!first) throw new Error(howToSetMasterKey);
  return {
    first: first[0],
    wrap: (owner, key) => {
      const id = keyIdOf(key);
      return { owner, id, master: first[0], wrapped: seal(first[1], key, boundOf(owner, id)) };
    },
    unwrap: ({ owner, id, master, wrapped }) => {
      const key = byName.get(master);
      if (!key)
        throw new Error(
          `MASTER_KEY does not fit the keys in ${path}; give the old key after a comma: MASTER_KEY=new,old`,
        );
      return unseal(key, wrapped, boundOf(owner, id));
    },
  };
}

/** What a wrapped key belongs to: nobody's key opens as another's. */
const boundOf = (owner: KeyOwner, id: string): string => JSON.stringify(["key", owner, id]);
