/** Whether a call left the base as it was: asked by a second connection, which only reads. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import Database from 'better-sqlite3';

export interface Watch {
  /** Changes with every commit of another connection, and when another file stands in its place. */
  mark(): string;
  /** A sum of all that the base holds but its failure counters. Reads everything. */
  sum(): string;
  close(): void;
}

/** Whoever tries a code is counted, whatever the answer: these columns alone may change after a refusal. */
const counters: Readonly<Record<string, readonly string[]>> = {
  secrets: ['failures', 'last_failed_at'],
};

export const watchOf = (path: string): Watch => {
  let base = new Database(path, { readonly: true });
  let file = statSync(path).ino;
  const follow = () => {
    const now = statSync(path, { throwIfNoEntry: false })?.ino ?? 0;
    if (now === file || now === 0) return;
    base.close();
    base = new Database(path, { readonly: true });
    file = now;
  };
  return {
    mark: () => {
      follow();
      return `${file}:${base.pragma('data_version', { simple: true })}`;
    },
    sum: () => {
      follow();
      return sumOf(base);
    },
    close: () => base.close(),
  };
};

const sumOf = (base: Database.Database): string => {
  const sum = createHash('sha256');
  const tables = base
    .prepare<[], string>(
      "select name from sqlite_master where type = 'table' and sql not like '%virtual%' order by name",
    )
    .pluck()
    .all();
  for (const table of tables) {
    const columns = base
      .prepare<[string], string>('select name from pragma_table_info(?) order by cid')
      .pluck()
      .all(table)
      .filter((column) => !counters[table]?.includes(column));
    const rows = base.prepare(`select ${columns.map((name) => `"${name}"`)} from "${table}"`).raw();
    sum.update(table);
    for (const row of rows.iterate()) sum.update(JSON.stringify(row));
  }
  return sum.digest('hex');
};
