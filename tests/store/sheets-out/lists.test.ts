import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { unguardedCell } from '#main/exchange/sheets/out/guarded-cell.ts';
import { writeList } from '#main/exchange/sheets/out/write-list.ts';
import { writeTemplate } from '#main/exchange/sheets/out/write-template.ts';
import { type SheetList, sheetList } from '#shared/contract/sheets.ts';
import { aCounter } from '#tests/store/loans/a-counter.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aSession } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';

/** The rows of a list as objects: cells by the names of their columns. */
const rowsOf = async (house: TestHouse, list: SheetList): Promise<Record<string, string>[]> => {
  const file = await writeList(house, { list, as: 'csv' });
  const text = Buffer.from(await file.arrayBuffer()).toString();
  const rows: Record<string, string>[] = parse(text, { bom: true, delimiter: ';', columns: true });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguardedCell(cell)])),
  );
};

bothStores('a list that goes out', (base) => {
  const aPlace = async (language: 'fr' | 'en' = 'fr') => {
    const clock = fixedClock();
    return await aHouse({ clock, store: await base.open(clock), place: { language } });
  };

  test('of objects says everything that a person knows of them, in French', async () => {
    const house = await aPlace();
    const { id: shelfId } = await house.client('manager').shelves.create({ name: 'Étagère 3' });
    await anItem(house, {
      name: 'Perceuse ; à percussion',
      shelfId,
      accessories: ['mallette', 'mèche de 6, 8 et 10'],
      aliases: ['17', 'EAN;4059952'],
      declaredValueCents: 123_450,
      lendingNote: '=1+1',
    });
    const [row, ...others] = await rowsOf(house, 'items');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      Code: 'T0000013',
      Nom: 'Perceuse ; à percussion',
      Genre: 'outil',
      Catégorie: '',
      Emplacement: 'Étagère 3',
      État: 'bon',
      Disponibilité: 'en rayon',
      Accessoires: 'mallette ; "mèche de 6, 8 et 10"',
      'Autres codes': '17 ; "EAN;4059952"',
      'Valeur déclarée': '1234,50',
      'À dire au prêt': '=1+1',
      'Au stock depuis le': '21/11/2026',
    });
  });

  test('of members has the latest membership, in English', async () => {
    const house = await aPlace('en');
    await aMember(house, { phone: '+33 6 12 34 56 78', aliases: ['carte 9'] });
    expect(await rowsOf(house, 'members')).toEqual([
      expect.objectContaining({
        'First name': 'Zoé',
        Telephone: '+33 6 12 34 56 78',
        'Other codes': 'carte 9',
        'Type of membership': 'Individuelle',
        'Membership paid on': '2026-11-21',
        'Membership valid until': '2027-11-20',
        'Membership fee': '15.00',
        'Objects out': '0',
      }),
    ]);
  });

  test('of loans says who has what, and late ones how to reach them', async () => {
    const { house, scan, scanFor } = await aCounter(base);
    const { code: card } = await aMember(house, { firstName: 'Ali', lastName: 'Zola' });
    await scan(card);
    await scanFor('lent', (await anItem(house, { name: 'Scie' })).code);
    house.time.advance(30 * 24 * 3_600_000);
    const line = { Objet: 'Scie', Adhérent: 'Ali Zola', Carte: card, 'Sorti le': '21/11/2026' };
    expect(await rowsOf(house, 'loans')).toEqual([
      expect.objectContaining({ ...line, 'Rendu le': '' }),
    ]);
    expect(await rowsOf(house, 'late')).toEqual([
      expect.objectContaining({ ...line, Téléphone: '06 12 34 56 78' }),
    ]);
    expect(await rowsOf(house, 'items')).toEqual([
      expect.objectContaining({ Disponibilité: 'sorti' }),
    ]);
  });

  test('of any kind keeps its columns when it is empty, each once', async () => {
    const house = await aPlace();
    await aSession(house, { venue: 'Salle A' });
    for (const list of sheetList.options) {
      const file = await writeList(house, { list, as: 'xlsx' });
      const [columns = []] = await readSheet(Buffer.from(await file.arrayBuffer()));
      expect(new Set(columns).size, list).toBe(columns.length);
      expect(columns.length, list).toBeGreaterThan(2);
    }
  });
});

test('goes on where a page ends', async () => {
  const house = await aHouse();
  const names = Array.from({ length: 601 }, (_, at) => `Étagère ${at}`);
  await house.store.write({ staffId: null, postId: 'x', role: 'manager' }, async (tx) => {
    for (const [at, name] of names.entries()) {
      const code = `L${String(at).padStart(7, '0')}`;
      await tx.insert('shelves', { id: tx.newId(), code, name, folded_name: `etagere ${at}` });
    }
    await tx.record({ act: 'create-shelf', subject: { kind: 'shelf', id: 'x' }, role: 'manager' });
  });
  expect((await rowsOf(house, 'shelves')).map((row) => row['Emplacement'])).toEqual(names);
});

test.each(['items', 'members'] as const)('an empty file of %s shows how', async (kind) => {
  const file = await writeTemplate(await aHouse(), { kind, as: 'xlsx' });
  const rows = await readSheet(Buffer.from(await file.arrayBuffer()));
  expect(rows).toHaveLength(3);
});

test('the journal is one and the same file from its own screen and from the lists', async () => {
  const house = await aHouse();
  await anItem(house, { name: 'Perceuse' });
  const manager = house.client('manager');
  const fromLists = await manager.exchange.sheets.list({ list: 'journal', as: 'csv' });
  const fromJournal = await manager.journal.export({ as: 'csv' });
  expect(fromLists.name).toBe(fromJournal.name);
  expect(await fromLists.text()).toBe(await fromJournal.text());
});
