import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { guardedCell, unguardedCell } from '#main/exchange/sheets/out/guarded-cell.ts';
import { writeSheet } from '#main/exchange/sheets/out/write-sheet.ts';

/** Texts that like to begin as formulas do. */
const nastyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .tuple(
      fc.string({
        unit: fc.constantFrom(' ', "'", '\t', '\r', '\n', '\u00a0', '\u200b', '"', ';'),
      }),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', ''),
      fc.string({ unit: 'grapheme' }),
    )
    .map((parts) => parts.join('')),
);

/** What a spreadsheet takes for a formula, after the spaces that it trims. */
const isFormula = (cell: string): boolean => /^[=+\-@\t\r]/.test(cell) || /^\s*[=+\-@]/.test(cell);

test('lets no text of 10,000 be a formula, and takes each back as it was', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const cell = guardedCell(text);
      expect(isFormula(cell)).toBe(false);
      expect(unguardedCell(cell)).toBe(text);
    }),
    { numRuns: 10_000 },
  );
});

test.each(['+33 6 12 34 56 78', '-12,50', '=1+1', '@home', "'=1", ' =1', "'90", 'Perceuse'])(
  'writes %j so that it reads back the same from CSV',
  async (text) => {
    const [[cell] = []] = await csvOf([[text]]);
    expect(isFormula(cell ?? '')).toBe(false);
    expect(unguardedCell(cell ?? '')).toBe(text);
  },
);

test('writes CSV as French spreadsheets open it', async () => {
  const file = await writeSheet({
    columns: ['Nom', 'Téléphone'],
    rows: [['Scie ; sauteuse', '+33 6']],
    as: 'csv',
    fileName: 'objets',
  });
  expect(file.name).toBe('objets.csv');
  const bytes = Buffer.from(await file.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.subarray(3).toString()).toBe('Nom;Téléphone\r\n"Scie ; sauteuse";"\'+33 6"\r\n');
});

test('keeps every cell of a file apart and whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(nastyText, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
      async (rows) => {
        const read = await csvOf(rows);
        expect(read.flat().filter(isFormula)).toEqual([]);
        expect(read.map((cells) => cells.map(unguardedCell))).toEqual(rows);
      },
    ),
    { numRuns: 300 },
  );
});

test('writes XLSX whose cells are text and never formulas', async () => {
  const texts = [
    '=1+1',
    '+33 6 12 34 56 78',
    '-12,50',
    '0012',
    '2026-11-22',
    '<b>&"',
    ' deux  mots ',
  ];
  const file = await writeSheet({
    columns: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    rows: [texts],
    as: 'xlsx',
    fileName: 'objets',
  });
  expect(file.name).toBe('objets.xlsx');
  const sheet = await readSheet(Buffer.from(await file.arrayBuffer()), { trim: false });
  const [, cells = []] = sheet;
  expect(cells.map(String).filter((cell) => cell.startsWith('='))).toEqual([]);
  expect(cells[1]).toBe('+33 6 12 34 56 78');
  expect(cells.map((cell) => unguardedCell(String(cell)))).toEqual(texts);
});

/** The rows of the file that is written of these, as any reader takes them. */
const csvOf = async (rows: string[][]): Promise<string[][]> => {
  const file = await writeSheet({ columns: [], rows, as: 'csv', fileName: 'x' });
  const text = Buffer.from(await file.arrayBuffer()).toString();
  return parse(text.slice(1 + text.indexOf('\n')), { delimiter: ';', record_delimiter: '\r\n' });
};
