/** A row of the layout 0.2.1, as 0.3 would have written it. */
import { categoryNumber } from '../thing-category.ts';
import { mendAccents } from './broken-accents.ts';
import { categoryNamed } from './category-names.ts';
import { type OrdsColumn, type OrdsRow, ordsColumns } from './columns.ts';

/** A text of the row whose accents were broken. */
export interface MendedText {
  readonly column: OrdsColumn;
  readonly text: string;
  readonly mended: string;
  readonly isUncertain: boolean;
}

const unknownYear = '????';
/** Neither words nor accents: nothing to mend. */
const notWords: readonly OrdsColumn[] = ['id', 'year_of_manufacture', 'event_date'];

/**
 * Puts the present name of the category and its number, empties the year that nobody knows, and mends
 * what is certain to be a broken accent. A category that no list knows stays as it stands.
 */
export const fromOlderLayout = (row: OrdsRow): { row: OrdsRow; mended: MendedText[] } => {
  const now = { ...row };
  const mended: MendedText[] = [];
  for (const column of ordsColumns) {
    if (notWords.includes(column) || !mayBeBroken.test(row[column])) continue;
    const found = mendAccents(row[column]);
    now[column] = found.mended;
    if (found.mended !== row[column] || found.isUncertain) {
      mended.push({ column, text: row[column], ...found });
    }
  }
  const category = categoryNamed(now.product_category, 'v0.2.1');
  if (category) {
    now.product_category = category;
    now.product_category_id = String(categoryNumber(category));
  }
  if (now.year_of_manufacture === unknownYear) now.year_of_manufacture = '';
  return { row: now, mended };
};

/** Every broken accent holds one of these. */
const mayBeBroken = /[?\u00C2\u00C3\u00E2\u201A\uFFFD]/;
