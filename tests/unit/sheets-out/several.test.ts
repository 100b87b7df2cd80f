import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severalInCell, valuesOfCell } from '#main/exchange/sheets/out/several.ts';

const value = fc
  .string({ unit: fc.constantFrom('a', '1', ' ', ',', ';', '|', '"', '\n', 'é') })
  .map((text) => text.trim())
  .filter((text) => text !== '');

test('takes back the values of a cell as they were', () => {
  fc.assert(
    fc.property(fc.array(value), (values) => {
      expect(valuesOfCell(severalInCell(values))).toEqual(values);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['chargeur, lame, mallette', ['chargeur', 'lame', 'mallette']],
  ['chargeur|lame', ['chargeur', 'lame']],
  ['chargeur\nlame\r\n', ['chargeur', 'lame']],
  ['lame 12,5 mm ; disque 4"', ['lame 12,5 mm', 'disque 4"']],
  ['', []],
])('reads %j as people write it', (cell, values) => {
  expect(valuesOfCell(cell)).toEqual(values);
});
