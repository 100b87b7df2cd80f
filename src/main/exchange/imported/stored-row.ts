/** A row that came in, as the base keeps it, in the words of the standard. */
import type { OrdsRow } from '#shared/domain/repairs/ords/columns.ts';
import type { listRowsAfter, listWordsAfter } from './queries.ts';

export type StoredRow = Awaited<ReturnType<typeof listRowsAfter>>[number];

export type StoredWords = Awaited<ReturnType<typeof listWordsAfter>>[number];

/** The words of the file, whatever was reworded since. */
export const ordsRowOfStored = (stored: StoredRow): OrdsRow => ({
  id: stored.ords_id,
  data_provider: stored.data_provider,
  country: stored.country,
  partner_product_category: stored.partner_product_category,
  product_category: stored.product_category,
  product_category_id: stored.product_category_id,
  brand: stored.brand,
  year_of_manufacture: stored.year_of_manufacture,
  product_age: stored.product_age,
  repair_status: stored.repair_status,
  repair_barrier_if_end_of_life: stored.repair_barrier,
  group_identifier: stored.group_identifier,
  event_date: stored.event_date,
  problem: stored.problem,
});

/** The cells of the row as it goes out, in the order of the columns. */
export const cellsOfStored = (stored: StoredWords): readonly string[] => [
  stored.ords_id,
  stored.data_provider,
  stored.country,
  stored.partner_product_category,
  stored.product_category,
  stored.product_category_id,
  stored.brand,
  stored.year_of_manufacture,
  stored.product_age,
  stored.repair_status,
  stored.repair_barrier,
  stored.group_identifier,
  stored.event_date,
  stored.public_problem ?? stored.problem,
];
