/** What parts the cells of a text, when other signs would as well. */
import { describe, expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { aSheet, readSheet } from './sheet-files.ts';

const cases: {
  called: string;
  lines: string[];
  separator: string | null;
  first: Record<string, string>;
}[] = [
  {
    called: 'a comma in every name and every price',
    lines: ['Désignation;Prix', 'Perceuse, sans fil;12,50', 'Scie, à ruban;9,00'],
    separator: ';',
    first: { name: 'Perceuse, sans fil', declaredValue: '1250' },
  },
  {
    called: 'commas, and no header that we know',
    lines: ['Perceuse, sans fil;12,50', 'Scie, à ruban;9,00'],
    separator: ';',
    first: { name: 'Perceuse, sans fil' },
  },
  {
    called: 'one column of texts with commas',
    lines: ['Désignation', 'Perceuse (Bosch, 500 W)', 'Scie, sauteuse', 'Rabot, vieux'],
    separator: null,
    first: { name: 'Perceuse (Bosch, 500 W)' },
  },
  {
    called: 'a title that is the name of a column as well',
    lines: ['Inventaire', '', 'Quoi;Combien', 'Scie;1', 'Rabot;2', 'Râpe;3'],
    separator: ';',
    first: {},
  },
  {
    called: 'several tags parted by ; under commas',
    lines: ['Name,Brand,Tags', 'Drill,Bosch,a;b', 'Saw,Makita,a;b', 'Plane,Stanley,c;d'],
    separator: ',',
    first: { name: 'Drill', brand: 'Bosch' },
  },
];

describe('the separator is found', () => {
  test.each(cases)('with $called', async ({ lines, separator, first }) => {
    const report = await readSheet(await aHouse(), aSheet(lines));
    expect(report.separator).toBe(separator);
    expect(report.first[0]?.values ?? {}).toMatchObject(first);
  });

  test('in pasted addresses with commas', async () => {
    const pasted = [
      'Nom et prénom\tAdresse',
      'Marie DUPONT\t12, rue des Lilas, 44000 Nantes',
      'Jean MARTIN\t3, rue du Port, 44100 Nantes',
    ].join('\n');
    const client = (await aHouse()).client('manager');
    const report = await client.exchange.sheets.read({ kind: 'members', pasted });
    expect(report).toMatchObject({ separator: 'tab', isReady: true });
    expect(report.first[0]?.values).toMatchObject({ lastName: 'DUPONT', firstName: 'Marie' });
  });
});
