/**
 * Fills a base that does not exist yet, a million rows at a time: the example place, `npm run seed`,
 * the bench. No way to change a base that people use: nothing here keeps a journal or a revision.
 */
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { openSqlite } from './open-sqlite.ts';
import { insertSql } from './row-sql.ts';
import type { Schema } from './schema.ts';
import { type FillSearch, fillSearch } from './search/fill-sqlite.ts';
import type { Clock, NewRow, RecordTable } from './store.ts';

/** A row with the columns that the first row of its table had, or with all of them. */
type BulkRow<T extends keyof Schema> = T extends RecordTable ? NewRow<T> : Schema[T];

export interface Filling extends FillSearch {
  add<T extends keyof Schema>(table: T, row: BulkRow<T>): void;
}

/**
 * Makes the base at `path`, where there must be none: wholly there with what `fill` added, or not at
 * all. It is written beside, without a journal, without its indexes, and takes its name when it is
 * whole and on the disk. Throws what the constraints refuse.
 */
export const fillBase = async (path: string, fill: (filling: Filling) => void): Promise<void> => {
  if (existsSync(path)) throw new Error(`there is a base already: ${path}`);
  const draft = `${path}.draft`;
  removeBase(draft);
  try {
    await (await openSqlite(draft, notAsked)).close();
    writeDraft(draft, fill);
    syncFile(draft);
    renameSync(draft, path);
  } catch (error) {
    removeBase(draft);
    throw error;
  }
};

/** Migrations write no instant. */
const notAsked: Clock = () => {
  throw new Error('nobody asks the time of a base that is being made');
};

/** What makes a draft fast: if the machine stops there is no draft, and nobody else reads it. */
const draftPragmas = [
  'journal_mode = off',
  'synchronous = off',
  'locking_mode = exclusive',
  'foreign_keys = off',
  'cache_size = -262144',
];

const writeDraft = (path: string, fill: (filling: Filling) => void): void => {
  const database = new Database(path);
  try {
    for (const pragma of draftPragmas) database.pragma(pragma);
    database.exec('begin');
    const indexes = dropIndexes(database);
    const search = fillSearch(database);
    fill({ add: adding(database), addSearched: search.addSearched });
    search.finish();
    for (const sql of indexes) database.exec(sql);
    refuseLooseKeys(database);
    database.exec('commit');
  } finally {
    database.close();
  }
};

/** Takes the indexes away and answers how to make them again: sorted once instead of row by row. */
const dropIndexes = (database: Database.Database): string[] => {
  const sql = `select name, sql from sqlite_master
    where type = 'index' and sql is not null and tbl_name not like 'search%' order by rowid`;
  const indexes = database.prepare<[], { name: string; sql: string }>(sql).all();
  for (const { name } of indexes) database.exec(`drop index "${name}"`);
  return indexes.map((index) => index.sql);
};

type Columns = Readonly<Record<string, unknown>>;
type Insert = (row: Columns) => void;

const adding = (database: Database.Database): Filling['add'] => {
  const inserts = new Map<string, Insert>();
  return (table, row) => {
    const known = inserts.get(table) ?? insertInto(database, table, Object.keys(row));
    inserts.set(table, known);
    known(row as Columns); // every row is a record of columns
  };
};

/** The first row of a table says its columns; the others have the same. */
const insertInto = (database: Database.Database, table: string, columns: string[]): Insert => {
  const statement = database.prepare(insertSql(table, columns));
  return (row) => {
    const values = columns.map((column) => row[column]);
    if (values.includes(undefined) || Object.keys(row).length !== columns.length) {
      throw new Error(`a row of ${table} has other columns than the first: ${Object.keys(row)}`);
    }
    statement.run(values);
  };
};

const refuseLooseKeys = (database: Database.Database): void => {
  const [loose] = database.prepare<[], { table: string }>('pragma foreign_key_check').all();
  if (loose) throw new Error(`a row of ${loose.table} points nowhere`);
};

const syncFile = (path: string): void => {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

const removeBase = (path: string): void => {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
};
