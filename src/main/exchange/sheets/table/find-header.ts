/** Where the header of a table stands, under whatever titles. */
import { fieldsOfNames } from '#shared/domain/sheets/column-names.ts';
import { plainWords } from '#shared/domain/sheets/plain-words.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { sourceOf } from '#shared/domain/sheets/sources.ts';
import { type RawTable, refuseTable, type SheetTable, type TableRow } from './table.ts';

/** Titles, addresses and dates of a list stand above its header; nobody writes more of them. */
const mostTitles = 30;

/**
 * The table under its header: of the first rows the one that names most of our fields, else the first
 * one that is as wide as the table. Columns without a name and without a value are left out.
 * Refuses, as `NotReadable`, a table without rows, and rows that are wider than the header.
 */
export const underHeader = (
  { rows, separator, encoding }: RawTable,
  kind: SheetKind,
  remembered: ReadonlySet<string>,
): SheetTable => {
  const at = headerAt(rows.slice(0, mostTitles), kind, remembered);
  const header = rows[at];
  if (!header) return refuseTable(1, 'empty');
  const body = rows.slice(at + 1);
  if (body.length === 0) return refuseTable(header.line, 'empty');
  const names = header.cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const filled = filledColumns(body, names);
  refuseTooWide(body, names);
  return {
    separator,
    encoding,
    headerLine: header.line,
    names: filled.map((column) => names[column] || letterOf(column)),
    rows: body.map(({ line, cells }) => ({ line, cells: filled.map((from) => cells[from] ?? '') })),
  };
};

const headerAt = (
  rows: readonly TableRow[],
  kind: SheetKind,
  remembered: ReadonlySet<string>,
): number => {
  const scores = rows.map(({ cells }) => scoreOf(cells, kind, remembered));
  const most = Math.max(...scores);
  if (most > 0) return scores.indexOf(most);
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  return widths.findIndex((width) => width * 2 > Math.max(...widths));
};

/** How many cells name a field of ours; twice said is once. */
const scoreOf = (
  cells: readonly string[],
  kind: SheetKind,
  remembered: ReadonlySet<string>,
): number => {
  const { fields } = sourceOf(kind, cells);
  const names = new Set(cells.map(plainWords));
  let known = 0;
  for (const name of names) {
    if (fieldsOfNames[kind].has(name) || remembered.has(name) || fields.has(name)) known += 1;
  }
  return known;
};

/** Columns that have a name or a value, in their order. */
const filledColumns = (rows: readonly TableRow[], names: readonly string[]): number[] => {
  const unnamed = new Set(names.flatMap((name, at) => (name === '' ? [at] : [])));
  for (const { cells } of rows) {
    if (unnamed.size === 0) break;
    for (const at of unnamed) if ((cells[at] ?? '').trim() !== '') unnamed.delete(at);
  }
  return names.flatMap((_, at) => (unnamed.has(at) ? [] : [at]));
};

/** A cell beyond the last column: a separator stood in a text that has no quotes. */
const refuseTooWide = (rows: readonly TableRow[], names: readonly string[]): void => {
  for (const { line, cells } of rows) {
    if (cells.length <= names.length) continue;
    const beyond = cells.slice(names.length).find((cell) => cell.trim() !== '');
    if (beyond !== undefined) refuseTable(line, 'not-a-table', { value: beyond });
  }
};

/** `A`, `B`, … `Z`, `AA`: as spreadsheets name their columns. */
const letterOf = (at: number): string => {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
};
