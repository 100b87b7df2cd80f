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
