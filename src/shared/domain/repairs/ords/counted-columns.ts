/** What is counted of a row: numbers and closed lists beside its words. */
import type { Barrier, Outcome } from '../repair-words.ts';
import { categoryNumber } from '../thing-category.ts';
import type { OrdsLayout, OrdsRow } from './columns.ts';
import { categoryOfRow } from './read-row.ts';
import { barrierOfWords, outcomeOfStatus } from './status-words.ts';

export interface CountedColumns {
  readonly categoryNumber: number;
  readonly outcome: Outcome;
  /** Only with end of life, whatever the row says. */
  readonly barrier: Barrier | null;
  readonly eventYear: number | null;
  /** Whole years, as the row says or by its year of manufacture; `null` where neither can be meant. */
  readonly ageYears: number | null;
}

/** Older than this, nobody has brought a thing that is plugged in. */
const oldest = 200;

/** The row may come in: `problemsOfRow` found nothing. */
export const countedColumnsOf = (row: OrdsRow, layout: OrdsLayout): CountedColumns => {
  const outcome = outcomeOfStatus(row.repair_status);
  if (!outcome) throw new Error('a row without an outcome was let in');
  const eventYear = row.event_date === '' ? null : Number(row.event_date.slice(0, 4));
  return {
    categoryNumber: categoryNumber(categoryOfRow(row, layout)),
    outcome,
    barrier: outcome === 'end-of-life' ? barrierOfWords(row.repair_barrier_if_end_of_life) : null,
    eventYear,
    ageYears: ageOf(row, eventYear),
  };
};

const ageOf = (row: OrdsRow, eventYear: number | null): number | null => {
  if (/^\d{1,4}(\.\d*)?$/.test(row.product_age))
    return possible(Math.floor(Number(row.product_age)));
  if (row.product_age !== '' || eventYear === null) return null;
  if (!/^\d{4}$/.test(row.year_of_manufacture)) return null;
  return possible(eventYear - Number(row.year_of_manufacture));
};

const possible = (age: number): number | null => (age >= 0 && age <= oldest ? age : null);
