/** Where the header of a table stands, under whatever titles. */
import { fieldsOfNames } from '#shared/domain/sheets/column-names.ts';
import { isEmail } from '#shared/domain/sheets/people.ts';
import { plainWords } from '#shared/domain/sheets/plain-words.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { sourceOf } from '#shared/domain/sheets/sources.ts';
import {
  mostColumns,
  mostRows,
  type RawTable,
  refuseTable,
  type SheetTable,
  type TableRow,
} from './table.ts';

/** Titles, addresses and dates of a list stand above its header; nobody writes more of them. */
const mostTitles = 30;
/** Rows that tell what stands under a header. */
const mostSampled = 200;

/** By what names are known as those of columns. */
interface Known {
  readonly kind: SheetKind;
  /** What somebody said of columns before. */
  readonly remembered: ReadonlySet<string>;
}

/**
 * The table under its header: of the first rows the one that names most of our fields, else the first
 * one that is as wide as the table and whose cells are of another kind than what stands under them. A list
 * without a header begins with its first row; its columns are named by their letters. Columns without a
 * name and without a value are left out, and so are totals and a header that each page repeats.
 * Refuses, as `NotReadable`, a table without rows, one that is too big, and rows that are wider than the header.
 */
export const underHeader = (table: RawTable, known: Known): SheetTable => {
  const { rows, separator, encoding, sheet } = table;
  refuseTooBig(rows);
  const { at, isNamed } = headerAt(rows, known);
  const header = rows[at];
  if (!header) return refuseTable(1, 'empty');
  const under = isNamed ? rows.slice(at + 1).filter((row) => !isSame(row, header)) : rows.slice(at);
  const body = under.filter((row) => !isTotal(row));
  if (body.length === 0) return refuseTable(header.line, 'empty');
  const names = header.cells.map((cell) => (isNamed ? cell.replace(/\s+/g, ' ').trim() : ''));
  const filled = filledColumns(body, names);
  refuseTooWide(body, names);
  return {
    separator,
    encoding,
    sheet,
    headerLine: header.line,
    names: filled.map((column) => names[column] || letterOf(column)),
    unnamed: new Set(filled.flatMap((column, at) => (names[column] ? [] : [at]))),
    rows: body.map(({ line, cells }) => ({ line, cells: filled.map((from) => cells[from] ?? '') })),
  };
};

/** Of the tables of a workbook the one whose header names most of our fields; the first of several. */
export const mostNamed = (tables: readonly RawTable[], known: Known): RawTable => {
  const namesOf = ({ rows }: RawTable) => (tooWide(rows) ? -1 : headerAt(rows, known).names);
  return tables.reduce((one, other) => (namesOf(other) > namesOf(one) ? other : one));
};

/** The row that a table begins with, whether it names the columns, and how many of ours. */
const headerAt = (
  all: readonly TableRow[],
  known: Known,
): { at: number; isNamed: boolean; names: number } => {
  const rows = all.slice(0, mostSampled);
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell.trim() !== '').length);
  const isTable = widths.filter((width) => width > 1).length * 2 > widths.length;
  // One word above a table is its title, even where it could name a column.
  const isTitle = (at: number) => isTable && widths[at] === 1;
  const scores = rows
    .slice(0, mostTitles)
    .map((row, at) => (isTitle(at) || isBody(rows, at) ? 0 : scoreOf(row, rows, known)));
  const most = Math.max(...scores);
  if (most > 0) return { at: scores.indexOf(most), isNamed: true, names: most };
  const tops = widths.slice(0, mostTitles);
  const at = tops.findIndex((width) => width * 2 > Math.max(...tops));
  const [first, ...others] = rows.slice(at, mostTitles);
  const isNamed = others.length === 0 || (first !== undefined && standsOut(first, others));
  return { at, isNamed, names: 0 };
};

/** Nothing stands under it, or a figure over one of its own. */
const isBody = (rows: readonly TableRow[], at: number): boolean => {
  if (at > 0 && at === rows.length - 1) return true;
  const figures = (rows[at]?.cells ?? []).flatMap((cell, column) =>
    isFigure(cell) ? [column] : [],
  );
  return rows
    .slice(0, at)
    .some(({ cells }) => figures.some((column) => isFigure(cells[column] ?? '')));
};

const isFigure = (text: string): boolean => /^[\d\s.,€%/:+-]+$/.test(text) && /\d/.test(text);

/** A name stands over figures, or over addresses of e-mail: the row is none of those under it. */
const standsOut = ({ cells }: TableRow, others: readonly TableRow[]): boolean =>
  cells.some((cell, at) => {
    const under = others.map((row) => (row.cells[at] ?? '').trim()).filter((text) => text !== '');
    const name = cell.trim();
    if (name === '' || under.length === 0) return false;
    return [isFigure, isEmail].some((look) => !look(name) && under.every(look));
  });

/** « TOTAL » beside nothing but figures, or « Nombre d'objets : 2 » alone in its row. */
const isTotal = ({ cells }: TableRow): boolean => {
  const [first = '', ...others] = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (others.length === 0 && countInWords.test(first)) return true;
  return total.test(first) && others.every((cell) => isFigure(cell.replace(/\s\p{L}+$/u, '')));
};

/** Of what is in a list; anything else that is called so may be an object, an oil or a station. */
const counted = 'objets?|articles?|outils?|lignes?|adh[ée]rents?|membres?|personnes?';
const total = new RegExp(
  `^(sous[ -]?)?tota(l|ux)( (g[ée]n[ée]ral|stock|(des )?(${counted})))?\\s*:?$`,
  'i',
);
const countInWords = new RegExp(
  `^(nombre d(es |e |['’])|total( des)? )(${counted})\\s*:\\s*\\d+$`,
  'i',
);

/** How many cells name a field of ours; twice said is once, and what stands again in its column is a value. */
const scoreOf = (row: TableRow, all: readonly TableRow[], { kind, remembered }: Known): number => {
  const { fields } = sourceOf(kind, row.cells);
  const known = row.cells.flatMap((cell, at) => {
    const name = plainWords(cell);
    const isKnown = fieldsOfNames[kind].has(name) || remembered.has(name) || fields.has(name);
    return isKnown && !standsAgain(row, all, at) ? [name] : [];
  });
  return new Set(known).size;
};

/** In the same column of another row; a header that is written twice is the same row. */
const standsAgain = (given: TableRow, all: readonly TableRow[], at: number): boolean => {
  const value = given.cells[at]?.trim().toLowerCase();
  return all.some((row) => row.cells[at]?.trim().toLowerCase() === value && !isSame(row, given));
};

const isSame = (one: TableRow, other: TableRow): boolean =>
  one.cells.length === other.cells.length &&
  one.cells.every((cell, at) => cell === other.cells[at]);

/** Columns that have a name or a value, in their order. */
const filledColumns = (rows: readonly TableRow[], names: readonly string[]): number[] => {
  const unnamed = new Set(names.flatMap((name, at) => (name === '' ? [at] : [])));
  for (const { cells } of rows) {
    if (unnamed.size === 0) break;
    for (const at of unnamed) if ((cells[at] ?? '').trim() !== '') unnamed.delete(at);
  }
  return names.flatMap((_, at) => (unnamed.has(at) ? [] : [at]));
};

const tooWide = (rows: readonly TableRow[]): TableRow | undefined =>
  rows.find(({ cells }) => cells.length > mostColumns);

const refuseTooBig = (rows: readonly TableRow[]): void => {
  if (rows.length > mostRows) refuseTable(mostRows, 'too-many-rows');
  const wide = tooWide(rows);
  if (wide) refuseTable(wide.line, 'too-wide', { value: String(wide.cells.length) });
};

/** A cell beyond the last column: a separator stood in a text that has no quotes. */
const refuseTooWide = (rows: readonly TableRow[], names: readonly string[]): void => {
  for (const { line, cells } of rows) {
    if (cells.length <= names.length) continue;
    const beyond = cells.slice(names.length).find((cell) => cell.trim() !== '');
    if (beyond !== undefined) refuseTable(line, 'too-many-columns', { value: beyond });
  }
};

/** `A`, `B`, … `Z`, `AA`: as spreadsheets name their columns. */
const letterOf = (at: number): string => {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
};
