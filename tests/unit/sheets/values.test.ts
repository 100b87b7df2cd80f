import { describe, expect, test } from 'vitest';
import { readDay } from '#shared/domain/sheets/days.ts';
import { readCondition, readItemKind } from '#shared/domain/sheets/known-words.ts';
import { readCents, readCount } from '#shared/domain/sheets/numbers.ts';
import { readPhone, splitName } from '#shared/domain/sheets/people.ts';

describe('A day of a spreadsheet', () => {
  test.each([
    ['05/01/2026', '2026-01-05'],
    ['5/1/26', '2026-01-05'],
    ['31.12.1999', '1999-12-31'],
    ['2026-01-05', '2026-01-05'],
    ['2026-01-05T09:30:00.000Z', '2026-01-05'],
    ['05/01/2026 09:30', '2026-01-05'],
    ['12/25/2025', '2025-12-25'],
    ['46027', '2026-01-05'],
    ['1er mars 2024', '2024-03-01'],
    ['12 août 2024', '2024-08-12'],
  ])('%s is %s', (text, on) => {
    expect(readDay(text)).toBe(on);
  });
  test.each(['31/02/2026', 'hier', '123', '999999', '2026', ''])('%s is none', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('An amount of a spreadsheet', () => {
  test.each([
    ['12,50 €', 1250],
    ['12.50', 1250],
    ['1 234,50', 123450],
    ['1\u202f234,50\u00a0€', 123450],
    ['1.234,50', 123450],
    ['1,234.50', 123450],
    ['1.234', 123400],
    ['EUR 12', 1200],
    ['0', 0],
  ])('%s is %d cents', (text, cents) => {
    expect(readCents(text)).toBe(cents);
  });
  test.each(['-3', 'douze', '1,2,3', '12 € environ', '99999999', ''])('%s is none', (text) => {
    expect(readCents(text)).toBeNull();
  });
  test('a number of days may be weeks', () => {
    expect(readCount('2 semaines', { least: 1, most: 366 })).toBe(14);
    expect(readCount('7 j', { least: 1, most: 366 })).toBe(7);
    expect(readCount('0', { least: 1, most: 366 })).toBeNull();
  });
});

describe('A full name', () => {
  test.each([
    ['DUPONT Marie', 'Marie', 'DUPONT'],
    ['Marie DUPONT', 'Marie', 'DUPONT'],
    ['Marie Dupont', 'Marie', 'Dupont'],
    ['Dupont, Marie', 'Marie', 'Dupont'],
    ['Mme Marie Dupont', 'Marie', 'Dupont'],
    ['Jean de La Fontaine', 'Jean', 'de La Fontaine'],
    ['DE LA FONTAINE Jean', 'Jean', 'DE LA FONTAINE'],
    ['LE GALL Anne-Marie', 'Anne-Marie', 'LE GALL'],
    ['Dupont', '', 'Dupont'],
  ])('%s is %s and %s', (text, firstName, lastName) => {
    expect(splitName(text)).toEqual({ firstName, lastName });
  });
});

describe('A telephone', () => {
  test.each([
    ['612345678', '06 12 34 56 78'],
    ['6 12 34 56 78', '06 12 34 56 78'],
    ['06.12.34.56.78', '06.12.34.56.78'],
    ['33612345678', '+33612345678'],
    ['+32 2 123 45 67', '+32 2 123 45 67'],
  ])('%s is %s', (text, phone) => {
    expect(readPhone(text)).toBe(phone);
  });
});

test('Kinds and conditions are read in the words of both languages', () => {
  expect(['Outil', 'appareil ménager', 'Machine', 'power tool'].map(readItemKind)).toEqual([
    'tool',
    'appliance',
    'machine',
    'tool',
  ]);
  expect(['TRÈS BON ÉTAT', 'bon', 'Usagé', 'HS', 'good', 'broken'].map(readCondition)).toEqual([
    'new',
    'good',
    'worn',
    'damaged',
    'good',
    'damaged',
  ]);
  expect(readCondition('bleu')).toBeNull();
});
