/** The columns of the Open Repair Data Standard, in their order, and the layouts that we read. */

/** Version 0.3, https://openrepair.org/open-data/open-standard: read and written. */
export const ordsColumns = [
  'id',
  'data_provider',
  'country',
  'partner_product_category',
  'product_category',
  'product_category_id',
  'brand',
  'year_of_manufacture',
  'product_age',
  'repair_status',
  'repair_barrier_if_end_of_life',
  'group_identifier',
  'event_date',
  'problem',
] as const;
export type OrdsColumn = (typeof ordsColumns)[number];

/** One row as text: the words of a file are kept as they are. */
export type OrdsRow = Record<OrdsColumn, string>;

const lackingInOlder: readonly OrdsColumn[] = ['product_category_id', 'product_age'];

/** The columns of each layout; 0.2.1 knew neither the number of a category nor an age. */
export const columnsOfLayout = {
  'v0.3': ordsColumns,
  'v0.2.1': ordsColumns.filter((column) => !lackingInOlder.includes(column)),
} as const satisfies Record<string, readonly OrdsColumn[]>;
export type OrdsLayout = keyof typeof columnsOfLayout;

/** What a header says: a layout, or what is wrong with it and where. */
export type HeaderReading =
  | { readonly layout: OrdsLayout }
  | {
      readonly layout: null;
      readonly problem: 'wrong-separator' | 'wrong-header';
      /** The column that should stand where something else does; empty for the whole header. */
      readonly column: string;
      readonly value: string;
    };

/** Which layout a header announces. Names and order must be exact. */
export const readHeader = (cells: readonly string[]): HeaderReading => {
  for (const layout of ['v0.3', 'v0.2.1'] as const) {
    if (isSame(cells, columnsOfLayout[layout])) return { layout };
  }
  if (hasOtherSeparator(cells)) {
    return { layout: null, problem: 'wrong-separator', column: '', value: cells.join(',') };
  }
  const nearest = cells.length < ordsColumns.length ? 'v0.2.1' : 'v0.3';
  const wanted: readonly string[] = columnsOfLayout[nearest];
  const at = wanted.findIndex((name, index) => cells[index] !== name);
  const value = at < 0 ? cells[wanted.length] : cells[at];
  return { layout: null, problem: 'wrong-header', column: wanted[at] ?? '', value: value ?? '' };
};

const isSame = (cells: readonly string[], columns: readonly string[]): boolean =>
  cells.length === columns.length && columns.every((name, at) => cells[at] === name);

/** A header that is one cell with semicolons, tabs or bars between the names of ours. */
const hasOtherSeparator = (cells: readonly string[]): boolean =>
  cells.length < 3 && /^"?id"?\s*[;\t|]/.test(cells[0] ?? '');
