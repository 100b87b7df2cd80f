/** What inputs are built from: ids by their kind, codes and words of a base, and of what it has answered. */
import { type BaseRows, type NamedRow, rowsIn } from './base-rows.ts';
import { idNameOf, type Schema } from './schema-parts.ts';
import { visit } from './visit.ts';

export interface Known {
  /** The table that holds the ids of this name. Throws when there is none. */
  tableOf(idName: string): string;
  /** What an id of this name may name, last made first; only what belongs to `chosen` where something does. */
  ids(idName: string, chosen: readonly NamedRow[]): readonly string[];
  /** Codes that things bear, and those that were answered. */
  codes(): readonly string[];
  /** Names, as somebody types them to find something. */
  words(): readonly string[];
  /** Keeps the ids and codes of an answer that are in no table. */
  remember(schema: Schema, output: unknown): void;
  /** The same base, where everything is about this row. */
  about(row: NamedRow): Known;
  close(): void;
}

/** Tables that are not called after their ids, and the column that bears them. */
const unlikeTheirIds: Readonly<Record<string, readonly [table: string, column: string]>> = {
  staffId: ['staff', 'id'],
  journalEntryId: ['journal', 'id'],
  queuedLabelId: ['label_queue', 'id'],
  visitId: ['loans', 'out_visit_id'],
};

/** `labelRunId` is kept in `label_runs`, `categoryId` in `categories`. */
const tableCalledAfter = (idName: string): string =>
  `${idName.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}s`
    .replace(/ys$/, 'ies')
    .replace(/shelfs$/, 'shelves');

/** As many ids and codes of answers as are kept. */
const mostRemembered = 40;

/** Knows the base at `path`, as it is whenever it is asked. */
export const knownIn = (path: string): Known => {
  const rows = rowsIn(path);
  const bearers = rows.having('code');
  const named = rows.having('folded_name');
  const answered = { ids: new Map<string, string[]>(), codes: [] as string[] };
  const placeOf = (idName: string) => unlikeTheirIds[idName] ?? [tableCalledAfter(idName), 'id'];
  const tableOf = (idName: string) => {
    const [table] = placeOf(idName);
    if (rows.tables.includes(table)) return table;
    throw new Error(`which table holds the ids of ${idName}? Say it in any-input/known.ts`);
  };
  const known: Known = {
    tableOf,
    ids: (idName, chosen) => {
      const table = tableOf(idName);
      const related = chosen.flatMap((row) => rows.related(table, row));
      if (related.length > 0) return related;
      const [, column = 'id'] = placeOf(idName);
      return [...(answered.ids.get(idName) ?? []), ...rows.lastOf(table, column)];
    },
    codes: () => [...answered.codes, ...bearers.flatMap((table) => rows.lastOf(table, 'code'))],
    words: () => named.flatMap((table) => rows.lastOf(table, 'folded_name')),
    remember: (schema, output) =>
      visit(schema, output, (part, value, key) => {
        if (typeof value !== 'string') return;
        const idName = idNameOf(part);
        if (idName && !rows.has({ table: tableOf(idName), id: value })) {
          const before = answered.ids.get(idName) ?? [];
          answered.ids.set(idName, [value, ...before].slice(0, mostRemembered));
        }
        if (key === 'codes') answered.codes = [value, ...answered.codes].slice(0, mostRemembered);
      }),
    about: (row) => aboutOne(known, rows, row),
    close: rows.close,
  };
  return known;
};

const aboutOne = (known: Known, rows: BaseRows, row: NamedRow): Known => ({
  ...known,
  ids: (idName, chosen) =>
    known.tableOf(idName) === row.table ? [row.id] : known.ids(idName, [row, ...chosen]),
  codes: () => rows.valueOf(row, 'code'),
  words: () => rows.valueOf(row, 'folded_name'),
});
