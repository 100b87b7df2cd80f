/** Rows of a file as the base keeps them: their own words, and what is counted beside them. */
import { fold } from '#main/store/search/fold.ts';
import type { LotRow } from '#main/store/store.ts';
import { countedColumnsOf } from '#shared/domain/repairs/ords/counted-columns.ts';
import type { CheckedFile, ReadRow } from '../check/checked-file.ts';

/** Some rows of a file that was checked. */
export const rowsForBase = (
  { importId, layout }: Pick<CheckedFile, 'importId' | 'layout'>,
  rows: readonly ReadRow[],
): LotRow<'imported_repairs'>[] =>
  rows.map(({ row, line }) => {
    const counted = countedColumnsOf(row, layout);
    return {
      import_id: importId,
      line,
      ords_id: row.id,
      data_provider: row.data_provider,
      country: row.country,
      partner_product_category: row.partner_product_category,
      product_category: row.product_category,
      product_category_id: row.product_category_id,
      brand: row.brand,
      year_of_manufacture: row.year_of_manufacture,
      product_age: row.product_age,
      repair_status: row.repair_status,
      repair_barrier: row.repair_barrier_if_end_of_life,
      group_identifier: row.group_identifier,
      event_date: row.event_date,
      problem: row.problem,
      category_number: counted.categoryNumber,
      brand_key: brandKeyOf(row.brand),
      outcome: counted.outcome,
      barrier: counted.barrier,
      event_year: counted.eventYear,
      age_years: counted.ageYears,
    };
  });

/** A few hundred brands come again and again. */
const known = new Map<string, string>();
const mostKnown = 20_000;

/** The brand folded; empty when nobody knows it. */
const brandKeyOf = (brand: string): string => {
  const found = known.get(brand);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const folded = fold(brand);
  const key = folded === 'unknown' ? '' : folded;
  known.set(brand, key);
  return key;
};
