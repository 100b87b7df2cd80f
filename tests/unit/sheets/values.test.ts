import { describe, expect, test } from 'vitest';
import { readDay } from '#shared/domain/sheets/days.ts';
import { readCondition, readItemKind } from '#shared/domain/sheets/known-words.ts';
import { readCents, readCount } from '#shared/domain/sheets/numbers.ts';
import { nameOrderOf, readPhone, splitName } from '#shared/domain/sheets/people.ts';

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
    ['12-mars-21', '2021-03-12'],
    ['01-août-22', '2022-08-01'],
    ['3-janv.-98', '1998-01-03'],
    ['12 mars 21', '2021-03-12'],
    ['2021-03-12 10:00:00 UTC', '2021-03-12'],
    ['2021-03-12 10:00:00Z', '2021-03-12'],
    ['2021-03-12 10:00:00+01', '2021-03-12'],
  ])('%s is %s', (text, on) => {
    expect(readDay(text)).toBe(on);
  });
  test.each(['31/02/2026', 'hier', '123', '999999', '2026', '12 mars', '31-févr.-21', ''])(
    '%s is none',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
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
    ['12€50', 1250],
    ['12 € 50', 1250],
    ['15\u00a0€\u00a000', 1500],
    ['8 euros 05', 805],
    ['1 234€50', 123450],
    ['1\u00a0\u00a0234,50', 123450],
    ["12'345", 1234500],
    [' €  12 , 50 ', 1250],
    ['0,125', 13],
    ['0.125', 13],
    ['0', 0],
  ])('%s is %d cents', (text, cents) => {
    expect(readCents(text)).toBe(cents);
  });
  test.each([
    '-3',
    'douze',
    '1,2,3',
    '12 € environ',
    '99999999',
    '12€5',
    '12 € 500',
    '12 50',
    '12  50',
    '',
  ])('%s is none', (text) => {
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
    ['M. et Mme Durand', '', 'Durand'],
    ['Mr & Mme Paul Durand', 'Paul', 'Durand'],
    ['M/Mme DURAND Paul', 'Paul', 'DURAND'],
    ['Madame et Monsieur Le Gall', 'Le', 'Gall'],
    ['Mélanie Durand', 'Mélanie', 'Durand'],
    ['Jean de La Fontaine', 'Jean', 'de La Fontaine'],
    ['DE LA FONTAINE Jean', 'Jean', 'DE LA FONTAINE'],
    ['LE GALL Anne-Marie', 'Anne-Marie', 'LE GALL'],
    ['Dupont', '', 'Dupont'],
  ])('%s is %s and %s', (text, firstName, lastName) => {
    expect(splitName(text)).toEqual({ firstName, lastName });
  });
});

describe('A full name under « Nom et prénom »', () => {
  test.each([
    ['Dupont Marie', 'Marie', 'Dupont'],
    ['DUPONT MARIE', 'MARIE', 'DUPONT'],
    ['Dupont Jean Pierre', 'Jean Pierre', 'Dupont'],
    ['Le Gall Yves', 'Yves', 'Le Gall'],
    ['de La Fontaine Jean', 'Jean', 'de La Fontaine'],
    ['Mme Dupont Marie', 'Marie', 'Dupont'],
    ['M. et Mme Durand Paul', 'Paul', 'Durand'],
    ['Marie DUPONT', 'Marie', 'DUPONT'],
    ['Dupont, Marie', 'Marie', 'Dupont'],
    ['Dupont', '', 'Dupont'],
    ['Le Gall', '', 'Le Gall'],
    ['Association Les Amis', '', 'Association Les Amis'],
    ['Famille Durand', '', 'Famille Durand'],
  ])('%s is %s and %s', (text, firstName, lastName) => {
    expect(splitName(text, 'last-name-first')).toEqual({ firstName, lastName });
  });
  test.each(['Nom et prénom', 'Nom & prénom', 'NOM Prénom', 'Nom-Prénom', 'Noms, prénoms'])(
    '%s begins with the last name',
    (column) => {
      expect(nameOrderOf(column)).toBe('last-name-first');
    },
  );
  test.each(['Prénom et nom', 'Nom', 'Nom complet', 'Adhérent', 'Full name'])(
    '%s begins with the first name',
    (column) => {
      expect(nameOrderOf(column)).toBe('first-name-first');
    },
  );
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
    'good',
    'good',
    'worn',
    'damaged',
    'good',
    'damaged',
  ]);
  expect(readCondition('Comme neuf')).toBe('new');
  expect(readCondition('bleu')).toBeNull();
});
