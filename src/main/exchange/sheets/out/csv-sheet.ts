import { setImmediate as othersServed } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import { guardedCell } from './guarded-cell.ts';
import type { SheetCells, SheetPages } from './write-sheet.ts';

/** The bytes of a CSV file, in pieces. */
export const csvSheet = async (
  columns: SheetCells,
  pages: SheetPages,
): Promise<Buffer<ArrayBuffer>[]> => {
  const parts = [Buffer.from(`\uFEFF${linesOf([columns])}`)];
  for await (const rows of pages) {
    parts.push(Buffer.from(linesOf(rows)));
    await othersServed();
  }
  return parts;
};

const linesOf = (rows: readonly SheetCells[]): string =>
  stringify(
    rows.map((cells) => cells.map(guardedCell)),
    { delimiter: ';', record_delimiter: 'windows', quoted_match: /[,\t\r\n']/ },
  );
