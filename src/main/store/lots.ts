/** Rows that come or go many at a time, in a transaction of their own. */
import { deleteManySql, insertManySql } from './row-sql.ts';
import type { Statements, Value } from './statements.ts';

/** Rows in one statement: fewer cost more calls, more gain nothing. */
const rowsTogether = 25;

type Columns = Readonly<Record<string, unknown>>;

/** Inserts all rows; they have the columns of the first, and get the ids that `makeId` gives. */
export const addLot = async (
  { run }: Statements,
  table: string,
  rows: readonly Columns[],
  makeId: () => string,
): Promise<void> => {
  const columns = Object.keys(rows[0] ?? {});
  for (const some of inParts(rows)) {
    const values: Value[] = [];
    for (const row of some) {
      values.push(makeId());
      for (const column of columns) values.push((row[column] ?? null) as Value); // text and integers only
    }
    await run(insertManySql(table, ['id', ...columns], some.length), values);
  }
};

/** Deletes the rows with these ids; those that are gone already are no error. */
export const dropLot = async (
  { run }: Statements,
  table: string,
  ids: readonly string[],
): Promise<void> => {
  for (const some of inParts(ids)) await run(deleteManySql(table, some.length), some);
};

const inParts = function* <T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += rowsTogether) yield all.slice(at, at + rowsTogether);
};
