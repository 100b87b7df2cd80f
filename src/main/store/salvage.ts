/**
 * Writes what can be read of a damaged base as tables for a spreadsheet, one a file. Nothing is guessed:
 * a page that cannot be read is stepped over, and the rows after it are read. Runs apart.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { stringify } from 'csv-stringify/sync';
import { lendFirstPage } from './first-page.ts';

export interface SavedTable {
  table: string;
  rows: number;
  /** Something of it could not be read. */
  hasHoles: boolean;
}

/** Nobody looks for rows in these: codes that are hashed, and what the search makes of the rest. */
const leftOut = /^(sqlite_|search|secrets$|revisions$)/;

const rowsTogether = 200;
/** The largest that SQLite gives by itself before it begins to guess. */
const largestRowid = 2 ** 53;

/**
 * Answers what was saved of each table; none where not even their names can be read, with the first page
 * of the base `copy` neither. Writes nothing to `path`.
 */
export const salvage = ({
  path,
  copy,
  to,
}: {
  path: string;
  copy: string;
  to: string;
}): SavedTable[] => {
  mkdirSync(to, { recursive: true, mode: 0o700 });
  const saved = saveTables(path, to);
  return saved.length > 0 ? saved : saveWithPageOf(copy, path, to);
};

const saveWithPageOf = (copy: string, path: string, to: string): SavedTable[] => {
  const lent = join(to, 'etabli.db');
  try {
    return lendFirstPage({ path, copy, to: lent }) ? saveTables(lent, to) : [];
  } finally {
    for (const ending of ['', '-wal', '-shm']) rmSync(lent + ending, { force: true });
  }
};

const saveTables = (path: string, to: string): SavedTable[] => {
  const base = open(path);
  if (base === null) return [];
  try {
    return tableNames(base).map((table) => saveTable(base, table, join(to, `${table}.csv`)));
  } finally {
    base.close();
  }
};

const open = (path: string): Database.Database | null => {
  try {
    return new Database(path, { readonly: true, fileMustExist: true });
  } catch {
    return null;
  }
};

const tableNames = (base: Database.Database): string[] => {
  try {
    const tables = base.prepare<[], { name: string; type: string }>('pragma table_list').all();
    const named = tables.filter(({ name, type }) => type === 'table' && !leftOut.test(name));
    return named.map(({ name }) => name).sort();
  } catch {
    return [];
  }
};

export type Cells = unknown[];

const saveTable = (base: Database.Database, table: string, path: string): SavedTable => {
  const file = openSync(path, 'w', 0o600);
  const saved = { table, rows: 0, hasHoles: false };
  try {
    const columns = columnsOf(base, table);
    writeSync(file, `\uFEFF${csv([columns])}`);
    for (const rows of readRows(base, { table, columns: '*' }, () => (saved.hasHoles = true))) {
      saved.rows += rows.length;
      writeSync(file, csv(rows));
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return saved;
};

const columnsOf = (base: Database.Database, table: string): string[] =>
  base.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(table);

const csv = (rows: readonly Cells[]): string =>
  stringify([...rows], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true });

/** All rows that can be reached, in the order in which they were written. */
export const readRows = function* (
  base: Database.Database,
  { table, columns }: { table: string; columns: string },
  noteHole: () => void,
): Generator<Cells[]> {
  const statement = base
    .prepare<[number, number], Cells>(
      `select rowid, ${columns} from "${table}" where rowid > ? order by rowid limit ?`,
    )
    .raw();
  const read = (after: number, count: number): Cells[] | null => {
    try {
      return statement.all(after, count);
    } catch {
      return null;
    }
  };
  let after = 0;
  let together = rowsTogether;
  while (after < largestRowid) {
    const rows = read(after, together);
    if (rows?.length === 0) return;
    if (rows) {
      after = Number(rows.at(-1)?.[0]);
      together = Math.min(rowsTogether, together * 2);
      yield rows.map(([, ...cells]) => cells);
    } else if (together > 1) {
      together = Math.floor(together / 2);
    } else {
      noteHole();
      after = endOfHole(after, (from) => read(from, 1) !== null);
    }
  }
};

/** The smallest row number after `from` from which reading goes on: in growing steps, then back by halves. */
const endOfHole = (from: number, canReadAfter: (rowid: number) => boolean): number => {
  let bad = from;
  let step = 1;
  let good = from + step;
  while (good < largestRowid && !canReadAfter(good)) {
    bad = good;
    step *= 2;
    good += step;
  }
  while (good - bad > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (canReadAfter(middle)) good = middle;
    else bad = middle;
  }
  return good;
};
