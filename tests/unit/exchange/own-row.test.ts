/** A ticket of ours as a row of the standard. */
import { describe, expect, test } from 'vitest';
import { type FinishedTicket, ordsRowOf } from '#shared/domain/repairs/ords/ords-row-of.ts';

const publisher = {
  dataProvider: 'La Remise',
  groupIdentifier: 'La Remise',
  country: 'FRA',
};

const rowOf = (ticket: Partial<FinishedTicket>) =>
  ordsRowOf(
    {
      id: 'laremise_123',
      category: 'Lamp',
      thing: 'Lampe',
      brand: '',
      yearOfManufacture: null,
      ageYears: null,
      outcome: 'fixed',
      barrier: null,
      doneOn: '2026-11-21',
      problem: '',
      ...ticket,
    },
    publisher,
  );

describe('a brand', () => {
  test.each([
    '',
    ' ',
    'Inconnu',
    'inconnue',
    'Sans marque',
    'sans  marque',
    '?',
    '???',
    '-',
    'UNKNOWN',
  ])('written %j goes out as unknown', (brand) => {
    expect(rowOf({ brand }).brand).toBe('Unknown');
  });

  test.each(['Seb', 'Black & Decker', 'No Name', 'X'])('written %j goes out so', (brand) => {
    expect(rowOf({ brand }).brand).toBe(brand);
  });
});

describe('a year of manufacture', () => {
  test('goes out with the age', () => {
    const row = rowOf({ yearOfManufacture: 2026, ageYears: 0 });
    expect(row).toMatchObject({ year_of_manufacture: '2026', product_age: '0' });
  });

  test('after the repair goes out empty, without an age', () => {
    const row = rowOf({ yearOfManufacture: 2027, ageYears: 1 });
    expect(row).toMatchObject({ year_of_manufacture: '', product_age: '' });
  });
});
