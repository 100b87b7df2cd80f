import { expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aSheet, bringSheetIn, readSheet, undoLast } from './sheet-files.ts';

const stock = aSheet([
  'Inventaire;Désignation;Marque;Modèle;N° de série;Catégorie;Emplacement;Accessoires;Type',
  'A-12;Perceuse;Bosch;GSB 13;SN-445566;Perçage;Étagère 3;mallette, chargeur;outil',
  'A-13;Ponceuse;Makita;;;perçage;ÉTAGÈRE 3;;outil',
  'A-14;Raclette;Tefal;;;Cuisine;;;appareil',
]);

const listed = async (house: TestHouse) => {
  const { items } = await house.client().items.list({ sort: 'code' });
  return items.map(({ code, name }) => `${code} ${name}`);
};

const counted = (house: TestHouse) =>
  house.store.read(async (q) => {
    const count = async (table: 'items' | 'members' | 'aliases' | 'categories' | 'shelves') =>
      (await q.selectFrom(table).select('id').execute()).length;
    return {
      items: await count('items'),
      members: await count('members'),
      aliases: await count('aliases'),
      categories: await count('categories'),
      shelves: await count('shelves'),
    };
  });

bothStores('A spreadsheet of objects', ({ open }) => {
  test('comes in with its places, its accessories and its old codes, by one act', async () => {
    const house = await aHouse({ store: await open() });
    const report = await readSheet(house, stock);
    expect(report).toMatchObject({
      isReady: true,
      newCategories: ['Perçage', 'Cuisine'],
      newShelves: ['Étagère 3'],
    });
    const done = await bringSheetIn(house, stock);
    expect(done).toMatchObject({ added: 3, updated: 0, skipped: 0, isUndone: false });
    expect(await listed(house)).toEqual([
      'E0000011 Raclette',
      'T0000013 Perceuse',
      'T0000021 Ponceuse',
    ]);
    const { items } = await house.client().items.list({ text: 'a-12' });
    const page = await house.client().items.get({ id: items[0]?.id ?? '' });
    expect(page).toMatchObject({
      name: 'Perceuse',
      brand: 'Bosch',
      aliases: ['A-12'],
      serialNumber: 'SN-445566',
      categoryName: 'Perçage',
      shelfName: 'Étagère 3',
      accessories: [{ name: 'mallette' }, { name: 'chargeur' }],
    });
    const { exchange, journal } = house.client('manager');
    expect(await exchange.sheets.imports()).toEqual([done]);
    expect((await journal.list({}))[0]).toMatchObject({ act: 'import-items' });
  });

  test('goes by one undo, and is found no more', async () => {
    const house = await aHouse({ store: await open() });
    await bringSheetIn(house, stock);
    await undoLast(house);
    expect(await listed(house)).toEqual([]);
    expect(await house.client().categories.list()).toEqual([]);
    expect(await house.client().shelves.list()).toEqual([]);
    const found = await house.client().items.list({ text: 'perceuse' });
    expect(found.total).toBe(0);
    expect(await house.client('manager').exchange.sheets.imports()).toMatchObject([
      { isUndone: true },
    ]);
    expect(await bringSheetIn(house, stock)).toMatchObject({ added: 3 });
  });

  test('is not undone once one of its objects was changed, and says by what', async () => {
    const house = await aHouse({ store: await open() });
    const { actId } = await bringSheetIn(house, stock);
    const { items } = await house.client().items.list({ text: 'ponceuse' });
    await house.client().items.block({ id: items[0]?.id ?? '', reason: 'câble' });
    await expect(house.client('manager').journal.undo({ id: actId ?? '' })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'block-item' },
    });
    expect(await listed(house)).toHaveLength(3);
  });

  test('knows what is here already by its old code, and skips, updates or adds it', async () => {
    const house = await aHouse({ store: await open() });
    await bringSheetIn(house, stock);
    const again = aSheet([
      'Inventaire;Désignation;Marque;État',
      'A-12;Perceuse à percussion;Bosch;usé',
      'A-13;Ponceuse;Makita;bon',
      'A-20;Scie;;neuf',
    ]);
    const report = await readSheet(house, again);
    expect(report.duplicates).toMatchObject([
      { line: 2, why: 'alias', here: { code: 'T0000013', name: 'Perceuse' } },
      { line: 3, why: 'alias', here: { code: 'T0000021', name: 'Ponceuse' } },
    ]);
    expect(
      await bringSheetIn(house, again, {
        duplicates: 'skip',
        except: [{ line: 2, choice: 'update' }],
      }),
    ).toMatchObject({ added: 1, updated: 1, skipped: 1 });
    const { items } = await house.client().items.list({ text: 'percussion' });
    const page = await house.client().items.get({ id: items[0]?.id ?? '' });
    expect(page).toMatchObject({
      code: 'T0000013',
      condition: 'worn',
      model: 'GSB 13',
      accessories: [{ name: 'mallette' }, { name: 'chargeur' }],
    });
    await undoLast(house);
    expect(await house.client().items.get({ id: page.id })).toMatchObject({
      name: 'Perceuse',
      condition: 'good',
    });
  });

  test('that is refused for one line leaves nothing', async () => {
    const house = await aHouse({ store: await open() });
    const before = await counted(house);
    const wrong = aSheet(['Nom;Caution', 'Scie;12', 'Rabot;douze']);
    const report = await readSheet(house, wrong);
    expect(report).toMatchObject({
      isReady: false,
      problems: [{ line: 3, column: 'Caution', kind: 'not-an-amount', value: 'douze' }],
    });
    await expect(bringSheetIn(house, wrong)).rejects.toMatchObject({
      code: 'SHEET_REFUSED',
      data: { line: 3, value: 'douze' },
    });
    expect(await counted(house)).toEqual(before);
  });

  test('keeps our own codes, and gives the others the next free one', async () => {
    const house = await aHouse({ store: await open() });
    await anItem(house, { name: 'Déjà là' });
    const own = aSheet(['Code;Nom', 'T0000021;Scie', ';Rabot', 'T0000013;Perceuse']);
    const report = await readSheet(house, own);
    expect(report.duplicates).toMatchObject([{ line: 4, why: 'code' }]);
    await bringSheetIn(house, own);
    expect(await listed(house)).toEqual(['T0000013 Déjà là', 'T0000021 Scie', 'T0000037 Rabot']);
  });

  test('remembers what a person said of a column', async () => {
    const house = await aHouse({ store: await open() });
    const file = () => aSheet(['Truc;Machin', 'Scie;bleu', 'Rabot;vert']);
    const { importId, columns } = await readSheet(house, file());
    expect(columns.map(({ field }) => field)).toEqual(['name', null]);
    await house.client('manager').exchange.sheets.run({
      importId: importId ?? '',
      columns: ['name', 'model'],
    });
    expect((await readSheet(house, file())).columns).toMatchObject([
      { field: 'name' },
      { field: 'model', by: 'remembered' },
    ]);
  });
});

bothStores('A spreadsheet of people', ({ open }) => {
  const people = () =>
    aSheet([
      'N° adhérent;Nom;Tél;Rue;CP;Ville;Adhésion payée le;Fin d’adhésion',
      '17;DUPONT Marie;612345678;3 rue des Ateliers;44000;Nantes;05/01/2026;31/12/2026',
      '18;Amadou Diallo;06 11 22 33 44;;;;;',
    ]);

  test('comes in with cards, contacts and memberships', async () => {
    const house = await aHouse({ store: await open() });
    expect(await bringSheetIn(house, people(), { kind: 'members' })).toMatchObject({ added: 2 });
    const { members } = await house.client().members.list({ text: 'dupont' });
    expect(await house.client().members.get({ id: members[0]?.id ?? '' })).toMatchObject({
      firstName: 'Marie',
      lastName: 'DUPONT',
      phone: '06 12 34 56 78',
      address: '3 rue des Ateliers, 44000 Nantes',
      aliases: ['17'],
      memberships: [{ paidOn: '2026-01-05', validUntil: '2026-12-31', feeCents: 1500 }],
    });
  });

  test('knows a person by name and one contact', async () => {
    const house = await aHouse({ store: await open() });
    await aMember(house, { firstName: 'Marie', lastName: 'Dupont', phone: '0612345678' });
    const report = await readSheet(house, people(), 'members');
    expect(report.duplicates).toMatchObject([{ line: 2, why: 'person' }]);
    expect(await bringSheetIn(house, people(), { kind: 'members' })).toMatchObject({
      added: 1,
      skipped: 1,
    });
  });
});
