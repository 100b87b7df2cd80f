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

/** What a header says: a layout, or the first thing that is wrong with it. */
export type HeaderReading =
  | { readonly layout: OrdsLayout }
  | {
      readonly layout: null;
      /** The column that should stand there; empty where there is one too many. */
      readonly column: string;
      readonly value: string;
    };

/** Which layout a header announces. Names and order must be exact. */
export const readHeader = (cells: readonly string[]): HeaderReading => {
  for (const layout of ['v0.3', 'v0.2.1'] as const) {
    if (isSame(cells, columnsOfLayout[layout])) return { layout };
  }
  const isOlder = cells.length <= columnsOfLayout['v0.2.1'].length;
  const wanted: readonly string[] = columnsOfLayout[isOlder ? 'v0.2.1' : 'v0.3'];
  const at = wanted.findIndex((name, index) => cells[index] !== name);
  return at < 0
    ? { layout: null, column: '', value: cells[wanted.length] ?? '' }
    : { layout: null, column: wanted[at] ?? '', value: cells[at] ?? '' };
};

const isSame = (cells: readonly string[], columns: readonly string[]): boolean =>
  cells.length === columns.length && columns.every((name, at) => cells[at] === name);

/** True when the columns of a header are kept apart by semicolons, tabs or bars. */
export const hasOtherSeparator = (header: string): boolean =>
  [';', '\t', '|'].some((mark) => header.split(mark).length > header.split(',').length);

/** A row of a layout as one of 0.3; what the older one did not know is empty. */
export const rowOfCells = (cells: readonly string[], layout: OrdsLayout): OrdsRow => {
  const row = { ...emptyRow };
  for (const [at, column] of columnsOfLayout[layout].entries()) row[column] = cells[at] ?? '';
  return row;
};

const emptyRow: Readonly<OrdsRow> = {
  id: '',
  data_provider: '',
  country: '',
  partner_product_category: '',
  product_category: '',
  product_category_id: '',
  brand: '',
  year_of_manufacture: '',
  product_age: '',
  repair_status: '',
  repair_barrier_if_end_of_life: '',
  group_identifier: '',
  event_date: '',
  problem: '',
};

/** The cells of a row in the order of the columns. */
export const cellsOfRow = (row: OrdsRow): string[] => ordsColumns.map((column) => row[column]);
