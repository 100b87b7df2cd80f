/**
 * A workbook written as its rows come. The library that writes workbooks holds all of them at once and
 * everybody up meanwhile: a minute for 100,000 objects, where this takes seconds beside other work.
 */
import { setImmediate as othersServed } from 'node:timers/promises';
import { guardedTextCell } from './guarded-cell.ts';
import { sheetHead, sheetPath, sheetTail, workbookParts } from './workbook-parts.ts';
import type { SheetCells, SheetPages } from './write-sheet.ts';
import { packEntry, type ZipEntry, zipOf } from './zip.ts';

type Bytes = Buffer<ArrayBuffer>;

/** Rows that a sheet may have; the next one begins with the same names. */
const mostRows = 1_048_576;

/** The bytes of a workbook whose cells are all text, in pieces. */
export const xlsxSheet = async (columns: SheetCells, pages: SheetPages): Promise<Bytes[]> => {
  const source = await sourceOf(pages);
  const sheets: ZipEntry[] = [];
  do {
    sheets.push(await packEntry(sheetPath(sheets.length + 1), sheetPieces(columns, source)));
  } while (source.page !== null);
  const parts: ZipEntry[] = [];
  for (const [path, text] of Object.entries(workbookParts(sheets.length))) {
    parts.push(await packEntry(path, [Buffer.from(text)]));
  }
  return zipOf([...parts, ...sheets]);
};

/** The page that comes next; `null` when there is none. */
interface Source {
  page: readonly SheetCells[] | null;
  next(): Promise<void>;
}

const sourceOf = async (pages: SheetPages): Promise<Source> => {
  const left = (async function* () {
    yield* pages;
  })();
  const source: Source = {
    page: null,
    next: async () => {
      const { done, value } = await left.next();
      source.page = done ? null : value;
    },
  };
  await source.next();
  return source;
};

const sheetPieces = async function* (columns: SheetCells, source: Source): AsyncGenerator<Bytes> {
  const letters = columns.map((_, at) => lettersOf(at));
  yield Buffer.from(sheetHead + rowOf(columns, 1, { letters, style: 2 }));
  for (let row = 1; source.page && row + source.page.length <= mostRows; ) {
    const lines: string[] = [];
    for (const cells of source.page) {
      row += 1;
      lines.push(rowOf(cells, row, { letters, style: 1 }));
    }
    yield Buffer.from(lines.join(''));
    await othersServed();
    await source.next();
  }
  yield Buffer.from(sheetTail);
};

/** `A`, …, `Z`, `AA`: enough for 702 columns. */
const lettersOf = (at: number): string => {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : String.fromCharCode(64 + Math.floor(at / 26)) + last;
};

const rowOf = (
  cells: SheetCells,
  number: number,
  { letters, style }: { letters: readonly string[]; style: 1 | 2 },
): string => {
  let row = `<row r="${number}">`;
  for (const [at, cell] of cells.entries()) {
    if (cell === '') continue;
    const text = escaped(guardedTextCell(cell));
    row += `<c r="${letters[at] ?? lettersOf(at)}${number}" s="${style}" t="inlineStr">`;
    row += `<is><t xml:space="preserve">${text}</t></is></c>`;
  }
  return `${row}</row>`;
};

/**
 * Signs that no XML may hold are left out; a line's end stays as it was. `_x0041_` is how a workbook
 * writes A: an underscore that would begin such a sign is written as one (ECMA-376, 22.9.2.19 ST_Xstring).
 */
const escaped = (text: string): string =>
  needsCare.test(text)
    ? text
        .replace(forbidden, '')
        .replace(/\p{Cs}/gu, '\uFFFD')
        .replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\r', '&#13;')
    : text;

const needsCare = /[&<>\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/iu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML 1.0 (2.2 Characters) leaves out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
