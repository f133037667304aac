import type {
  About,
  Advanced,
  Committed,
  DataKey,
  Delivery,
  DueNudge,
  KeyStore,
  Listener,
  Occurrence,
  Store,
} from "../app/ports.ts";
import { ownerOf } from "../engine/aggregate-id.ts";
import type { Effect, Listing, Waiting } from "../engine/step.ts";
import { type AggregateId, hours, type Instant, type PersonId, type PlaceId, seconds } from "../engine/words.ts";
import { keyIdOf, seal, unseal } from "../privacy/seal.ts";
import { groupCommit } from "./group-commit.ts";
import { migrate, storeSteps } from "./migrations.ts";
import { nextSerial, openSql, type Sql } from "./sql.ts";
import { claim, deliveryFrom, nextDueOut, putOut, reckon, release, settle, waitingIn } from "./sqlite-outbox.ts";

const EVENTS_ARE_KEPT = hours(48);
const NUDGE_IS_KEPT_FROM_OTHERS = seconds(30);

/** A store in one file on this machine, which several processes may share. */
export async function openSqliteStore({
  path,
  keys,
}: {
  readonly path: string;
  readonly keys: KeyStore;
}): Promise<Store> {
  const sql = openSql(path);
  try {
    // WAL with FULL: a commit is one wait for the disk, and after that wait no power cut takes it back.
    sql.db.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    migrate(sql, path, storeSteps);
    await recogniseKeys(sql, path, keys);
  } catch (error) {
    sql.db.close();
    throw error;
  }
  return storeOver(sql, keys);
}

/** Remembers which key store belongs to this database: with another one everything would look erased. */
async function recogniseKeys(sql: Sql, path: string, keys: KeyStore): Promise<void> {
  const key = keyIdOf(await keys.keyOf("house"));
  sql.run("INSERT INTO house (only, serial, key) VALUES (1, 0, ?) ON CONFLICT DO NOTHING", key);
  if (sql.one<{ key: string }>("SELECT key FROM house")?.key !== key)
    throw new Error(
      `The keys do not belong to the database ${path}: let KEYS_URL name the key store that was used with it, ` +
        "or let DATABASE_URL name a new database.",
    );
}

function storeOver(sql: Sql, keys: KeyStore): Store {
  const { write, flush } = groupCommit(sql);
  return {
    async advance(aggregate, occurrence, now, step) {
      const owner = ownerOf(aggregate);
      let other: string | undefined;
      for (;;) {
        const key = await keys.keyOf(owner);
        const home = { id: aggregate, key, keyId: keyIdOf(key) };
        if (other !== undefined && other !== home.keyId) await mustBeErased(keys, aggregate);
        const result = await write(() => advanceIn(sql, home, other, occurrence, now, step));
        if (!("otherKey" in result)) return result;
        other = result.otherKey;
      }
    },

    async read<State>(aggregate: AggregateId) {
      const row = rowOf(sql, aggregate);
      const key = row && (await keyOfRow(keys, aggregate, row.key));
      return row && key && stateIn<State>(row, key);
    },

    async listeningAt(place) {
      const rows = sql.all<{ aggregate: AggregateId; phase: string; asking: number }>(
        `SELECT aggregate.id AS aggregate, phase, asking
         FROM listening JOIN aggregate ON aggregate.row = listening.aggregate
         WHERE listening.place = ? ORDER BY asked DESC, aggregate.row DESC`,
        place,
      );
      return rows.map((row): Listener => ({ ...row, asking: row.asking === 1 }));
    },

    async saidAs(place, message) {
      return sql.one<About>(
        `SELECT aggregate.id AS aggregate, said.tag FROM said JOIN aggregate ON aggregate.row = said.aggregate
         WHERE said.place = ? AND said.message = ?`,
        place,
        message,
      );
    },

    async claimPlace(now, leaseFor) {
      for (;;) {
        const claimed = await write(() => claim(sql, now, leaseFor));
        if (!claimed) return undefined;
        const { place, fence, until, rows } = claimed;
        const deliveries: Delivery[] = [];
        for (const row of rows) {
          const key = await keyOfRow(keys, row.aggregateId, row.key);
          if (key) deliveries.push(deliveryFrom(row, key));
          else await write(() => bury(sql, row.aggregate, row.key));
        }
        const lease = { place, fence, until, deliveries };
        if (deliveries.length > 0) return lease;
        await write(() => release(sql, lease));
      }
    },

    settle: (lease, delivery, settlement, now) => write(() => settle(sql, lease, delivery, settlement, now)),
    release: (lease) => write(() => release(sql, lease)),

    claimDueNudges: (now, atMost) => write(() => claimNudges(sql, now, atMost)),

    async nextDue(now) {
      const look = sql.one<{ look: Instant | null }>("SELECT min(look) AS look FROM aggregate WHERE look IS NOT NULL");
      const moments = [look?.look, nextDueOut(sql)].filter((moment) => moment != null);
      return moments.length === 0 ? undefined : Math.max(now, Math.min(...moments));
    },

    async forget(person) {
      await write(() => {
        for (const { row, key } of rowsOfOwner(sql, person)) bury(sql, row, key);
      });
      emptyLog(sql);
    },

    async dropUnreadable(person) {
      const rows = rowsOfOwner(sql, person);
      // The key is asked for after the rows were read, so a row under another key is older and not newer than it.
      const key = await keys.findKey(person);
      const keyId = key && keyIdOf(key);
      const unreadable = rows.filter((row) => row.key !== keyId);
      if (unreadable.length === 0) return 0;
      await write(() => {
        for (const row of unreadable) bury(sql, row.row, row.key);
      });
      emptyLog(sql);
      return unreadable.length;
    },

    async close() {
      flush();
      if (sql.db.isOpen) sql.db.close();
    },
  };
}

interface AggregateRow {
  readonly row: number;
  readonly id: AggregateId;
  /** The name of the key that seals it. */
  readonly key: string;
  readonly version: number;
  readonly asking: number;
  readonly asked: number;
  readonly state: Uint8Array | null;
}

const rowOf = (sql: Sql, aggregate: AggregateId): AggregateRow | undefined =>
  sql.one("SELECT row, id, key, version, asking, asked, state FROM aggregate WHERE id = ?", aggregate);

const rowsOfOwner = (sql: Sql, person: PersonId): readonly { readonly row: number; readonly key: string }[] =>
  sql.all("SELECT row, key FROM aggregate WHERE owner = ?", person);

/** One advance inside its transaction. A row under a key that is known to be gone is the rest of an erased life, and makes way. */
function advanceIn<State>(
  sql: Sql,
  home: { readonly id: AggregateId; readonly key: DataKey; readonly keyId: string },
  goneKey: string | undefined,
  occurrence: Occurrence,
  now: Instant,
  step: (before: State | undefined, waiting: Waiting) => Committed<State> | undefined,
): Advanced<State> | { readonly otherKey: string } {
  let found = rowOf(sql, home.id);
  if (found && found.key !== home.keyId) {
    if (found.key !== goneKey) return { otherKey: found.key };
    bury(sql, found.row, found.key);
    found = undefined;
  }
  sql.run("DELETE FROM event WHERE at <= ?", now - EVENTS_ARE_KEPT);
  const before = found && stateIn<State>(found, home.key);
  if (found && hasTakenIn(sql, found.row, occurrence)) return { state: before, seen: true };

  const row = found ?? newRow(sql, home.id, home.keyId);
  takeIn(sql, row.row, occurrence, now);
  const after = step(before, waitingIn(sql, row.row));
  if (!after) return { state: before, seen: false };
  save(sql, row, home.key, after);
  listen(sql, row.row, after.listing.places);
  putOut(sql, { row: row.row, id: home.id, key: home.key }, after.effects, now);
  return { state: after.state, seen: false };
}

function newRow(sql: Sql, id: AggregateId, keyId: string): AggregateRow {
  sql.run("INSERT INTO aggregate (id, owner, key) VALUES (?, ?, ?)", id, ownerOf(id), keyId);
  const row = rowOf(sql, id);
  if (!row) throw new Error("The row that was just made is not there");
  return row;
}

function hasTakenIn(sql: Sql, row: number, occurrence: Occurrence): boolean {
  const known =
    "id" in occurrence
      ? sql.one("SELECT 1 FROM event WHERE aggregate = ? AND id = ?", row, occurrence.id)
      : sql.one(
          "SELECT 1 FROM heard WHERE aggregate = ? AND sender = ? AND highest >= ?",
          row,
          occurrence.from,
          occurrence.sequence,
        );
  return known !== undefined;
}

function takeIn(sql: Sql, row: number, occurrence: Occurrence, now: Instant): void {
  if ("id" in occurrence) sql.run("INSERT INTO event (aggregate, id, at) VALUES (?, ?, ?)", row, occurrence.id, now);
  else
    sql.run(
      `INSERT INTO heard (aggregate, sender, highest) VALUES (?, ?, ?)
       ON CONFLICT (aggregate, sender) DO UPDATE SET highest = excluded.highest`,
      row,
      occurrence.from,
      occurrence.sequence,
    );
}

function save<State>(sql: Sql, row: AggregateRow, key: DataKey, { state, effects, listing }: Committed<State>): void {
  const version = row.version + 1;
  sql.run(
    // A due moment that did not change stays kept from other askers.
    `UPDATE aggregate SET version = ?1, phase = ?2, asking = ?3, asked = ?4,
            look = CASE WHEN due IS ?5 THEN look ELSE ?5 END, due = ?5, state = ?6 WHERE row = ?7`,
    version,
    listing.phase,
    listing.asking ? 1 : 0,
    asksAnew(row, listing, effects) ? nextSerial(sql) : row.asked,
    listing.due ?? null,
    seal(key, JSON.stringify(state), boundOf(row.id, version)),
    row.row,
  );
}

/** It asks last that began to ask last, or that said one more question. */
const asksAnew = (row: AggregateRow, listing: Listing, effects: readonly Effect[]): boolean =>
  listing.asking && (row.asking === 0 || effects.some((effect) => effect.type === "say" && effect.kind === "question"));

function listen(sql: Sql, row: number, places: readonly PlaceId[]): void {
  const known = sql.all<{ place: PlaceId }>("SELECT place FROM listening WHERE aggregate = ?", row);
  const wanted = new Set(places);
  if (known.length === wanted.size && known.every(({ place }) => wanted.has(place))) return;
  sql.run("DELETE FROM listening WHERE aggregate = ?", row);
  for (const place of wanted) sql.run("INSERT INTO listening (place, aggregate) VALUES (?, ?)", place, row);
}

function claimNudges(sql: Sql, now: Instant, atMost: number): readonly DueNudge[] {
  const due = sql.all<{ row: number; aggregate: AggregateId; due: Instant }>(
    // By due moment and not by `look`: few are with an asker at a time.
    `SELECT row, id AS aggregate, due FROM aggregate INDEXED BY aggregate_by_due
     WHERE due <= ? AND look <= ? ORDER BY due LIMIT ?`,
    now,
    now,
    atMost,
  );
  for (const { row } of due)
    sql.run("UPDATE aggregate SET look = ? WHERE row = ?", now + NUDGE_IS_KEPT_FROM_OTHERS, row);
  return due.map(({ aggregate, due }) => ({ aggregate, due }));
}

/** What a state belongs to: an older one does not open in the place of a newer one, nor one aggregate's as another's. */
const boundOf = (id: AggregateId, version: number): string => JSON.stringify(["state", id, version]);

function stateIn<State>(row: AggregateRow, key: DataKey): State | undefined {
  if (row.state === null) return undefined;
  return JSON.parse(unseal(key, row.state, boundOf(row.id, row.version)).toString()) as State;
}

/**
 * The key that seals a row; nothing where its owner was erased. It is asked for after the row was read: a key that is then another one
 * is newer than the row.
 */
async function keyOfRow(keys: KeyStore, aggregate: AggregateId, keyId: string): Promise<DataKey | undefined> {
  const key = await keys.findKey(ownerOf(aggregate));
  if (key && keyIdOf(key) === keyId) return key;
  await mustBeErased(keys, aggregate);
  return undefined;
}

/** A key may be gone because its owner was erased. If not, it was lost, and what it seals is left alone until it is found. */
async function mustBeErased(keys: KeyStore, aggregate: AggregateId): Promise<void> {
  const owner = ownerOf(aggregate);
  if (owner !== "house" && (await keys.erasedAt(owner)) !== undefined) return;
  throw new Error(
    `The key of ${aggregate} is not in the key store, and nobody erased it: the key store is older than the database. ` +
      "Put back its newest backup.",
  );
}

/** Removes an aggregate with all that hangs below it, unless a new life has begun there. */
function bury(sql: Sql, row: number, key: string): void {
  const aggregate = sql.one<{ id: AggregateId }>("SELECT id FROM aggregate WHERE row = ? AND key = ?", row, key);
  if (!aggregate) return;
  const places = sql.all<{ place: PlaceId }>(
    `SELECT place FROM outbox WHERE aggregate = ?1 UNION SELECT place FROM listening WHERE aggregate = ?1
     UNION SELECT place FROM said WHERE aggregate = ?1`,
    row,
  );
  sql.run("DELETE FROM aggregate WHERE row = ?", row); // and, by its foreign keys, what hangs below it
  sql.run("DELETE FROM heard WHERE sender = ?", aggregate.id);
  for (const { place } of places) {
    reckon(sql, place);
    sql.run("DELETE FROM place WHERE place = ? AND oldest IS NULL", place);
  }
}

/** What was deleted still stands in the log until it is emptied. Where another process reads just now, its next checkpoint does it. */
function emptyLog(sql: Sql): void {
  sql.db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}
