/** Rows that come or go many at a time, in a transaction of their own. */
import type { Instant } from '#shared/domain/day.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { deleteManySql, insertManySql } from './row-sql.ts';
import type { Statements, Value } from './statements.ts';
import { sheetTables } from './store.ts';

/** Rows in one statement: fewer cost more calls, more gain nothing. */
const rowsTogether = 25;

type Columns = Readonly<Record<string, unknown>>;

/**
 * Inserts all rows and answers their ids, which `makeId` gives; they have the columns of the first.
 * Where rows stand by `letLotsStand`, they come in cancelled.
 */
export const addLot = async (
  { run }: Statements,
  table: string,
  given: readonly Columns[],
  { makeId, at }: { makeId: () => string; at: Instant },
): Promise<string[]> => {
  const isCancelled = sheetTables.some((name) => name === table);
  const rows = isCancelled ? given.map((row) => ({ ...row, cancelled_at: at })) : given;
  const columns = Object.keys(rows[0] ?? {});
  const ids: string[] = [];
  for (const some of inParts(rows)) {
    const values: Value[] = [];
    for (const row of some) {
      const id = makeId();
      ids.push(id);
      values.push(id);
      for (const column of columns) values.push((row[column] ?? null) as Value); // text and integers only
    }
    await run(insertManySql(table, ['id', ...columns], some.length), values);
  }
  return ids;
};

/** Rows that stand, or cease to, before others are served: a few milliseconds with their indexes. */
const rowsABreath = 1_000;

type Breathe = () => Promise<void>;

/** Lets every row of an import stand. */
export const letLotsStand = async (
  statements: Statements,
  importId: ImportId,
  breathe: Breathe,
): Promise<void> => {
  for (const table of sheetTables) {
    const change = { table, set: 'cancelled_at = null', given: [], only: 'true', importId };
    await changeLots(statements, change, breathe);
  }
};

/** Cancels every row of an import that stands; one that was cancelled before keeps its instant. */
export const cancelLots = async (
  statements: Statements,
  { importId, at }: { importId: ImportId; at: Instant },
  breathe: Breathe,
): Promise<void> => {
  for (const table of sheetTables) {
    const only = 'cancelled_at is null';
    const change = { table, set: 'cancelled_at = ?', given: [at], only, importId };
    await changeLots(statements, change, breathe);
  }
};

interface LotChange {
  readonly table: string;
  readonly set: string;
  readonly given: readonly Value[];
  readonly only: string;
  readonly importId: ImportId;
}

const changeLots = async (
  { dialect, all, run }: Statements,
  { table, set, given, only, importId }: LotChange,
  breathe: Breathe,
): Promise<void> => {
  const sql = `update ${table} set ${set} where ${only} and import_id = ?`;
  // A server changes them at once: it serves others by itself.
  if (dialect !== 'sqlite') return await run(sql, [...given, importId]);
  const next = `select max(rowid) as last from (select rowid from ${table}
    where import_id = ? and rowid > ? order by rowid limit ${rowsABreath})`;
  for (let after = 0; ; ) {
    const [page] = await all<{ last: number | null }>(next, [importId, after]);
    if (!page || page.last === null) return;
    await run(`${sql} and rowid > ? and rowid <= ?`, [...given, importId, after, page.last]);
    after = page.last;
    await breathe();
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
