/** Files that were brought in. */
import type { Reading } from '#main/store/store.ts';
import type { OrdsImport } from '#shared/contract/exchange.ts';
import { listImports, listStandingImports, type selectImport } from './queries.ts';

type ImportRow = NonNullable<Awaited<ReturnType<typeof selectImport>>>;

/** All of them, last first, those that were undone too. */
export const readImports = async (q: Reading): Promise<OrdsImport[]> =>
  (await listImports(q)).map(importOf);

/** Those that stand, last first, with the number of their rows. */
export const listStanding = (q: Reading) => listStandingImports(q);

export const importOf = (row: ImportRow): OrdsImport => ({
  id: row.id,
  at: row.imported_at,
  fileName: row.file_name,
  layout: row.layout,
  rowCount: row.row_count,
  isUndone: row.cancelled_at !== null,
});
