import { expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';

const csv = (text: string) => new File([text], 'stock.csv');

test('reads a French spreadsheet under its title, column by column', async () => {
  const house = await aHouse();
  const file = csv(
    'Inventaire de la bricothèque;;;\n;;;\nN° inventaire;Désignation;Marque;État;Valeur\nA-12;Perceuse;Bosch;Bon état;"1 234,50 €"\n\n;Ponceuse;;neuf;80\n',
  );
  const report = await house.client('manager').exchange.sheets.read({ kind: 'items', file });
  expect(report).toMatchObject({
    isReady: true,
    separator: ';',
    encoding: 'utf-8',
    rowCount: 2,
    problems: [],
  });
  expect(report.columns.map(({ field }) => field)).toEqual([
    'code',
    'name',
    'brand',
    'condition',
    'declaredValue',
  ]);
  expect(report.first).toEqual([
    {
      line: 4,
      values: {
        alias: 'A-12',
        name: 'Perceuse',
        brand: 'Bosch',
        condition: 'good',
        declaredValue: '123450',
      },
    },
    { line: 6, values: { name: 'Ponceuse', condition: 'new', declaredValue: '8000' } },
  ]);
});

test('shows categories and shelves by the name under which they stand', async () => {
  const house = await aHouse();
  const client = house.client('manager');
  await client.shelves.create({ name: 'Étagère 1' });
  const file = csv('Désignation;Rangement;Type\nScie;etagere 1;Sciage\nLime;ÉTAGÈRE 1;sciage\n');
  const { first } = await client.exchange.sheets.read({ kind: 'items', file });
  const places = first.map(({ values: { shelf, category } }) => [shelf, category]);
  expect(places).toEqual([
    ['Étagère 1', 'Sciage'],
    ['Étagère 1', 'Sciage'],
  ]);
});

test('shows a type and a fee only where a membership will come, and takes yes for no type', async () => {
  const house = await aHouse();
  const rows = [
    'Nom;Prénom;E-mail;Adhésion;Adhésion payée le;Montant de l’adhésion',
    'Roy;Ali;ali@example.org;Famille;;15',
    'Dupont;Marie;marie@example.org;Famille;05/01/2026;15',
    'Le Gall;Yves;yves@example.org;oui;05/01/2026;15',
  ];
  const file = csv(rows.join('\n'));
  const { first } = await house.client('manager').exchange.sheets.read({ kind: 'members', file });
  expect(
    first.map(({ values: { membershipType, membershipFee } }) => [membershipType, membershipFee]),
  ).toEqual([
    [undefined, undefined],
    ['Famille', '1500'],
    [undefined, '1500'],
  ]);
});
