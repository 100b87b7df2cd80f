/** A workbook as the tables of its sheets; what takes seconds is done apart. */
import { doApart } from '#main/store/apart/apart.ts';
import { type RawTable, refuseTable } from './table.ts';

/** Refuses, as `NotReadable`, what is no workbook, and one that would fill the memory. */
export const readWorkbook = async (bytes: Buffer): Promise<RawTable[]> => {
  const read = await doApart('readWorkbook', { bytes });
  if (!read.isRead) return refuseTable(1, read.why);
  const { sheets } = read;
  if (sheets.length === 0) return refuseTable(1, 'empty');
  return sheets.map(({ name, rows }) => ({
    separator: 'xlsx',
    encoding: 'xlsx',
    sheet: sheets.length > 1 ? name : null,
    rows,
  }));
};
