/**
 * SQL text run on a handle, in the handle's own turn. Only the store writes SQL this way: what the
 * query builder would compile again at each call, and what belongs to one dialect.
 */
import { CompiledQuery, type DatabaseConnection, type Kysely, SqliteAdapter } from 'kysely';
import type { Schema } from './schema.ts';
import type { Reading } from './store.ts';

export type Dialect = 'sqlite' | 'postgres';
export type Value = string | number | null;

export interface Statements {
  readonly dialect: Dialect;
  /** Rows of a select. The caller names the columns it selected. */
  all<Row>(sql: string, values?: readonly Value[]): Promise<Row[]>;
  run(sql: string, values?: readonly Value[]): Promise<void>;
}

/** Statements with `?` for each value, on whatever handle a read or a write gave. */
export const statementsOf = (handle: Reading | Kysely<Schema>): Statements => {
  const db = handle as Kysely<Schema>; // Reading is a Kysely with its writing methods hidden
  const dialect = dialectOf(db);
  const textOf = dialect === 'sqlite' ? (sql: string) => sql : withNumbers;
  return {
    dialect,
    all: <Row>(sql: string, values: readonly Value[] = []) =>
      runOn(db, CompiledQuery.raw(textOf(sql), [...values])) as Promise<Row[]>, // the caller names the columns
    run: async (sql, values = []) => {
      await runOn(db, CompiledQuery.raw(textOf(sql), [...values]));
    },
  };
};

/** The connection of each transaction that is running. */
const connections = new WeakMap<Kysely<Schema>, DatabaseConnection>();

/**
 * Runs a compiled query on a handle, straight on its connection: the layers in between, for pools
 * and plugins that we have none of, take longer than SQLite takes to find a row.
 */
export const runOn = async <Row>(db: Kysely<Schema>, query: CompiledQuery<Row>): Promise<Row[]> => {
  const connection = connections.get(db) ?? (await connectionOf(db));
  const result = connection
    ? await connection.executeQuery<Row>(query)
    : await db.executeQuery<Row>(query);
  return result.rows;
};

/** Ends the short way of a handle whose transaction is over: Kysely refuses it from then on. */
export const forgetHandle = (handle: Kysely<Schema>): void => {
  connections.delete(handle);
};

const connectionOf = async (db: Kysely<Schema>): Promise<DatabaseConnection | undefined> => {
  if (!db.isTransaction) return undefined;
  const connection = await db.getExecutor().provideConnection(async (own) => own);
  connections.set(db, connection);
  return connection;
};

/** Which dialect a handle speaks. */
export const dialectOf = (db: Kysely<Schema>): Dialect =>
  db.getExecutor().adapter instanceof SqliteAdapter ? 'sqlite' : 'postgres';

const numbered = new Map<string, string>();

/** `?, ?` as PostgreSQL wants it: `$1, $2`. No text of ours holds a question mark of its own. */
const withNumbers = (sql: string): string => {
  const known = numbered.get(sql);
  if (known !== undefined) return known;
  let count = 0;
  const text = sql.replaceAll('?', () => {
    count += 1;
    return `$${count}`;
  });
  numbered.set(sql, text);
  return text;
};
