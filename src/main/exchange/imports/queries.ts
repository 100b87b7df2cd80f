/** The SQL of imports. */
import type { Reading } from '#main/store/store.ts';
import type { ImportId } from '#shared/domain/ids.ts';

/** More files than a place brings in. */
const mostImports = 10_000;

/** Imports that stand, last first. */
export const listStandingImports = (q: Reading) =>
  q
    .selectFrom('imports')
    .select(['id', 'row_count'])
    .where('cancelled_at', 'is', null)
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostImports)
    .execute();

/** All imports, last first, those that were undone too. */
export const listImports = (q: Reading) =>
  q
    .selectFrom('imports')
    .select(['id', 'imported_at', 'file_name', 'layout', 'row_count', 'cancelled_at'])
    .orderBy('imported_at', 'desc')
    .orderBy('id', 'desc')
    .limit(mostImports)
    .execute();

export const selectImport = (q: Reading, id: ImportId) =>
  q
    .selectFrom('imports')
    .select(['id', 'imported_at', 'file_name', 'layout', 'row_count', 'cancelled_at'])
    .where('id', '=', id)
    .executeTakeFirst();

/** Those of these ids that came in and stand. */
export const listHeldIds = (q: Reading, ids: readonly string[]) =>
  q
    .selectFrom('imported_repairs')
    .innerJoin('imports', 'imports.id', 'imported_repairs.import_id')
    .select('imported_repairs.ords_id')
    .where('imported_repairs.ords_id', 'in', [...ids])
    .where('imports.cancelled_at', 'is', null)
    .orderBy('imported_repairs.ords_id')
    .limit(10 * ids.length + 1)
    .execute();

/** Those of these codes that a ticket of ours bears. */
export const listTicketCodes = (q: Reading, codes: readonly string[]) =>
  q
    .selectFrom('tickets')
    .select('code')
    .where('code', 'in', [...codes])
    .where('cancelled_at', 'is', null)
    .orderBy('code')
    .limit(codes.length)
    .execute();

/** The first import id after this one that rows bear, whether it came in or not. */
export const nextImportIdOfRows = async (q: Reading, after: string): Promise<ImportId | null> => {
  const row = await q
    .selectFrom('imported_repairs')
    .select('import_id')
    .where((eb) => eb(eb.ref('import_id').$castTo<string>(), '>', after))
    .orderBy('import_id')
    .limit(1)
    .executeTakeFirst();
  return row?.import_id ?? null;
};

/** Some rows of an import. */
export const listRowIds = (q: Reading, id: ImportId, limit: number) =>
  q
    .selectFrom('imported_repairs')
    .select('id')
    .where('import_id', '=', id)
    .orderBy('line')
    .limit(limit)
    .execute();
