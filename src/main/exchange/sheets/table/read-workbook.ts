/** The first sheet of an XLSX workbook that holds anything. */
import readExcel from 'read-excel-file/node';
import { isBlank, mostColumns, mostRows, type RawTable, refuseTable } from './table.ts';
import { zipEntries } from './zip-sizes.ts';

/** What a workbook may hold when it is unpacked: a hundred thousand rows take some eighty megabytes. */
const mostUnpacked = 512 * 1024 * 1024;
const mostEntries = 1_000;

/** Refuses, as `NotReadable`, what is no workbook, and one that would fill the memory. */
export const readWorkbook = async (bytes: Buffer): Promise<RawTable> => {
  refuseBomb(bytes);
  const sheets = await readExcel(bytes).catch(() => refuseTable(1, 'not-a-table'));
  for (const { data } of sheets) {
    const rows = data
      .map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) }))
      .filter(({ cells }) => !isBlank(cells));
    const wide = rows.find(({ cells }) => cells.length > mostColumns);
    if (wide) refuseTable(wide.line, 'too-many-columns', { value: String(wide.cells.length) });
    if (rows.length > mostRows) refuseTable(mostRows, 'too-many-rows');
    if (rows.length > 0) return { separator: 'xlsx', encoding: 'xlsx', rows };
  }
  return refuseTable(1, 'empty');
};

const refuseBomb = (bytes: Buffer): void => {
  const entries = zipEntries(bytes) ?? refuseTable(1, 'not-a-table');
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked || entries.length > mostEntries) {
    refuseTable(1, 'too-big', { value: String(unpacked) });
  }
};

type Cell = Awaited<ReturnType<typeof readExcel>>[number]['data'][number][number];

/** Days as `YYYY-MM-DD`, numbers as they are, nothing as an empty text. */
const textOf = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
};
