/** What the exports that are recognised write in a way of their own. */
import { expect, test } from 'vitest';
import type { SheetKind, SheetSource } from '#shared/domain/sheets/sheet-words.ts';
import { aHouse } from '#tests/support/house.ts';
import { aSheet, bringSheetIn, readSheet } from './sheet-files.ts';

/** The rows of an export of this source, as they will be. */
const comesFrom = async (source: SheetSource, text: string, kind: SheetKind = 'items') => {
  const report = await readSheet(await aHouse(), new File([text], 'export.csv'), kind);
  expect(report).toMatchObject({ source, problems: [] });
  return report.first.map(({ values }) => values);
};

test('Circulate: the narrowest category of the first, none for each way to combine them', async () => {
  const header = 'complete_number,name,categories,power_source,checkout_notice';
  const text = `${header}\nA-12,Sander,Power Tools//Sanders; Woodworking,,\nB-13,Rake,Garden,,\n`;
  expect(await comesFrom('circulate', text)).toMatchObject([
    { category: 'Sanders' },
    { category: 'Garden' },
  ]);
});

test('Lend Engine: a line of its pages is a line of a note', async () => {
  const text =
    'Code,Name,Value (RRP),Shown on website,Short description,Care information\nT1,Scie,12,Yes,<p>Forte<br>bruyante</p>,Huiler<br />\n';
  expect(await comesFrom('lend-engine', text)).toMatchObject([
    { lendingNote: 'Forte\nbruyante', returnNote: 'Huiler' },
  ]);
  const two =
    'Name,Value (RRP),Shown on website,Short description,Long description,Care information\nScie,12,Yes,Forte,<p>bruyante</p>,\n';
  expect(await comesFrom('lend-engine', two)).toMatchObject([
    { lendingNote: 'Short description : Forte\nLong description : bruyante' },
  ]);
});

test('Koha: a street with its number and its type, and every telephone', async () => {
  const text =
    'cardnumber,surname,streetnumber,streettype,address,address2,zipcode,city,phone,phonepro,categorycode\n1,Dupont,12,rue,des Lilas,Bât. B,44000,Nantes,0240112233,0240998877,PT\n2,Martin,3,,avenue Foch,,,,,,PT\n3,Roy,,,,,,,0240112233,,PT\n';
  expect(await comesFrom('koha', text, 'members')).toMatchObject([
    { address: '12 rue des Lilas, Bât. B, 44000 Nantes', phone: '0240112233 / 0240998877' },
    { address: '3 avenue Foch' },
    { lastName: 'Roy' },
  ]);
});

test('Snipe-IT: an asset without a name of its own is called by its model', async () => {
  const header = 'Asset Tag,Model,Category,Purchase Cost';
  const text = `Asset Name,${header}\n,SN-1,GSB 13,Perçage,12\nScie,SN-2,PST 700,Sciage,\n`;
  expect(await comesFrom('snipe-it', text)).toMatchObject([
    { name: 'GSB 13', model: 'GSB 13' },
    { name: 'Scie', model: 'PST 700' },
  ]);
  const without = `${header}\nSN-1,GSB 13,Perçage,12\n`;
  expect(await comesFrom('snipe-it', without)).toMatchObject([{ name: 'GSB 13' }]);
});

test('Snipe-IT: an update names nothing anew after its model', async () => {
  const house = await aHouse();
  const header = 'Asset Name,Asset Tag,Model,Category,Purchase Cost';
  await bringSheetIn(house, aSheet([header, 'Grosse perceuse,SN-1,GSB 13,Perçage,12']));
  const again = aSheet([header, ',SN-1,GSB 13,Perçage,15']);
  const done = await bringSheetIn(house, again, { duplicates: 'update', otherNames: 'update' });
  expect(done).toMatchObject({ added: 0, updated: 1 });
  const { items } = await house.client().items.list({ text: 'perceuse' });
  expect(items).toMatchObject([{ name: 'Grosse perceuse' }]);
});
