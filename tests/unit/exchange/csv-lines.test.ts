import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvLines } from '#main/exchange/outgoing/csv-lines.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ', "'", '=', '\t'),
  maxLength: 8,
});

test('Rows are written letter for letter as csv-stringify writes them', () => {
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 });
  fc.assert(
    fc.property(rows, (given) => {
      expect(csvLines(given)).toBe(stringify(given));
    }),
  );
});
