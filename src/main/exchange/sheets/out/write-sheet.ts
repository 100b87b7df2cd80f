/** A table as a file for spreadsheets. */
import { csvSheet } from './csv-sheet.ts';
import { xlsxSheet } from './xlsx-sheet.ts';

export type SheetCells = readonly string[];

/** One page after the other, so that others are served in between. */
export type SheetPages = Iterable<readonly SheetCells[]> | AsyncIterable<readonly SheetCells[]>;

export interface Sheet {
  /** The names of the columns. */
  columns: SheetCells;
  /** All rows, or pages of them as they are read. */
  rows: readonly SheetCells[] | SheetPages;
  as: 'csv' | 'xlsx';
  /** Without its ending. */
  fileName: string;
}

/**
 * CSV as French spreadsheets open it (UTF-8 with its mark, `;`, CRLF), or XLSX whose cells are all text.
 * No cell is ever a formula; `unguardedCell` takes back what that needed.
 */
export const writeSheet = async ({ columns, rows, as, fileName }: Sheet): Promise<File> => {
  const write = as === 'csv' ? csvSheet : xlsxSheet;
  return new File(await write(columns, pagesOf(rows)), `${fileName}.${as}`, { type: types[as] });
};

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Rows that are written in one go, in a few milliseconds. */
const pageSize = 250;

const pagesOf = (rows: Sheet['rows']): SheetPages => (isRows(rows) ? inPages(rows) : rows);

const isRows = (rows: Sheet['rows']): rows is readonly SheetCells[] => Array.isArray(rows);

const inPages = function* (rows: readonly SheetCells[]): Generator<readonly SheetCells[]> {
  for (let at = 0; at < rows.length; at += pageSize) yield rows.slice(at, at + pageSize);
};
