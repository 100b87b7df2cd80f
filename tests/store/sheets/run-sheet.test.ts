import { expect, test } from 'vitest';
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
    expect((await journal.list({}))[0]).toMatchObject({
      act: 'import-items',
      subjectName: null,
      imported: { kind: 'items', rows: 3 },
    });
  });

  test('goes by one undo, and is found no more', async () => {
    const house = await aHouse({ store: await open() });
    await bringSheetIn(house, stock);
    await undoLast(house);
    expect(await listed(house)).toEqual([]);
    const [undone] = await house.client('manager').journal.list({});
    expect(undone).toMatchObject({ act: 'undo', imported: { kind: 'items', rows: 3 } });
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
    expect(report.duplicates).toMatchObject([
      { line: 4, why: 'code', otherName: 'Déjà là', hasOtherName: true },
    ]);
    await bringSheetIn(house, own, { otherNames: 'skip' });
    expect(await listed(house)).toEqual(['T0000013 Déjà là', 'T0000021 Scie', 'T0000037 Rabot']);
  });

  test('tells what is here already from what its own lines repeat, and why', async () => {
    const house = await aHouse({ store: await open() });
    await bringSheetIn(house, stock);
    const report = await readSheet(
      house,
      aSheet([
        'Inventaire;Désignation;N° de série',
        'A-12;Perceuse;',
        'B-1;Scie;SX-1001',
        'B-1;scie;',
        'B-1;Rabot;',
        'B-1;Rabot;',
        'B-2;Échelle;SX-1001',
      ]),
    );
    expect(report).toMatchObject({ duplicateCount: 5, inFileCount: 4, otherNameCount: 2 });
    expect(report.duplicates).toMatchObject([
      { line: 2, why: 'alias', here: { name: 'Perceuse' }, otherLine: null, hasOtherName: false },
      { line: 4, why: 'alias', here: null, otherLine: 3, hasOtherName: false },
      { line: 5, why: 'alias', here: null, otherLine: 3, otherName: 'Scie', hasOtherName: true },
      { line: 6, why: 'alias', here: null, otherLine: 5, hasOtherName: false },
      { line: 7, why: 'serial-number', here: null, otherLine: 3, hasOtherName: true },
    ]);
  });

  test('leaves out no object of another name that shares a code, unless somebody says so', async () => {
    const house = await aHouse({ store: await open() });
    await bringSheetIn(house, stock);
    const shared = aSheet([
      'Inventaire;Désignation;N° de série',
      'A-12;Échelle;',
      'A-12;Escabeau;',
      'Z-1;Visseuse;SN-445566',
      'Z-2;Chargeur;SN-445566',
    ]);
    expect(await bringSheetIn(house, shared)).toMatchObject({ added: 4, updated: 0, skipped: 0 });
    const kept = (await listed(house)).map((line) => line.slice(9));
    expect(kept).toEqual(expect.arrayContaining(['Perceuse', 'Échelle', 'Escabeau', 'Chargeur']));
    await undoLast(house);
    const wish = { duplicates: 'update', otherNames: 'skip' } as const;
    expect(await bringSheetIn(house, shared, wish)).toMatchObject({ added: 0, skipped: 4 });
  });

  test('remembers what a person said of a column', async () => {
    const house = await aHouse({ store: await open() });
    const file = () => aSheet(['Nom;Machin', 'Scie;bleu', 'Rabot;vert']);
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

test('What is said of a column without a name holds for that file alone', async () => {
  const house = await aHouse();
  const { importId, columns } = await readSheet(
    house,
    aSheet(['Perceuse;Bosch', 'Scie;Makita', 'Lime;Facom']),
  );
  expect(columns).toMatchObject([
    { name: 'A', field: 'name' },
    { name: 'B', field: null },
  ]);
  const { sheets } = house.client('manager').exchange;
  await sheets.run({ importId: importId ?? '', columns: ['name', 'brand'] });
  const next = await readSheet(house, aSheet(['Rabot;Étagère 4', 'Pince;Étagère 5']));
  expect(next.columns).toMatchObject([{ name: 'A' }, { name: 'B', field: null, by: 'none' }]);
  const lettered = await readSheet(house, aSheet(['Frigo;B;cave', 'Four;C;cave', 'Plaque;B;abri']));
  expect(lettered.first.map(({ values }) => values['name'])).toEqual(['Frigo', 'Four', 'Plaque']);
});

test('No field is guessed from the letter of a column: the fourteenth is no number', async () => {
  const row = (first: string) => [
    first,
    ...Array.from({ length: 14 }, (_, at) => `${first} ${at}!`),
  ];
  const { columns } = await readSheet(
    await aHouse(),
    aSheet(['Perceuse', 'Scie'].map((name) => row(name).join(';'))),
  );
  expect(columns[13]).toMatchObject({ name: 'N', field: null });
});

test('What is said of the columns of one kind is remembered for that kind, and only if it is of it', async () => {
  const house = await aHouse();
  const file = () => aSheet(['Nom;Machin', 'Scie;bleu', 'Rabot;vert']);
  const { importId } = await readSheet(house, file());
  const { sheets } = house.client('manager').exchange;
  const columns = ['name', 'firstName'] as const;
  const looked = await sheets.look({ importId: importId ?? '', columns: [...columns] });
  expect(looked.columns).toMatchObject([{ field: 'name' }, { field: null, by: 'none' }]);
  await sheets.run({ importId: importId ?? '', columns: [...columns] });
  expect((await readSheet(house, file())).columns).toMatchObject([
    { field: 'name' },
    { field: null, by: 'none' },
  ]);
  const people = await readSheet(house, file(), 'members');
  expect(people.columns).not.toContainEqual(expect.objectContaining({ by: 'remembered' }));
});
