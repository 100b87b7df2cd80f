/**
 * SQL text run on a handle, in the handle's own turn. Only the store writes SQL this way: what the
 * query builder would compile again at each call, and what belongs to one dialect.
 */
import { CompiledQuery, type Kysely, SqliteAdapter } from 'kysely';
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
    all: async <Row>(sql: string, values: readonly Value[] = []) => {
      const result = await db.executeQuery(CompiledQuery.raw(textOf(sql), [...values]));
      return result.rows as Row[]; // the caller names the columns
    },
    run: async (sql, values = []) => {
      await db.executeQuery(CompiledQuery.raw(textOf(sql), [...values]));
    },
  };
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
