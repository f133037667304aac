import { randomUUID } from "node:crypto";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import type { AggregateId, Instant, MessageId, PersonId, PlaceId, Tag } from "../../engine/words.ts";
import { aggregateIdOf, messageIdOf, readPlaceId, tagOf } from "./place-id.ts";

/** Seals what people and bot wrote. A body opens only under the context that it was sealed for. */
export interface Sealer {
  readonly seal: (text: string, context: string) => Uint8Array;
  readonly open: (sealed: Uint8Array, context: string) => string;
}

export interface FrontMessage {
  readonly id: MessageId;
  readonly place: PlaceId;
  readonly author: Author;
  /** What stands there: text, with a card where there is one. Nothing once it was deleted. */
  readonly body: Body | undefined;
  readonly said: Said | undefined;
  /**
   * Rises with every change anywhere, so that whoever asks for what came after one sees changes too. A message that a thread hangs under
   * changes with the number of its replies.
   */
  readonly sequence: number;
  /** The sequence that it came with. */
  readonly ordinal: number;
  readonly sent: Instant;
  readonly edited: Instant | undefined;
  readonly deleted: Instant | undefined;
}
export type Author = { readonly kind: "bot" } | { readonly kind: "person"; readonly person: PersonId };
export interface Body {
  readonly text: string;
  readonly card: object | null;
  readonly buttons: readonly Button[];
}
export interface Button {
  readonly action: string;
  readonly title: string;
  readonly value?: string;
}
/** Which saying of the bot a message is. */
export interface Said {
  readonly aggregate: AggregateId;
  readonly tag: Tag;
}
/** What changed, for who looks on. It never holds what anybody wrote. */
export type Change =
  | { readonly type: "message"; readonly place: PlaceId; readonly message: MessageId; readonly sequence: number }
  | { readonly type: "typing"; readonly place: PlaceId }
  | { readonly type: "clock" }
  | { readonly type: "reset" };

/**
 * What the platform itself remembers: its messages, how far everybody has read, and its clock. Several processes may open one file. A
 * post is kept as it comes, also one that stands there already: looking before repeating is the work of whoever delivers.
 */
export interface FrontStore {
  post(said: Said, place: PlaceId, body: Body, sent: Instant): MessageId;
  find(place: PlaceId, said: Said): MessageId | undefined;
  /** Keeps what a person wrote. The same mark of the same person is the same message, as it first came. */
  write(person: PersonId, place: PlaceId, text: string, mark: string, sent: Instant): FrontMessage;
  /**
   * Changes a body; a body that says the same already stays as it is. The same mark is the same change: sent again it undoes no newer one.
   * False where the message is not there or deleted.
   */
  rewrite(message: MessageId, body: Body, at: Instant, mark?: string): boolean;
  /** Takes a body away for good; a second time changes nothing. */
  erase(message: MessageId, at: Instant): void;
  message(id: MessageId): FrontMessage | undefined;
  /** The messages of a place in the order in which they came; only those that came or changed after a sequence. */
  messagesIn(place: PlaceId, after: number): readonly FrontMessage[];
  /** How many messages of others somebody has not read, and the last one that stands. */
  summary(place: PlaceId, reader: PersonId): { readonly unread: number; readonly last: FrontMessage | undefined };
  /** How many messages stand in a place. */
  count(place: PlaceId): number;
  /** The places that hold messages and whose id begins like this. */
  placesLike(start: string): readonly PlaceId[];
  botWroteIn(place: PlaceId): boolean;
  markRead(reader: PersonId, place: PlaceId, upTo: number): void;
  /** The places with changes after a sequence, the newest change of each message. */
  changesAfter(sequence: number): readonly Extract<Change, { type: "message" }>[];
  lastSequence(): number;
  clockOffset(): number;
  moveClock(by: number): void;
  /** A sign that passes and is not kept. */
  signalTyping(place: PlaceId): void;
  /** Forgets everything. Sequences go on rising. */
  clear(): void;
  /** Tells at once that something changed; all that changed with it stands in `changesAfter`. */
  watch(onChange: (change: Change) => void): () => void;
  close(): void;
}

const SCHEMA = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  INSERT OR IGNORE INTO counter VALUES ('sequence', 0), ('offset', 0);
  CREATE TABLE IF NOT EXISTS message (
    id TEXT PRIMARY KEY, place TEXT NOT NULL, author TEXT NOT NULL, mark TEXT, aggregate TEXT, tag TEXT, body BLOB,
    ordinal INTEGER NOT NULL, sequence INTEGER NOT NULL, sent INTEGER NOT NULL, edited INTEGER, deleted INTEGER,
    UNIQUE (author, mark)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS message_by_place ON message (place, ordinal);
  CREATE INDEX IF NOT EXISTS message_by_tag ON message (place, tag);
  CREATE UNIQUE INDEX IF NOT EXISTS message_by_sequence ON message (sequence);
  CREATE TABLE IF NOT EXISTS change_mark (
    message TEXT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (message, mark)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS read_up_to (
    reader TEXT NOT NULL, place TEXT NOT NULL, ordinal INTEGER NOT NULL, PRIMARY KEY (reader, place)
  ) STRICT, WITHOUT ROWID;
`;
const BOT = "bot";

export function openFrontStore(file: string, sealer: Sealer): FrontStore {
  const db = new DatabaseSync(file, { timeout: 5_000 });
  db.exec(SCHEMA);
  const sql = statementsOf(db);
  const watchers = new Set<(change: Change) => void>();

  const tell = (change: Change) => {
    for (const watcher of watchers) watcher(change);
  };
  const inOneWrite = <Result>(work: () => Result): Result => {
    db.exec("BEGIN IMMEDIATE");
    try {
      const result = work();
      db.exec("COMMIT");
      return result;
    } catch (error) {
      if (db.isTransaction) db.exec("ROLLBACK");
      throw error;
    }
  };
  const nextSequence = () => Number(sql.nextSequence.get()?.value);
  const sealed = (id: string, body: Body) => sealer.seal(JSON.stringify(body), id);
  const opened = (row: Row | undefined) => row && messageFrom(row, sealer);
  const byId = (id: MessageId) => opened(sql.byId.get(id));
  const changed = (message: FrontMessage) =>
    tell({ type: "message", place: message.place, message: message.id, sequence: message.sequence });
  /** The message that a thread hangs under shows how many replies it has, so it changes with them. */
  const touchRootOf = (id: PlaceId) => {
    const place = readPlaceId(id);
    if (place?.kind === "thread") sql.touch.run(nextSequence(), place.root);
  };

  /** Puts a new message in; gives the one that is there already where its author used that mark before. */
  function keep(
    author: string,
    place: PlaceId,
    body: Body,
    mark: string | null,
    said: Said | undefined,
    sent: Instant,
  ) {
    const kept = inOneWrite(() => {
      const before = mark === null ? undefined : opened(sql.byMark.get(author, mark));
      if (before) return { message: before, isNew: false };
      const id = randomUUID();
      const [aggregate, tag, sequence] = [said?.aggregate ?? null, said?.tag ?? null, nextSequence()];
      sql.insert.run(id, place, author, mark, aggregate, tag, sealed(id, body), sequence, sequence, sent);
      touchRootOf(place);
      const row = sql.byId.get(id);
      if (!row) throw new Error("A message that was just written is not there");
      return { message: messageFrom(row, sealer), isNew: true };
    });
    if (kept.isNew) changed(kept.message);
    return kept.message;
  }

  return {
    post: (said, place, body, sent) => keep(BOT, place, body, null, said, sent).id,
    find: (place, { aggregate, tag }) => opened(sql.byTag.get(place, aggregate, tag))?.id,
    write: (person, place, text, mark, sent) =>
      keep(person, place, { text, card: null, buttons: [] }, mark, undefined, sent),
    rewrite: (id, body, at, mark) => {
      const after = inOneWrite(() => {
        const before = byId(id);
        if (!before?.body) return undefined;
        if (mark !== undefined && sql.noteMark.run(id, mark).changes === 0) return before;
        if (JSON.stringify(before.body) === JSON.stringify(body)) return before;
        // A change is always later than what it changes, so that two within one millisecond stay two.
        const edited = Math.max(at, (before.edited ?? before.sent) + 1);
        sql.rewrite.run(sealed(id, body), edited, nextSequence(), id);
        return byId(id);
      });
      if (after) changed(after);
      return after !== undefined;
    },
    erase: (id, at) => {
      const after = inOneWrite(() => {
        const before = byId(id);
        if (!before?.body) return undefined;
        sql.erase.run(Math.max(at, (before.edited ?? before.sent) + 1), nextSequence(), id);
        touchRootOf(before.place);
        return byId(id);
      });
      if (after) changed(after);
    },
    message: byId,
    messagesIn: (place, after) => sql.inPlace.all(place, after).map((row) => messageFrom(row, sealer)),
    summary: (place, reader) => ({
      unread: Number(sql.unread.get(place, reader, reader, place)?.n),
      last: opened(sql.last.get(place)),
    }),
    count: (place) => Number(sql.count.get(place)?.n),
    placesLike: (start) => sql.placesLike.all(start, start).map((row) => String(row.place) as PlaceId),
    botWroteIn: (place) => sql.botWrote.get(place) !== undefined,
    markRead: (reader, place, upTo) => void sql.markRead.run(reader, place, upTo),
    changesAfter: (sequence) =>
      sql.changes.all(sequence).map((row) => ({
        type: "message",
        place: String(row.place) as PlaceId,
        message: messageIdOf(String(row.id)),
        sequence: Number(row.sequence),
      })),
    lastSequence: () => Number(sql.counter.get("sequence")?.value),
    clockOffset: () => Number(sql.counter.get("offset")?.value),
    moveClock: (by) => {
      sql.moveClock.run(by);
      tell({ type: "clock" });
    },
    signalTyping: (place) => tell({ type: "typing", place }),
    clear: () => {
      inOneWrite(() => {
        db.exec(
          "DELETE FROM message; DELETE FROM change_mark; DELETE FROM read_up_to; UPDATE counter SET value = 0 WHERE name = 'offset'",
        );
      });
      tell({ type: "reset" });
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    close: () => db.close(),
  };
}

type Row = Record<string, SQLOutputValue>;

const statementsOf = (db: DatabaseSync) => ({
  nextSequence: db.prepare("UPDATE counter SET value = value + 1 WHERE name = 'sequence' RETURNING value"),
  counter: db.prepare("SELECT value FROM counter WHERE name = ?"),
  moveClock: db.prepare("UPDATE counter SET value = value + ? WHERE name = 'offset'"),
  byId: db.prepare("SELECT * FROM message WHERE id = ?"),
  byMark: db.prepare("SELECT * FROM message WHERE author = ? AND mark = ?"),
  noteMark: db.prepare("INSERT OR IGNORE INTO change_mark VALUES (?, ?)"),
  byTag: db.prepare("SELECT * FROM message WHERE place = ? AND aggregate = ? AND tag = ? ORDER BY ordinal LIMIT 1"),
  insert: db.prepare(
    "INSERT INTO message (id, place, author, mark, aggregate, tag, body, ordinal, sequence, sent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  ),
  rewrite: db.prepare("UPDATE message SET body = ?, edited = ?, sequence = ? WHERE id = ?"),
  touch: db.prepare("UPDATE message SET sequence = ? WHERE id = ?"),
  erase: db.prepare("UPDATE message SET body = NULL, deleted = ?, sequence = ? WHERE id = ?"),
  inPlace: db.prepare("SELECT * FROM message WHERE place = ? AND sequence > ? ORDER BY ordinal"),
  last: db.prepare("SELECT * FROM message WHERE place = ? AND deleted IS NULL ORDER BY ordinal DESC LIMIT 1"),
  count: db.prepare("SELECT count(*) AS n FROM message WHERE place = ? AND deleted IS NULL"),
  unread: db.prepare(
    `SELECT count(*) AS n FROM message WHERE place = ? AND author <> ? AND deleted IS NULL
      AND ordinal > coalesce((SELECT ordinal FROM read_up_to WHERE reader = ? AND place = ?), 0)`,
  ),
  placesLike: db.prepare(
    "SELECT place, max(ordinal) AS newest FROM message WHERE substr(place, 1, length(?)) = ? GROUP BY place ORDER BY newest DESC",
  ),
  botWrote: db.prepare(`SELECT 1 FROM message WHERE place = ? AND author = '${BOT}' LIMIT 1`),
  markRead: db.prepare(
    `INSERT INTO read_up_to VALUES (?, ?, ?)
      ON CONFLICT (reader, place) DO UPDATE SET ordinal = max(ordinal, excluded.ordinal)`,
  ),
  changes: db.prepare("SELECT id, place, sequence FROM message WHERE sequence > ? ORDER BY sequence"),
});

function messageFrom(row: Row, sealer: Sealer): FrontMessage {
  const id = messageIdOf(String(row.id));
  return {
    id,
    place: String(row.place) as PlaceId,
    author: row.author === BOT ? { kind: "bot" } : { kind: "person", person: String(row.author) as PersonId },
    body: row.body instanceof Uint8Array ? (JSON.parse(sealer.open(row.body, id)) as Body) : undefined,
    said:
      row.aggregate === null
        ? undefined
        : { aggregate: aggregateIdOf(String(row.aggregate)), tag: tagOf(String(row.tag)) },
    sequence: Number(row.sequence),
    ordinal: Number(row.ordinal),
    sent: Number(row.sent),
    edited: momentIn(row.edited),
    deleted: momentIn(row.deleted),
  };
}

const momentIn = (value: SQLOutputValue | undefined): Instant | undefined =>
  typeof value === "number" ? value : undefined;
