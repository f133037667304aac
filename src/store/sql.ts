import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

/** A connection that prepares each statement once, so that the SQL can stand where it is used. */
export interface Sql {
  readonly db: DatabaseSync;
  one<Row>(text: string, ...values: SQLInputValue[]): Row | undefined;
  all<Row>(text: string, ...values: SQLInputValue[]): readonly Row[];
  /** How many rows it changed. */
  run(text: string, ...values: SQLInputValue[]): number;
}

/** How long we wait for another process that writes; a write takes milliseconds, so this is only met where something is wrong. */
const BUSY_MS = 10_000;

/** Opens a database file, and makes it and its folder where they are missing. */
export function openSql(path: string): Sql {
  try {
    if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
    return preparing(new DatabaseSync(path, { timeout: BUSY_MS, enableForeignKeyConstraints: true }));
  } catch (error) {
    throw new Error(`The database ${path} cannot be opened; check the path and the rights on its folder`, {
      cause: error,
    });
  }
}

/** Runs work as one transaction that is the only writer from its first moment on. */
export function inTransaction<T>({ db }: Sql, work: () => T): T {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    db.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk makes SQLite end the transaction by itself.
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}

function preparing(db: DatabaseSync): Sql {
  const prepared = new Map<string, StatementSync>();
  const statement = (text: string): StatementSync => {
    const known = prepared.get(text);
    if (known) return known;
    const made = db.prepare(text);
    prepared.set(text, made);
    return made;
  };
  return {
    db,
    one: <Row>(text: string, ...values: SQLInputValue[]) => statement(text).get(...values) as Row | undefined,
    all: <Row>(text: string, ...values: SQLInputValue[]) => statement(text).all(...values) as unknown as readonly Row[],
    run: (text, ...values) => Number(statement(text).run(...values).changes),
  };
}

/** The next number of the house. It only grows, also over an erasure, and so orders all that is numbered. */
export function nextSerial(sql: Sql): number {
  const row = sql.one<{ serial: number }>("UPDATE house SET serial = serial + 1 RETURNING serial");
  if (!row) throw new Error("The database has no row in the table house; put back a backup");
  return row.serial;
}
