/** A workbook as a table; what takes seconds is done apart. */
import { doApart } from '#main/store/apart/apart.ts';
import { mostColumns, mostRows, type RawTable, refuseTable } from './table.ts';

/** Refuses, as `NotReadable`, what is no workbook, and one that would fill the memory. */
export const readWorkbook = async (bytes: Buffer): Promise<RawTable> => {
  const read = await doApart('readWorkbook', { bytes });
  if (!read.isRead) return refuseTable(1, read.why);
  const { rows } = read;
  const wide = rows.find(({ cells }) => cells.length > mostColumns);
  if (wide) refuseTable(wide.line, 'too-many-columns', { value: String(wide.cells.length) });
  if (rows.length > mostRows) refuseTable(mostRows, 'too-many-rows');
  if (rows.length === 0) return refuseTable(1, 'empty');
  return { separator: 'xlsx', encoding: 'xlsx', rows };
};
