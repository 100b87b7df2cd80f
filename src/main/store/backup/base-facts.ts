/** What a base says of itself, whatever its version: for the description of a copy, and to verify it. */
import type { Database } from 'better-sqlite3';

export interface BaseFacts {
  readonly version: number;
  /** The first and the last line of the journal: whose base it is, and how far it has come. */
  readonly firstEntryId: string | null;
  readonly lastEntryId: string | null;
  /** The rows of every table. */
  readonly tables: Readonly<Record<string, number>>;
  /** What people count. */
  readonly counts: Readonly<
    Record<'items' | 'members' | 'openLoans' | 'loans' | 'tickets', number>
  >;
}

const standing = 'cancelled_at is null';
const counted = {
  items: ['items', `${standing} and retired_at is null`],
  members: ['members', `${standing} and ended_at is null`],
  openLoans: ['loans', `${standing} and returned_at is null`],
  loans: ['loans', standing],
  tickets: ['tickets', standing],
} as const;

export const readFacts = (database: Database): BaseFacts => {
  const tables = tablesOf(database);
  const has = new Set(tables);
  const one = (sql: string): unknown => database.prepare(sql).pluck().get();
  const rowsIn = (table: string, where = '1') =>
    has.has(table) ? Number(one(`select count(*) from "${table}" where ${where}`)) : 0;
  const entry = (order: string) =>
    has.has('journal') ? one(`select id from journal order by id ${order} limit 1`) : null;
  return {
    version: Number(database.pragma('user_version', { simple: true })),
    firstEntryId: textOrNull(entry('asc')),
    lastEntryId: textOrNull(entry('desc')),
    tables: Object.fromEntries(tables.map((table) => [table, rowsIn(table)])),
    counts: {
      items: rowsIn(...counted.items),
      members: rowsIn(...counted.members),
      openLoans: rowsIn(...counted.openLoans),
      loans: rowsIn(...counted.loans),
      tickets: rowsIn(...counted.tickets),
    },
  };
};

/** The tables that hold rows of ours: not those in which SQLite keeps an index. */
export const tablesOf = (database: Database): string[] =>
  database
    .prepare<[], { name: string; type: string }>('pragma table_list')
    .all()
    .filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'))
    .map(({ name }) => name)
    .sort();

/** What SQLite says against a base: nothing when it is sound. Reads every page of it. */
export const damageIn = (database: Database): { isDamaged: boolean; hasLooseKeys: boolean } => {
  try {
    const said = database.prepare('pragma integrity_check(1)').pluck().get();
    if (said !== 'ok') return { isDamaged: true, hasLooseKeys: false };
    const loose = database.prepare('pragma foreign_key_check').get();
    return { isDamaged: false, hasLooseKeys: loose !== undefined };
  } catch {
    return { isDamaged: true, hasLooseKeys: false };
  }
};

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
