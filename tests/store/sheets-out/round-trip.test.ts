import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeList } from '#main/exchange/sheets/out/write-list.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { howMany } from '#tests/support/how-many.ts';

/** What people write, and what spreadsheets would like to make of it. */
const text = fc
  .array(
    fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '|',
      ' ',
      '0',
      '12',
      'É',
      'clé',
      '%',
      '€',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join('').trim());
const note = fc.tuple(text, text).map((lines) => lines.join('\n').trim());
const name = text.map((end) => `Scie ${end}`.trim());
const several = fc
  .array(text, { maxLength: 3 })
  .map((all) => [...new Set(all.filter((one) => /[\p{L}\d]/u.test(one)))]);

const item = fc.record({
  name,
  kind: fc.constantFrom('tool' as const, 'appliance' as const, 'machine' as const),
  brand: text,
  model: text,
  serialNumber: text,
  condition: fc.constantFrom('new' as const, 'good' as const, 'worn' as const, 'damaged' as const),
  ownerKind: fc.constantFrom('place' as const, 'donor' as const, 'depositor' as const),
  ownerName: text,
  declaredValueCents: fc.option(fc.nat(100_000_000)),
  depositCents: fc.option(fc.nat(100_000_000)),
  loanDays: fc.option(fc.integer({ min: 1, max: 366 })),
  lendingNote: note,
  returnNote: note,
  safetyNotice: note,
  accessories: several,
});

const member = fc.record({
  firstName: text,
  lastName: name,
  phone: fc.constantFrom('+33 6 12 34 56 78', '06 12 34 56 78', '(0)1 23 45 67 89'),
  address: note,
  counterNote: note,
});

/** What is in a list, and what a house that was empty has after reading it. */
const roundTrip = async (from: TestHouse, list: SheetKind, as: 'csv' | 'xlsx') => {
  const file = await writeList(from, { list, as });
  const to = await aHouse({ place: { language: (await from.client().place.status()).language } });
  const { sheets } = to.client('manager').exchange;
  const report = await sheets.read({ kind: list, file });
  expect(report).toMatchObject({ source: 'own', problems: [] });
  const columns = report.columns.map(({ field }) => field);
  await sheets.run({ importId: report.importId ?? '', columns, duplicates: 'add' });
  return { sent: await rowsOf(from, list), came: await rowsOf(to, list) };
};

const rowsOf = async (house: TestHouse, list: SheetKind): Promise<string[]> => {
  const file = await writeList(house, { list, as: 'csv' });
  return (await file.text()).split('\r\n');
};

test.each([
  ['csv', 'fr'],
  ['xlsx', 'en'],
] as const)('objects read back from %s, written in %s, are the same', async (as, language) => {
  const house = await aHouse({ place: { language } });
  const { id: shelfId } = await house.client('manager').shelves.create({ name: 'Étagère ; 3' });
  const { id: categoryId } = await house.client('manager').categories.create({ name: '=Sciage' });
  for (const [at, wish] of fc.sample(item, howMany(40, 400)).entries()) {
    const aliases = [`ancien ${at}`, `EAN;${at}, "x"`];
    await anItem(house, { ...wish, aliases, ...(at % 2 ? { shelfId, categoryId } : {}) });
  }
  const { sent, came } = await roundTrip(house, 'items', as);
  expect(came).toEqual(sent);
});

test.each(['csv', 'xlsx'] as const)('members read back from %s are the same', async (as) => {
  const house = await aHouse();
  for (const [at, wish] of fc.sample(member, howMany(40, 400)).entries()) {
    const email = `zoe${at}@example.org`;
    await aMember(house, { ...wish, email, aliases: [`carte ${at}`] });
  }
  const { sent, came } = await roundTrip(house, 'members', as);
  expect(came).toEqual(sent);
});
