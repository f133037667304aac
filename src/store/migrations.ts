import { inTransaction, type Sql } from "./sql.ts";

/** Brings a database to the newest version, each step once, and refuses one that a newer Verkenner wrote. */
export function migrate(sql: Sql, path: string, steps: readonly string[]): void {
  inTransaction(sql, () => {
    const version = Number(sql.one<{ user_version: number }>("PRAGMA user_version")?.user_version);
    if (version > steps.length)
      throw new Error(
        `${path} was written by a newer Verkenner: it has version ${version} and this one knows ${steps.length}. ` +
          "Start the newer Verkenner, or put back the backup from before the upgrade.",
      );
    for (const step of steps.slice(version)) sql.db.exec(step);
    sql.db.exec(`PRAGMA user_version = ${steps.length}`);
  });
}

/**
 * The steps of the store's database. A step that was released is never changed; a new one is added below it. In clear stand only ids,
 * versions, phases, moments, places, tags, ids of messages and the names of keys.
 */
export const storeSteps: readonly string[] = [
  `
  -- One row. "serial" only grows: it numbers effects, leases and askings, so that a number never comes back after an erasure.
  CREATE TABLE house (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    serial INTEGER NOT NULL,
    key TEXT NOT NULL
  ) STRICT;

  -- "key" names the data key that seals all that hangs below this row. A row without a state has only taken in events.
  -- "look" is when it is handed out as due: the due moment itself, or later while an asker has it.
  CREATE TABLE aggregate (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    owner TEXT NOT NULL,
    key TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 0,
    phase TEXT NOT NULL DEFAULT '',
    asking INTEGER NOT NULL DEFAULT 0,
    asked INTEGER NOT NULL DEFAULT 0,
    due INTEGER,
    look INTEGER,
    state BLOB
  ) STRICT;
  CREATE INDEX aggregate_by_owner ON aggregate (owner);
  CREATE INDEX aggregate_by_due ON aggregate (due, look) WHERE due IS NOT NULL;
  CREATE INDEX aggregate_by_look ON aggregate (look) WHERE look IS NOT NULL;

  CREATE TABLE listening (
    place TEXT NOT NULL,
    aggregate INTEGER NOT NULL REFERENCES aggregate (row) ON DELETE CASCADE,
    PRIMARY KEY (place, aggregate)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX listening_by_aggregate ON listening (aggregate);

  CREATE TABLE event (
    aggregate INTEGER NOT NULL REFERENCES aggregate (row) ON DELETE CASCADE,
    id TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (aggregate, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX event_by_age ON event (at);

  CREATE TABLE heard (
    aggregate INTEGER NOT NULL REFERENCES aggregate (row) ON DELETE CASCADE,
    sender TEXT NOT NULL,
    highest INTEGER NOT NULL,
    PRIMARY KEY (aggregate, sender)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX heard_by_sender ON heard (sender);

  CREATE TABLE said (
    aggregate INTEGER NOT NULL REFERENCES aggregate (row) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    place TEXT NOT NULL,
    message TEXT,
    PRIMARY KEY (aggregate, tag)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX said_by_message ON said (place, message);

  -- "id" is the order of commit and the sequence of a tell. "due" is absent for a show whose saying has not been delivered.
  -- "fence" is the lease that has it in hand. "revision" counts how often a show was asked for while it waited.
  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    aggregate INTEGER NOT NULL REFERENCES aggregate (row) ON DELETE CASCADE,
    place TEXT NOT NULL,
    type TEXT NOT NULL,
    tag TEXT,
    due INTEGER,
    revision INTEGER NOT NULL DEFAULT 1,
    payload BLOB,
    attempts INTEGER NOT NULL DEFAULT 0,
    fence INTEGER
  ) STRICT;
  CREATE UNIQUE INDEX outbox_by_tag ON outbox (aggregate, type, tag);
  CREATE INDEX outbox_by_order ON outbox (place, id);
  CREATE INDEX outbox_by_due ON outbox (place, due);

  -- A place stands here while something waits in it, somebody has it, or it may not be used until a moment. "oldest" is when the
  -- first effect was due, "due" when the place can be claimed: the latest of that, the moment it may be used and the end of a lease.
  CREATE TABLE place (
    place TEXT PRIMARY KEY,
    oldest INTEGER,
    due INTEGER,
    fence INTEGER,
    until INTEGER,
    next INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX place_by_age ON place (oldest, due);
  CREATE INDEX place_by_due ON place (due);
  `,
];
