/**
 * What a row must keep to come in. Its structure is held strictly, its content is not ours to judge:
 * odd years, ages, brands and barriers stay as they stand.
 */
import { day } from '../../day.ts';
import type { ThingCategory } from '../thing-category.ts';
import { categoryNamed } from './category-names.ts';
import type { OrdsColumn, OrdsLayout, OrdsRow } from './columns.ts';
import { isOrdsId } from './ords-id.ts';
import { outcomeOfStatus } from './status-words.ts';

export interface RowProblem {
  readonly column: OrdsColumn;
  readonly kind:
    | 'id-missing'
    | 'id-malformed'
    | 'unknown-category'
    | 'unknown-status'
    | 'not-a-day';
  readonly value: string;
}

/** Everything that keeps a row out; nothing when it may come in. */
export const problemsOfRow = (row: OrdsRow, layout: OrdsLayout): RowProblem[] => {
  const problems: RowProblem[] = [];
  const add = (kind: RowProblem['kind'], column: OrdsColumn) =>
    problems.push({ kind, column, value: row[column] });
  if (row.id === '') add('id-missing', 'id');
  else if (!isOrdsId(row.id)) add('id-malformed', 'id');
  if (!categoryNamed(row.product_category, layout)) add('unknown-category', 'product_category');
  if (!outcomeOfStatus(row.repair_status)) add('unknown-status', 'repair_status');
  if (row.event_date !== '' && !isDay(row.event_date)) add('not-a-day', 'event_date');
  return problems;
};

/** The same few days come again and again in a file. */
const knownDays = new Map<string, boolean>();
const mostKnown = 20_000;

const isDay = (text: string): boolean => {
  const known = knownDays.get(text);
  if (known !== undefined) return known;
  const isReal = day.safeParse(text).success;
  if (knownDays.size >= mostKnown) knownDays.clear();
  knownDays.set(text, isReal);
  return isReal;
};

/** The category of a row that may come in. Throws for a row that may not: a bug of the caller. */
export const categoryOfRow = (row: OrdsRow, layout: OrdsLayout): ThingCategory => {
  const category = categoryNamed(row.product_category, layout);
  if (!category) throw new Error('a row of an unknown category was let in');
  return category;
};
