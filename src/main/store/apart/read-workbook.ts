/** The first sheet of an XLSX workbook that holds anything, as text: seconds for a hundred thousand rows. */
import readExcel from 'read-excel-file/node';
import { isAsSaid, zipEntries } from './zip-entries.ts';

export type ReadWorkbook =
  | { readonly isRead: true; readonly rows: { line: number; cells: string[] }[] }
  | { readonly isRead: false; readonly why: 'too-big' | 'not-a-table' };

/** What a workbook may hold when it is unpacked: a hundred thousand rows take some eighty megabytes. */
const mostUnpacked = 512 * 1024 * 1024;
const mostEntries = 1_000;

/** Blank rows are left out. Nothing is unpacked before the archive has said how much that would be. */
export const readWorkbook = async (given: { bytes: Uint8Array }): Promise<ReadWorkbook> => {
  const bytes = Buffer.from(given.bytes.buffer, given.bytes.byteOffset, given.bytes.byteLength);
  const fault = faultOf(bytes);
  if (fault) return { isRead: false, why: fault };
  try {
    for (const { data } of await readExcel(bytes)) {
      const rows = data
        .map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) }))
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
      if (rows.length > 0) return { isRead: true, rows };
    }
    return { isRead: true, rows: [] };
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

type Cell = Awaited<ReturnType<typeof readExcel>>[number]['data'][number][number];

/** Days as `YYYY-MM-DD`, numbers as they are, nothing as an empty text. */
const textOf = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
};
