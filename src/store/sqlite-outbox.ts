import type { Delivery, PlaceLease, Settlement } from "../app/ports.ts";
import type { Effect, Forget, Say, Show, Tell, Waiting } from "../engine/step.ts";
import type { AggregateId, Instant, MessageId, PlaceId, Tag } from "../engine/words.ts";
import { seal, unseal } from "../privacy/seal.ts";
import { nextSerial, type Sql } from "./sql.ts";

/** An aggregate while it is written: its row, and the key that seals what hangs below that row. */
export interface Home {
  readonly row: number;
  readonly id: AggregateId;
  readonly key: Uint8Array;
}

/** How many deliveries one lease holds at most, so that no lease has to last for long. */
const MOST_PER_CLAIM = 20;

/** The sayings of an aggregate that nobody has in hand, and nobody had. */
export function waitingIn(sql: Sql, row: number): Waiting {
  const rows = sql.all<{ tag: Tag }>(
    "SELECT tag FROM outbox WHERE aggregate = ? AND type = 'say' AND attempts = 0 AND fence IS NULL",
    row,
  );
  return new Set(rows.map(({ tag }) => tag));
}

/** Puts out what a step wants done. Withdrawals come first, so that a step can take a saying back and say it anew. */
export function putOut(sql: Sql, home: Home, effects: readonly Effect[], now: Instant): void {
  const touched = new Set<PlaceId>();
  for (const effect of effects) if (effect.type === "withdraw") withdraw(sql, home, effect.tag, touched);
  for (const effect of effects) {
    switch (effect.type) {
      case "withdraw":
        break;
      case "say":
        say(sql, home, effect, now, touched);
        break;
      case "show": {
        const toBeSaid = effects.some((other) => other.type === "say" && other.tag === effect.tag);
        show(sql, home, effect, toBeSaid, now, touched);
        break;
      }
      case "tell":
      case "forget":
        put(sql, home, effect, housePlace(home.id), null, now, touched);
    }
  }
  for (const place of touched) reckon(sql, place);
}

function withdraw(sql: Sql, home: Home, tag: Tag, touched: Set<PlaceId>): void {
  const taken = sql.all<{ place: PlaceId }>(
    "DELETE FROM outbox WHERE aggregate = ? AND type = 'say' AND tag = ? AND attempts = 0 AND fence IS NULL RETURNING place",
    home.row,
    tag,
  );
  for (const { place } of taken) touched.add(place);
  if (taken.length > 0) dropShows(sql, home.row, tag, touched);
}

function say(sql: Sql, home: Home, effect: Say, now: Instant, touched: Set<PlaceId>): void {
  if (saidUnder(sql, home.row, effect.tag) || waitsToBeSaid(sql, home.row, effect.tag)) return;
  put(sql, home, effect, effect.place, effect.tag, Math.max(effect.notBefore ?? now, now), touched);
}

/** A show has nothing to seal: it is drawn from the newest state when it is delivered. It may wait for its saying, which has to be there. */
function show(sql: Sql, home: Home, effect: Show, toBeSaid: boolean, now: Instant, touched: Set<PlaceId>): void {
  const said = saidUnder(sql, home.row, effect.tag);
  if (said ? said.message === null : !toBeSaid && !waitsToBeSaid(sql, home.row, effect.tag)) return;
  sql.run(
    `INSERT INTO outbox (id, aggregate, place, type, tag, due) VALUES (?, ?, ?, 'show', ?, ?)
     ON CONFLICT (aggregate, type, tag) DO UPDATE SET revision = revision + 1`,
    nextSerial(sql),
    home.row,
    effect.place,
    effect.tag,
    said ? now : null,
  );
  touched.add(effect.place);
}

function put(
  sql: Sql,
  home: Home,
  effect: Say | Tell | Forget,
  place: PlaceId,
  tag: Tag | null,
  due: Instant,
  touched: Set<PlaceId>,
): void {
  const id = nextSerial(sql);
  const sealed = seal(home.key, JSON.stringify(effect), boundOf({ id, place, aggregateId: home.id }));
  sql.run(
    "INSERT INTO outbox (id, aggregate, place, type, tag, due, payload) VALUES (?, ?, ?, ?, ?, ?, ?)",
    id,
    home.row,
    place,
    effect.type,
    tag,
    due,
    sealed,
  );
  touched.add(place);
}

/** What goes to nobody outside has a place of its own, so that it keeps its order. */
const housePlace = (id: AggregateId): PlaceId => `house:${id}` as PlaceId;

/** What a payload belongs to. The id is the row's and never comes back, so a payload opens in no other row and in no other place. */
const boundOf = (row: { readonly id: number; readonly place: PlaceId; readonly aggregateId: AggregateId }): string =>
  JSON.stringify(["outbox", row.aggregateId, row.place, row.id]);

const saidUnder = (sql: Sql, row: number, tag: Tag): { readonly message: MessageId | null } | undefined =>
  sql.one("SELECT message FROM said WHERE aggregate = ? AND tag = ?", row, tag);

const waitsToBeSaid = (sql: Sql, row: number, tag: Tag): boolean =>
  sql.one("SELECT 1 FROM outbox WHERE aggregate = ? AND type = 'say' AND tag = ?", row, tag) !== undefined;

function dropShows(sql: Sql, row: number, tag: Tag, touched: Set<PlaceId>): void {
  const dropped = sql.all<{ place: PlaceId }>(
    "DELETE FROM outbox WHERE aggregate = ? AND type = 'show' AND tag = ? RETURNING place",
    row,
    tag,
  );
  for (const { place } of dropped) touched.add(place);
}

/** A row of the outbox as it was handed out. */
export interface Claimed {
  readonly id: number;
  readonly place: PlaceId;
  readonly type: "say" | "show" | "tell" | "forget";
  readonly tag: Tag | null;
  readonly revision: number;
  readonly payload: Uint8Array | null;
  readonly attempts: number;
  readonly aggregate: number;
  readonly aggregateId: AggregateId;
  /** The name of the key that seals it. */
  readonly key: string;
  readonly message: MessageId | null;
}
export interface Claim {
  readonly place: PlaceId;
  readonly fence: number;
  readonly until: Instant;
  readonly rows: readonly Claimed[];
}

/** Takes a lease on the place whose oldest due effect is the oldest. It counts as an attempt at once: after a crash nobody could tell. */
export function claim(sql: Sql, now: Instant, leaseFor: number): Claim | undefined {
  // By age and not by `due`: few places are held up at a time, and the oldest that is not is found within a few rows.
  const free = sql.one<{ place: PlaceId }>(
    "SELECT place FROM place INDEXED BY place_by_age WHERE oldest <= ? AND due <= ? ORDER BY oldest LIMIT 1",
    now,
    now,
  );
  if (!free) return undefined;
  // The plus keeps SQLite from the index on `due`, with which it would have to sort all that is due here for the first twenty.
  const rows = sql.all<Claimed>(
    `SELECT outbox.id, outbox.place, type, outbox.tag, revision, payload, attempts, outbox.aggregate,
            aggregate.id AS aggregateId, aggregate.key, said.message
     FROM outbox JOIN aggregate ON aggregate.row = outbox.aggregate
     LEFT JOIN said ON said.aggregate = outbox.aggregate AND said.tag = outbox.tag
     WHERE outbox.place = ? AND +outbox.due <= ? ORDER BY outbox.id LIMIT ${MOST_PER_CLAIM}`,
    free.place,
    now,
  );
  const fence = nextSerial(sql);
  const until = now + leaseFor;
  for (const { id } of rows) sql.run("UPDATE outbox SET fence = ?, attempts = attempts + 1 WHERE id = ?", fence, id);
  sql.run("UPDATE place SET fence = ?, until = ?, next = NULL WHERE place = ?", fence, until, free.place);
  reckon(sql, free.place);
  return { place: free.place, fence, until, rows };
}

/** Reads a row that was handed out, with the key that seals it. */
export function deliveryFrom(row: Claimed, key: Uint8Array): Delivery {
  return {
    id: `${row.id}.${row.revision}`,
    aggregate: row.aggregateId,
    attempts: row.attempts,
    effect: effectIn(row, key),
  };
}

function effectIn(row: Claimed, key: Uint8Array): Delivery["effect"] {
  if (row.type === "show") {
    if (row.tag === null || row.message === null)
      throw new Error("A show was handed out whose saying was not delivered");
    return { type: "show", tag: row.tag, place: row.place, message: row.message };
  }
  if (row.payload === null) throw new Error(`A ${row.type} stands in the outbox without its payload`);
  const effect = JSON.parse(unseal(key, row.payload, boundOf(row)).toString()) as Say | Tell | Forget;
  // The row's own number serves as the sequence: it only grows, so it grows from each sender to each receiver too.
  return effect.type === "tell" ? { ...effect, sequence: row.id } : effect;
}

/**
 * Keeps how a delivery went; false where the lease is no longer ours. A lease that ended and that nobody took over is still ours: what
 * was posted in it was posted.
 */
export function settle(sql: Sql, lease: PlaceLease, delivery: Delivery, settlement: Settlement, now: Instant): boolean {
  if (!sql.one("SELECT 1 FROM place WHERE place = ? AND fence = ? AND until IS NOT NULL", lease.place, lease.fence))
    return false;
  const [id, revision] = delivery.id.split(".").map(Number) as [number, number];
  const row = sql.one<Settled>(
    "SELECT id, aggregate, place, type, tag, revision FROM outbox WHERE id = ? AND fence = ?",
    id,
    lease.fence,
  );
  if (!row) return true; // settled before, or erased meanwhile
  const touched = new Set<PlaceId>([lease.place]);
  if (settlement.type === "again" || settlement.type === "refused") {
    const uncounted = settlement.type === "refused" ? 1 : 0;
    sql.run("UPDATE outbox SET fence = NULL, attempts = attempts - ? WHERE id = ?", uncounted, id);
    sql.run("UPDATE place SET next = ? WHERE place = ?", settlement.notBefore, lease.place);
  } else if (settlement.type === "later") {
    sql.run("UPDATE outbox SET fence = NULL, attempts = attempts - 1, due = ? WHERE id = ?", settlement.notBefore, id);
  } else if (row.type === "show" && row.revision !== revision) {
    sql.run("UPDATE outbox SET fence = NULL, attempts = 0 WHERE id = ?", id); // asked for again since: a new one, not yet tried
  } else {
    sql.run("DELETE FROM outbox WHERE id = ?", id);
    if (row.type === "say") closeSaying(sql, row, settlement, now, touched);
  }
  for (const place of touched) reckon(sql, place);
  return true;
}

interface Settled {
  readonly aggregate: number;
  readonly place: PlaceId;
  readonly type: string;
  readonly tag: Tag;
  readonly revision: number;
}

/** A saying that was delivered frees the show that waited for it; one that was not takes it along. */
function closeSaying(
  sql: Sql,
  { aggregate, place, tag }: Settled,
  settlement: Settlement,
  now: Instant,
  touched: Set<PlaceId>,
): void {
  const message = settlement.type === "done" ? (settlement.message ?? null) : null;
  if (settlement.type === "done")
    sql.run("INSERT INTO said (aggregate, tag, place, message) VALUES (?, ?, ?, ?)", aggregate, tag, place, message);
  if (message === null) {
    dropShows(sql, aggregate, tag, touched);
    return;
  }
  const freed = sql.all<{ place: PlaceId }>(
    "UPDATE outbox SET due = ? WHERE aggregate = ? AND type = 'show' AND tag = ? RETURNING place",
    now,
    aggregate,
    tag,
  );
  for (const freedShow of freed) touched.add(freedShow.place);
}

/** Gives a place back. What was not settled in a lease that is still ours was not tried, and does not count as an attempt. */
export function release(sql: Sql, lease: PlaceLease): void {
  const ours = sql.run(
    "UPDATE place SET until = NULL WHERE place = ? AND fence = ? AND until IS NOT NULL",
    lease.place,
    lease.fence,
  );
  if (ours === 0) return;
  sql.run(
    "UPDATE outbox SET fence = NULL, attempts = attempts - 1 WHERE place = ? AND fence = ?",
    lease.place,
    lease.fence,
  );
  reckon(sql, lease.place);
}

/** Reckons anew when a place can be claimed. A place where nothing waits, that nobody has and that may be used, is forgotten. */
export function reckon(sql: Sql, place: PlaceId): void {
  const oldest = sql.one<{ oldest: Instant | null }>(
    "SELECT min(due) AS oldest FROM outbox WHERE place = ? AND due IS NOT NULL",
    place,
  )?.oldest;
  if (oldest == null) {
    sql.run("DELETE FROM place WHERE place = ? AND until IS NULL AND next IS NULL", place);
    sql.run("UPDATE place SET oldest = NULL, due = NULL WHERE place = ?", place);
    return;
  }
  sql.run(
    `INSERT INTO place (place, oldest, due) VALUES (?1, ?2, ?2)
     ON CONFLICT (place) DO UPDATE SET oldest = ?2, due = max(?2, ifnull(next, ?2), ifnull(until, ?2))`,
    place,
    oldest,
  );
}

/** When the next place can be claimed. */
export function nextDueOut(sql: Sql): Instant | undefined {
  return sql.one<{ due: Instant | null }>("SELECT min(due) AS due FROM place")?.due ?? undefined;
}
