import writeExcel, { type Row } from 'write-excel-file/node';
import { guardedTextCell } from './guarded-cell.ts';
import type { SheetCells, SheetPages } from './write-sheet.ts';

/** The bytes of a workbook with one sheet, in pieces. */
export const xlsxSheet = async (
  columns: SheetCells,
  pages: SheetPages,
): Promise<Buffer<ArrayBuffer>[]> => {
  const table: Row[] = [columns.map((name) => ({ value: name, type: String, fontWeight: 'bold' }))];
  for await (const rows of pages) table.push(...rows.map(textCells));
  const bytes = await writeExcel(table, { stickyRowsCount: 1 }).toBuffer();
  return [Buffer.from(bytes)];
};

const textCells = (cells: SheetCells): Row =>
  cells.map((text) =>
    text === '' ? null : { value: guardedTextCell(text), type: String, format: '@' },
  );
