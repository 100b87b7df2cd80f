/** Keeps what a person said of the columns for the next file. */
import type { Writing } from '#main/store/store.ts';
import { plainWords } from '#shared/domain/sheets/plain-words.ts';
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import type { KeptSheet } from '../kept-sheet.ts';
import { listColumns } from './queries.ts';
import { saidOfColumn } from './remembered-columns.ts';

/**
 * Within the act of an import: an undo takes it back with the rows. What was said of a column without a
 * name is true of this file alone.
 */
export const rememberColumns = async (
  tx: Writing,
  { kind, table, matched }: KeptSheet,
  columns: readonly (SheetField | null)[],
): Promise<void> => {
  const known = new Map((await listColumns(tx.q, kind)).map((row) => [row.folded_name, row.id]));
  for (const [at, { field: found }] of matched.entries()) {
    const said = saidOfColumn(kind, columns[at]);
    const folded_name = plainWords(table.names[at] ?? '');
    if (said === undefined || said === found || folded_name === '') continue;
    if (table.unnamed.has(at)) continue;
    const id = known.get(folded_name);
    const field = said ?? '';
    if (id) await tx.change('sheet_columns', id, { field });
    else await tx.insert('sheet_columns', { id: tx.newId(), kind, folded_name, field });
  }
};
