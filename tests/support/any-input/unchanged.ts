/** Whether a call left the base as it was: asked by a second connection. */
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';

export interface Watch {
  /** Changes with every commit of another connection, and when another file stands in its place. */
  mark(): string;
  /** Changes with every row that is written, but for failure counters. */
  touches(): string;
  close(): void;
}

/** Whoever tries a code is counted, whatever the answer: these columns alone may change after a refusal. */
const counters: Readonly<Record<string, readonly string[]>> = {
  secrets: ['failures', 'last_failed_at'],
};

export const watchOf = (path: string): Watch => {
  let watched = watchFile(path);
  const follow = () => {
    const now = statSync(path, { throwIfNoEntry: false })?.ino ?? 0;
    if (now === watched.file || now === 0) return;
    watched.close();
    watched = watchFile(path);
  };
  const ask = (what: 'version' | 'touches') => {
    follow();
    return `${watched.file}:${watched[what]()}`;
  };
  return {
    mark: () => ask('version'),
    touches: () => ask('touches'),
    close: () => watched.close(),
  };
};

const watchFile = (path: string) => {
  const base = new Database(path);
  countTouches(base);
  const version = base.prepare('pragma data_version').pluck();
  const touches = base.prepare('select count from touches').pluck();
  return {
    file: statSync(path).ino,
    version: () => version.get(),
    touches: () => touches.get(),
    close: () => base.close(),
  };
};

/** Triggers of the test's own count each row that is written: to read all rows at each call costs too much. */
const countTouches = (base: Database.Database): void => {
  const tables = base
    .prepare<[], string>(
      "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%'",
    )
    .pluck()
    .all();
  if (tables.includes('touches')) return;
  const triggers = tables.flatMap((table) =>
    ['insert', 'delete', 'update'].map(
      (event) => `create trigger "touched_${event}_${table}" after ${event} on "${table}"
        ${event === 'update' ? `when ${isOther(base, table)}` : ''}
        begin update touches set count = count + 1; end`,
    ),
  );
  const made = ['create table touches (count integer not null)', 'insert into touches values (0)'];
  base.exec(['begin', ...made, ...triggers, 'commit'].join(';\n'));
};

/** Whether another value stands in a column that is no counter. */
const isOther = (base: Database.Database, table: string): string =>
  base
    .prepare<[string], string>('select name from pragma_table_info(?)')
    .pluck()
    .all(table)
    .filter((column) => !counters[table]?.includes(column))
    .map((column) => `old."${column}" is not new."${column}"`)
    .join(' or ');
