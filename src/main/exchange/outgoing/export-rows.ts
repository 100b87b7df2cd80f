/** The row file of the standard, v0.3. */
import { setImmediate as othersServed } from 'node:timers/promises';
import { stringify } from 'csv-stringify/sync';
import type { House } from '#main/house.ts';
import { cellsOfRow, ordsColumns } from '#shared/domain/repairs/ords/columns.ts';
import { fileNameOf } from './file-name.ts';
import { outgoingRepairs, type WhichRepairs } from './outgoing-repairs.ts';

type Cells = readonly string[];

const dayAt = ordsColumns.indexOf('event_date');
/** Rows that are written in one go, in a few milliseconds. */
const lotSize = 250;
/** After every day: rows without one come last. */
const noDay = '\uFFFF';

/**
 * Powered things with an outcome, by day. UTF-8 without a mark, LF. A cell is never touched for the
 * sake of a spreadsheet: this file is read by programs.
 */
export const exportRows = async (house: House, which: WhichRepairs): Promise<File> => {
  const days = new Map<string, Cells[]>();
  for await (const repairs of outgoingRepairs(house, which)) {
    for (const { row } of repairs) addTo(days, cellsOfRow(row));
  }
  const parts = [stringify([[...ordsColumns]])];
  for (const rows of inLots(days)) {
    parts.push(stringify(rows));
    await othersServed();
  }
  return new File(parts, fileNameOf('ords-v0.3', which.period), { type: 'text/csv' });
};

const addTo = (days: Map<string, Cells[]>, cells: Cells): void => {
  const day = cells[dayAt] || noDay;
  const known = days.get(day);
  if (known) known.push(cells);
  else days.set(day, [cells]);
};

const inLots = function* (days: ReadonlyMap<string, Cells[]>): Generator<Cells[]> {
  let lot: Cells[] = [];
  for (const day of [...days.keys()].toSorted()) {
    for (const cells of days.get(day) ?? []) {
      lot.push(cells);
      if (lot.length < lotSize) continue;
      yield lot;
      lot = [];
    }
  }
  if (lot.length > 0) yield lot;
};
