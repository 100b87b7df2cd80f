/** The SQL of rows that came in. */
import { prepared } from '#main/store/prepared.ts';
import type { Reading } from '#main/store/store.ts';
import type { ImportedRepairId, ImportId } from '#shared/domain/ids.ts';

/** The columns of the standard, in its order, as they are stored. */
const ordsColumns = [
  'ords_id',
  'data_provider',
  'country',
  'partner_product_category',
  'product_category',
  'product_category_id',
  'brand',
  'year_of_manufacture',
  'product_age',
  'repair_status',
  'repair_barrier',
  'group_identifier',
  'event_date',
  'problem',
] as const;

/** Rows of an import in the order of its file, after a line: asked hundreds of times on end. */
export const listRowsAfter = prepared(
  (q, { importId, line, limit }: { importId: ImportId; line: number; limit: number }) =>
    q
      .selectFrom('imported_repairs')
      .select(['id', 'import_id', 'line', 'public_problem', 'event_year', 'category_number'])
      .select('outcome')
      .select(ordsColumns)
      .where('import_id', '=', importId)
      .where('line', '>', line)
      .orderBy('line')
      .limit(limit),
);

/** The same, with nothing but what goes out: a third faster, which counts for the whole of a base. */
export const listWordsAfter = prepared(
  (q, { importId, line, limit }: { importId: ImportId; line: number; limit: number }) =>
    q
      .selectFrom('imported_repairs')
      .select(['line', 'event_year', 'public_problem'])
      .select(ordsColumns)
      .where('import_id', '=', importId)
      .where('line', '>', line)
      .orderBy('line')
      .limit(limit),
);

/** Rows of an import in the order of its file, from an offset. */
export const listRowsFrom = (
  q: Reading,
  { importId, offset, limit }: { importId: ImportId; offset: number; limit: number },
) =>
  q
    .selectFrom('imported_repairs')
    .select([
      'id',
      'import_id',
      'line',
      'public_problem',
      'event_year',
      'category_number',
      'outcome',
    ])
    .select(ordsColumns)
    .where('import_id', '=', importId)
    .orderBy('line')
    .limit(limit)
    .offset(offset)
    .execute();

/** These rows, where their import stands, in no order that matters. */
export const listStandingRows = (q: Reading, ids: readonly ImportedRepairId[]) =>
  q
    .selectFrom('imported_repairs')
    .innerJoin('imports', 'imports.id', 'imported_repairs.import_id')
    .select(['imported_repairs.id', 'imported_repairs.import_id', 'line', 'public_problem'])
    .select(['event_year', 'category_number', 'outcome'])
    .select(ordsColumns)
    .where('imported_repairs.id', 'in', [...ids])
    .where('imports.cancelled_at', 'is', null)
    .orderBy('imported_repairs.id')
    .limit(ids.length)
    .execute();

/** The tickets that took these rows up again, last opened first. */
export const listTicketsOfRows = (q: Reading, ids: readonly ImportedRepairId[]) =>
  q
    .selectFrom('tickets')
    .select(['id', 'code', 'state', 'imported_repair_id'])
    .where('imported_repair_id', 'in', [...ids])
    .where('cancelled_at', 'is', null)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .limit(10 * ids.length)
    .execute();
