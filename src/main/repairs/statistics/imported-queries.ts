/**
 * Counts of repairs that were imported, an import at a time: so each is grouped in the order of an
 * index that holds all that it asks.
 */
import { sql } from 'kysely';
import type { Reading } from '#main/store/store.ts';
import type { ImportId } from '#shared/domain/ids.ts';

/** One import; of a year, or with all its rows. */
export interface ImportScope {
  readonly importId: ImportId;
  readonly year?: number;
}

const mostGroups = 1_000_000;

const importedRows = (q: Reading, { importId, year }: ImportScope) => {
  const rows = q.selectFrom('imported_repairs').where('import_id', '=', importId);
  return year === undefined ? rows : rows.where('event_year', '=', year);
};

/** By year, kind and outcome. */
export const countImportedByCategory = (q: Reading, scope: ImportScope) =>
  importedRows(q, scope)
    .select(['event_year as year', 'category_number', 'outcome'])
    .select((eb) => eb.fn.countAll().as('count'))
    .groupBy(['event_year', 'category_number', 'outcome'])
    .orderBy('event_year')
    .orderBy('category_number')
    .orderBy('outcome')
    .limit(mostGroups)
    .execute();

export const countImportedByAge = (q: Reading, scope: ImportScope) =>
  importedRows(q, scope)
    .select(['age_years', 'outcome'])
    .select((eb) => eb.fn.countAll().as('count'))
    .groupBy(['event_year', 'age_years', 'outcome'])
    .orderBy('event_year')
    .orderBy('age_years')
    .orderBy('outcome')
    .limit(mostGroups)
    .execute();

export const countImportedByBarrier = (q: Reading, scope: ImportScope) =>
  importedRows(q, scope)
    // Written out: only so does SQLite see that the index of ends of life answers it.
    .where('outcome', '=', sql.lit('end-of-life' as const))
    .select('barrier')
    .select((eb) => eb.fn.countAll().as('count'))
    .groupBy(['event_year', 'barrier'])
    .orderBy('event_year')
    .orderBy('barrier')
    .limit(mostGroups)
    .execute();

/** The years of an import. */
export const selectImportYears = (q: Reading, importId: ImportId) =>
  q
    .selectFrom('imported_repairs')
    .select((eb) => eb.ref('event_year').$notNull().as('year'))
    .where('import_id', '=', importId)
    .where('event_year', 'is not', null)
    .groupBy('event_year')
    .orderBy('event_year')
    .limit(1_000)
    .execute();
