/** The row file of the standard, v0.3. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import { cellsOfRow, type OrdsRow, ordsColumns } from '#shared/domain/repairs/ords/columns.ts';
import { wordsInOrder } from '../imported/rows-in-order.ts';
import { cellsOfStored } from '../imported/stored-row.ts';
import { csvLines } from './csv-lines.ts';
import { fileNameOf } from './file-name.ts';
import { ownRepairs, type WhichRepairs } from './outgoing-repairs.ts';

type Cells = readonly string[];

/** Rows that are written in one go, in a few milliseconds. */
const lotSize = 250;

/**
 * Powered things with an outcome: ours by day, then what came in, in the order of its files. UTF-8
 * without a mark, LF. A cell is never touched for the sake of a spreadsheet: programs read this file.
 */
export const exportRows = async (house: House, which: WhichRepairs): Promise<File> => {
  const parts = [bytesOf([[...ordsColumns]])];
  const own: OrdsRow[] = [];
  for await (const repairs of ownRepairs(house, which)) own.push(...repairs.map(({ row }) => row));
  for (const rows of inLots(byDay(own))) {
    parts.push(bytesOf(rows.map(cellsOfRow)));
    await othersServed();
  }
  for await (const cells of importedCells(house, which)) {
    if (cells.length > 0) parts.push(bytesOf(cells));
  }
  return new File(parts, fileNameOf('ords-v0.3', which.period), { type: 'text/csv' });
};

/** None for a session, which is ours. */
const importedCells = async function* (
  house: House,
  { period, hasImported }: WhichRepairs,
): AsyncGenerator<readonly Cells[]> {
  if (!hasImported || period.kind === 'session') return;
  for await (const rows of wordsInOrder(house)) {
    const asked =
      period.kind === 'all' ? rows : rows.filter((row) => row.event_year === period.year);
    yield asked.map(cellsOfStored);
  }
};

/** Bytes at once: to encode the whole file at the end would hold everybody up. */
const bytesOf = (rows: readonly Cells[]): Buffer<ArrayBuffer> => Buffer.from(csvLines(rows));

const byDay = (rows: readonly OrdsRow[]): OrdsRow[] => {
  const days = new Map<string, OrdsRow[]>();
  for (const row of rows) {
    const known = days.get(row.event_date);
    if (known) known.push(row);
    else days.set(row.event_date, [row]);
  }
  return [...days.keys()].toSorted().flatMap((day) => days.get(day) ?? []);
};

const inLots = function* (rows: readonly OrdsRow[]): Generator<readonly OrdsRow[]> {
  for (let at = 0; at < rows.length; at += lotSize) yield rows.slice(at, at + lotSize);
};
