import { describe, expect, test } from 'vitest';
import { countRows } from '#renderer/exchange/going-out/count-rows.ts';
import { piecesOf } from '#renderer/exchange/going-out/pieces-of.ts';
import { spreadsheet } from '#renderer/ui/spreadsheet.ts';

describe('a text to read', () => {
  test('is cut where something was found in it', () => {
    const findings = [
      { kind: 'phone' as const, from: 15, until: 25 },
      { kind: 'name' as const, from: 0, until: 10 },
    ];
    expect(piecesOf('Mme Dupont, au 0612345678.', findings)).toEqual([
      { at: 0, words: 'Mme Dupont', kind: 'name' },
      { at: 10, words: ', au ', kind: null },
      { at: 15, words: '0612345678', kind: 'phone' },
      { at: 25, words: '.', kind: null },
    ]);
  });

  test('shows the first of two findings that overlap', () => {
    const findings = [
      { kind: 'address' as const, from: 2, until: 6 },
      { kind: 'number' as const, from: 4, until: 8 },
    ];
    const pieces = piecesOf('01234567', findings);
    expect(pieces.map(({ kind }) => kind)).toEqual([null, 'address', null]);
    expect(pieces.map(({ words }) => words).join('')).toBe('01234567');
  });
});

describe('the rows of a file', () => {
  test.each([
    ['', 0],
    ['id,problem\n', 0],
    ['id,problem\na,b\n', 1],
    ['id,problem\na,b\nc,d', 2],
    ['id,problem\na,"two\nlines, ""quoted"""\n', 1],
  ])('are counted below the header, whatever stands in quotes: %j', (csv, count) => {
    expect(countRows(csv)).toBe(count);
  });
});

describe('a table for a spreadsheet', () => {
  test.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', ' =1', '\r=1'])('defuses %j', (cell) => {
    const text = spreadsheet([[cell]], 'fr').replace(/^\ufeff"?/, '');
    expect(text.startsWith("'")).toBe(true);
  });

  test('has a byte order mark, semicolons and the decimals of the language', () => {
    expect(spreadsheet([['kg', 1.83]], 'fr')).toBe('\ufeffkg;1,83\r\n');
    expect(spreadsheet([['kg', 1.83]], 'en')).toBe('\ufeffkg;1.83\r\n');
  });
});
