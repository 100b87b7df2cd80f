/** Our own lists, brought into an empty place, give the same base; into their own place, nothing new. */
import { expect, test } from 'vitest';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { baseInWords } from './base-in-words.ts';
import { bringSheetIn, readSheet } from './sheet-files.ts';

const listOf = (house: TestHouse, list: SheetKind, as: 'csv' | 'xlsx'): Promise<File> =>
  house.client('manager').exchange.sheets.list({ list, as });

const textOf = async (house: TestHouse, list: SheetKind): Promise<string> =>
  await (await listOf(house, list, 'csv')).text();

/** Words that a spreadsheet, a separator or a hurried reader would take for something else. */
const fill = async (house: TestHouse) => {
  const manager = house.client('manager');
  const category = await manager.categories.create({
    name: 'Perçage; fixation',
    loanDays: null,
    depositCents: 0,
    inspectionMonths: null,
    habilitation: null,
  });
  const shelf = await manager.shelves.create({ name: '=Étagère 3' });
  await manager.items.create({
    name: '-Perceuse "à" percussion',
    kind: 'tool',
    categoryId: category.id,
    shelfId: shelf.id,
    brand: 'Bosch',
    model: '+13 RE',
    serialNumber: '0012345',
    condition: 'worn',
    ownerKind: 'donor',
    ownerName: 'Odile; Zoé',
    declaredValueCents: 123_450,
    depositCents: 2_000,
    loanDays: 14,
    lendingNote: 'À charger\nla veille',
    returnNote: '@retour',
    safetyNotice: "'lunettes'",
    aliases: ['17', 'EAN;4059952'],
    accessories: [{ name: 'mallette' }, { name: 'mèche de 6, 8 et 10' }],
  });
  await anItem(house, {
    name: '=SOMME(A1;"x")',
    lendingNote: '"guillemets" ;\n\ttabulation\r\n=fin',
    returnNote: '|DDE',
    safetyNotice: '#N/A : à dire',
    brand: '_x0041_x000D_ et _x005F_',
    declaredValueCents: 5,
    depositCents: 100_000,
    condition: 'new',
  });
  await anItem(house, { name: 'Raclette', kind: 'appliance', depositCents: null });
  await anItem(house, {
    name: 'Établi',
    kind: 'machine',
    ownerKind: 'depositor',
    ownerName: 'Association',
  });
  await aMember(house, {
    firstName: 'Zoé',
    lastName: 'Lefèvre',
    phone: '06 12 34 56 78',
    email: 'zoe@example.org',
    address: '3 rue des Ateliers, 44000 Nantes',
    counterNote: '=1+1',
  });
  const membership = { type: 'Famille; "or"', paidOn: '2026-02-28', feeCents: 1_250 } as never; // a day
  await aMember(house, { firstName: '=Ana', lastName: 'D’Île', phone: '0611223344', membership });
  await aMember(house, { firstName: 'Jean', lastName: 'de La Fontaine', phone: '+32 2 123 45 67' });
};

const kinds = ['items', 'members'] as const;
const forms = ['csv', 'xlsx'] as const;
const languages = ['fr', 'en'] as const;
const all = kinds.flatMap((kind) =>
  forms.flatMap((as) => languages.map((language) => [kind, as, language] as const)),
);

test.each(all)(
  'the list of %s as %s, in %s, comes back as the same base',
  async (kind, as, language) => {
    const place = { language };
    const [here, elsewhere] = [await aHouse({ place }), await aHouse({ place })];
    await fill(here);
    const file = await listOf(here, kind, as);
    const report = await readSheet(elsewhere, file, kind);
    expect(report).toMatchObject({ isReady: true, source: 'own', problems: [], duplicates: [] });
    await bringSheetIn(elsewhere, file, { kind });
    expect(baseInWords(here, kind)[kind]).toHaveLength(kind === 'items' ? 4 : 3);
    expect(baseInWords(elsewhere, kind)).toEqual(baseInWords(here, kind));
    expect(await textOf(elsewhere, kind)).toBe(await textOf(here, kind));
    const again = await bringSheetIn(here, file, { kind, duplicates: 'update' });
    expect(again).toMatchObject({ added: 0, updated: 0 });
  },
);
