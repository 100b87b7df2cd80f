/** Sheets that were brought in. */
import type { Reading } from '#main/store/store.ts';
import { mostLabelled } from '#shared/contract/labels.ts';
import type { SheetImport } from '#shared/contract/sheets.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { listCome, listSheetImports, selectSheetImport } from './queries.ts';

/** All of them, the last first, those that were undone too. */
export const readSheetImports = async (q: Reading): Promise<SheetImport[]> =>
  (await listSheetImports(q)).map(importOf);

/** One of them; `null` when it never came in. */
export const readSheetImport = async (q: Reading, id: ImportId): Promise<SheetImport | null> => {
  const row = await selectSheetImport(q, id);
  return row ? importOf(row) : null;
};

/** Objects or members that came in by it and are here still: at most what one run of labels takes. */
export const readCome = (q: Reading, id: ImportId): Promise<string[]> =>
  listCome(q, id, mostLabelled);

type ImportRow = Awaited<ReturnType<typeof listSheetImports>>[number];

const importOf = (row: ImportRow): SheetImport => ({
  id: row.id,
  at: row.at,
  fileName: row.file_name,
  kind: row.kind,
  added: row.added,
  updated: row.updated,
  skipped: row.skipped,
  actId: row.act_id,
  isUndone: row.cancelled_at !== null,
  undoneAt: row.cancelled_at,
});
