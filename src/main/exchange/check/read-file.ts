/** Goes through the rows of a file: structure, content, and ids that are here already. */
import type { House } from '#main/house.ts';
import {
  columnsOfLayout,
  type OrdsLayout,
  readHeader,
  rowOfCells,
} from '#shared/domain/repairs/ords/columns.ts';
import { fromOlderLayout } from '#shared/domain/repairs/ords/from-older-layout.ts';
import { problemsOfRow } from '#shared/domain/repairs/ords/read-row.ts';
import { heldIds } from '../imports/held-ids.ts';
import type { Work } from '../work.ts';
import type { CheckedFile, ReadRow } from './checked-file.ts';
import type { FindingsOfFile } from './findings-of-file.ts';
import { type ParsedLot, type ParsedRow, parseRows } from './parse-rows.ts';
import { type Problem, problemAt } from './problem.ts';
import { countLines } from './read-bytes.ts';

/** Where what is found goes, and what was read so far. */
interface Sheet {
  readonly found: FindingsOfFile;
  /** The line of each id. */
  readonly lines: Map<string, number>;
  readonly rows: ReadRow[];
}

/** All rows of a file; `null` when its header says nothing that we know. */
export const readFile = async (
  house: House,
  bytes: Uint8Array,
  { found, work }: { found: FindingsOfFile; work: Work },
): Promise<Omit<CheckedFile, 'importId' | 'fileName'> | null> => {
  const held = await heldIds(house);
  const sheet: Sheet = { found, lines: new Map(), rows: [] };
  const lineCount = countLines(bytes);
  let layout: OrdsLayout | null = null;
  for (const lot of parseRows(bytes)) {
    if (lot.broken) found.addProblems([lot.broken]);
    const body = layout === null ? withoutHeader(lot) : lot;
    layout ??= layoutOf(lot, found);
    if (layout !== null) {
      const rows = readLot(body, layout, sheet);
      found.addProblems(await heldAmong(rows, held.find));
    } else if (found.hasProblems) return null;
    if (found.hasTooMany) break;
    work.reach(sheet.rows.length, Math.max(lineCount, sheet.rows.length));
    await work.pause();
  }
  return layout && { layout, rows: sheet.rows, besides: held.besides };
};

/** What the first row of the first lot announces; `null` too where there is no row yet. */
const layoutOf = ({ rows }: ParsedLot, found: FindingsOfFile): OrdsLayout | null => {
  const [header] = rows;
  if (!header) return null;
  const read = readHeader(header.cells);
  if (read.layout === null) {
    const { column, value } = read;
    found.addProblems([problemAt(header.line, 'wrong-header', { column, value })]);
  }
  return read.layout;
};

const withoutHeader = (lot: ParsedLot): ParsedLot => ({ ...lot, rows: lot.rows.slice(1) });

/** Reads the rows of a lot onto the sheet, and answers them. */
const readLot = (lot: ParsedLot, layout: OrdsLayout, sheet: Sheet): ReadRow[] => {
  const wanted = columnsOfLayout[layout].length;
  const rows: ReadRow[] = [];
  for (const { cells, line } of lot.rows) {
    if (cells.length === wanted) rows.push(readRow({ cells, line }, layout, sheet));
    else {
      const isUnended = lot.isUnended && line === lot.rows.at(-1)?.line;
      sheet.found.addProblems([wrongCount({ cells, line }, wanted, isUnended)]);
    }
  }
  sheet.rows.push(...rows);
  return rows;
};

const wrongCount = (row: ParsedRow, wanted: number, isUnended: boolean): Problem => {
  const isCut = isUnended && row.cells.length < wanted;
  const kind = isCut ? 'cut' : 'wrong-column-count';
  return problemAt(row.line, kind, { value: row.cells.join(',') });
};

const readRow = (parsed: ParsedRow, layout: OrdsLayout, sheet: Sheet): ReadRow => {
  const { line } = parsed;
  const { found, lines } = sheet;
  const asWritten = rowOfCells(parsed.cells, layout);
  const row = layout === 'v0.3' ? asWritten : mended(asWritten, line, found);
  const problems = problemsOfRow(row, layout);
  found.addProblems(
    problems.map(({ kind, column, value }) => problemAt(line, kind, { column, value })),
  );
  const otherLine = lines.get(row.id);
  if (otherLine !== undefined && row.id !== '') {
    found.addProblems([problemAt(line, 'id-twice', { column: 'id', value: row.id, otherLine })]);
  } else lines.set(row.id, line);
  found.addRow(row);
  if (row.event_date !== '' && problems.length === 0) found.addDay(row.event_date);
  return { row, line };
};

const mended = (row: ReadRow['row'], line: number, found: FindingsOfFile): ReadRow['row'] => {
  const now = fromOlderLayout(row);
  found.addMended(line, now.mended);
  return now.row;
};

/** Rows that have come in already, by a file before or from a ticket of ours. */
const heldAmong = async (
  rows: readonly ReadRow[],
  find: (ids: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<Problem[]> => {
  const held = await find(rows.map(({ row }) => row.id));
  return rows
    .filter(({ row }) => held.has(row.id))
    .map(({ row, line }) => problemAt(line, 'id-already-here', { column: 'id', value: row.id }));
};
