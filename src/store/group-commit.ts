import { inTransaction, type Sql } from "./sql.ts";

/** Writes that are asked for in one turn of the event loop become one transaction, and so share one wait for the disk. */
export interface GroupCommit {
  /** Runs work inside the next transaction and resolves when it is safe on disk. What it throws undoes this work alone. */
  write<T>(work: () => T): Promise<T>;
  /** Commits at once what is still waiting for its turn. */
  flush(): void;
}

interface Job {
  /** Does the work and gives what must happen after the commit. */
  readonly attempt: () => () => void;
  readonly reject: (error: unknown) => void;
}

export function groupCommit(sql: Sql): GroupCommit {
  let waiting: Job[] = [];
  const flush = (): void => {
    const jobs = waiting;
    waiting = [];
    if (jobs.length === 0) return;
    try {
      const answers = inTransaction(sql, () => jobs.map((job) => job.attempt()));
      for (const answer of answers) answer();
    } catch (error) {
      const failed = new Error(
        "Nothing was written: the database did not take it; look at the cause, the disk may be full",
        {
          cause: error,
        },
      );
      for (const job of jobs) job.reject(failed);
    }
  };
  return {
    write: <T>(work: () => T) =>
      new Promise<T>((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({ attempt: () => attempt(sql, work, resolve, reject), reject });
      }),
    flush,
  };
}

/** Work of its own inside the transaction of all: what it throws undoes itself and nothing else. */
function attempt<T>(
  sql: Sql,
  work: () => T,
  resolve: (result: T) => void,
  reject: (error: unknown) => void,
): () => void {
  sql.run("SAVEPOINT job");
  try {
    const result = work();
    sql.run("RELEASE job");
    return () => resolve(result);
  } catch (error) {
    // Where SQLite gave up the whole transaction this throws too, and then everybody hears of it.
    sql.run("ROLLBACK TO job");
    sql.run("RELEASE job");
    return () => reject(error);
  }
}
