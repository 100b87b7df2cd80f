/**
 * A store that remembers what it sends to SQLite, so that the raw engine can be asked the very same:
 * the same statements, in the same order, with the same values. Remembering costs two array pushes a
 * statement, on the side of the store.
 */
import type { Database, Statement } from 'better-sqlite3';
import { Kysely } from 'kysely';
import { composeStore } from '#main/store/compose-store.ts';
import { ImmediateDialect } from '#main/store/immediate-driver.ts';
import type { Schema } from '#main/store/schema.ts';
import { connectSqlite } from '#main/store/sqlite-connection.ts';
import type { Clock, Store } from '#main/store/store.ts';

export interface Sent {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export interface RecordedStore {
  readonly store: Store;
  /** What was sent since the last time, `begin` and `commit` too. */
  take(): Sent[];
}

export const openRecordedStore = (path: string, clock: Clock): RecordedStore => {
  let sent: Sent[] = [];
  const database = recording(connectSqlite(path), (one) => sent.push(one));
  const db = new Kysely<Schema>({ dialect: new ImmediateDialect(database) });
  const take = () => {
    const taken = sent;
    sent = [];
    return taken;
  };
  return { store: composeStore(db, path, clock), take };
};

const recording = (database: Database, remember: (sent: Sent) => void): Database =>
  new Proxy(database, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => recorded(target.prepare(sql), sql, remember);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** The three members of a statement that Kysely uses. */
const recorded = (statement: Statement, sql: string, remember: (sent: Sent) => void) => ({
  reader: statement.reader,
  all: (values: readonly unknown[]) => {
    remember({ sql, values });
    return statement.all(values);
  },
  run: (values: readonly unknown[]) => {
    remember({ sql, values });
    return statement.run(values);
  },
});

/** Bare better-sqlite3 with the same pragmas, statements prepared once. */
export const openRawEngine = (path: string) => {
  const database = connectSqlite(path);
  const statements = new Map<string, Statement>();
  const prepared = (sql: string): Statement => {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  return {
    database,
    /** Answers what the last statement answered. */
    replay(sent: readonly Sent[]): unknown {
      let answer: unknown;
      for (const { sql, values } of sent) {
        const statement = prepared(sql);
        answer = statement.reader ? statement.all(values) : statement.run(values);
      }
      return answer;
    },
  };
};
export type RawEngine = ReturnType<typeof openRawEngine>;
