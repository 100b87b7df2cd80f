/** The sheets of an XLSX workbook that hold anything, as text: seconds for a hundred thousand rows. */
import readExcel from 'read-excel-file/node';
import { isAsSaid, zipEntries } from './zip-entries.ts';

export interface WorkbookSheet {
  readonly name: string;
  /** Blank ones are left out. */
  readonly rows: { line: number; cells: string[] }[];
}

export type ReadWorkbook =
  | { readonly isRead: true; readonly sheets: WorkbookSheet[] }
  | { readonly isRead: false; readonly why: 'too-big' | 'not-a-table' };

/** What a workbook may hold when it is unpacked: a hundred thousand rows take some eighty megabytes. */
const mostUnpacked = 512 * 1024 * 1024;
const mostEntries = 1_000;

/** Nothing is unpacked before the archive has said how much that would be. */
export const readWorkbook = async (given: { bytes: Uint8Array }): Promise<ReadWorkbook> => {
  const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
  const fault = faultOf(bytes);
  if (fault) return { isRead: false, why: fault };
  try {
    const sheets = (await readExcel(bytes)).map(({ sheet, data }) => ({
      name: sheet,
      rows: rowsOf(data),
    }));
    return { isRead: true, sheets: sheets.filter(({ rows }) => rows.length > 0) };
  } catch {
    return { isRead: false, why: 'not-a-table' };
  }
};

const faultOf = (bytes: Buffer): 'too-big' | 'not-a-table' | null => {
  const entries = zipEntries(bytes);
  if (!entries) return 'not-a-table';
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked || entries.length > mostEntries) return 'too-big';
  return entries.every((entry) => isAsSaid(bytes, entry)) ? null : 'not-a-table';
};

type Data = Awaited<ReturnType<typeof readExcel>>[number]['data'];

/** A sheet that holds a chart has no rows, whatever the types of the library say. */
const rowsOf = (data: Data | undefined): WorkbookSheet['rows'] =>
  (data ?? [])
    .map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));

/**
 * Days as `YYYY-MM-DD`, numbers as they are, nothing as an empty text. Three decimals came of a formula, 5 %
 * of 124.50: they get a fourth, or 6.225 would be read as thousands.
 */
const textOf = (cell: Data[number][number]): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell);
  return typeof cell === 'number' && /\.\d{3}$/.test(text) ? `${text}0` : text;
};
