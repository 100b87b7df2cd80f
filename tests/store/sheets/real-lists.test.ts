/** Lists as places really keep them. */
import { expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';

const csv = (text: string) => new File([text], 'stock.csv');

const firstOf = async (kind: 'items' | 'members', text: string) => {
  const house = await aHouse();
  const report = await house.client('manager').exchange.sheets.read({ kind, file: csv(text) });
  expect(report.problems).toEqual([]);
  return report.first.map(({ values }) => values);
};

test('loses no telephone, no line of an address and no remark to a second column', async () => {
  const text =
    'Nom;Prénom;Tél.;Portable;Adresse;Complément;Ville;Remarque;Observations\nDupont;Marie;04 78 00 00 00;06.12.34.56.78;12 rue X;Bât. B;Lyon;sonner;le matin\nLe Gall;Yves;;0698765432;;;;;\nRoy;Ali;0612345678;06 12 34 56 78;;;;;\n';
  expect(await firstOf('members', text)).toMatchObject([
    {
      phone: '04 78 00 00 00 / 06.12.34.56.78',
      address: '12 rue X, Bât. B, Lyon',
      counterNote: 'Remarque : sonner\nObservations : le matin',
    },
    { phone: '0698765432' },
    { phone: '0612345678' },
  ]);
});

test('keeps how many there are, where the object is lent', async () => {
  expect(await firstOf('items', 'Nom;Quantité;Notes\nChaise;12;pliante\nTable;1;\n')).toEqual([
    { name: 'Chaise', lendingNote: 'Quantité : 12\nNotes : pliante' },
    { name: 'Table' },
  ]);
});

test('takes « n.c. » and « - » for nothing known, and a total for no object', async () => {
  const text = 'Nom;Valeur;État\nScie;n.c.;-\nPince;12 €;TBE\nTOTAL;12 €;\n';
  expect(await firstOf('items', text)).toEqual([
    { name: 'Scie' },
    { name: 'Pince', declaredValue: '1200', condition: 'good' },
  ]);
});

test('takes no object for a header, and no header for an object', async () => {
  expect(await firstOf('items', 'Perceuse\nScie\nMarteau\n')).toEqual(
    ['Perceuse', 'Scie', 'Marteau'].map((name) => ({ name })),
  );
  expect(await firstOf('items', 'Ding;Preis\nHammer;12\nSäge;13\n')).toEqual(
    ['Hammer', 'Säge'].map((name) => ({ name })),
  );
});

test('takes a value that stands again in its column for no header, and a title for none', async () => {
  const rows = 'Perceuse\tOutil\tArmoire\nScie\tOutil\tArmoire\nRabot\tOutil\tEstrade\n';
  expect((await firstOf('items', rows)).length).toBe(3);
  const others =
    'Perceuse\tOutil\tArmoire\t12\nScie\tOutil\tArmoire\t15\nFour\tAppareil\tCasier\t20\nGril\t\t\t\n';
  expect((await firstOf('items', others)).length).toBe(4);
  const titled = 'Inventaire\n\nNom;Prix\nScie;12\nRabot;9\n';
  expect(await firstOf('items', titled)).toEqual([
    { name: 'Scie', declaredValue: '1200' },
    { name: 'Rabot', declaredValue: '900' },
  ]);
});

test('takes a header that each page repeats for no object', async () => {
  const text = 'Nom;Marque\nScie;Bosch\nNom;Marque\nRabot;Stanley\n';
  expect((await firstOf('items', text)).map(({ name }) => name)).toEqual(['Scie', 'Rabot']);
});

test('takes no sum for an object, and no object for a sum', async () => {
  const sums = ['TOTAL OBJETS;2;27 €', 'Total :;2 objets;27 €', "Nombre d'objets : 2;;"];
  const text = ['Nom;Quantité;Valeur', 'Scie;1;12', 'Total Quartz 5W30;1;15', ...sums].join('\n');
  expect((await firstOf('items', text)).map(({ name }) => name)).toEqual([
    'Scie',
    'Total Quartz 5W30',
  ]);
});

test('takes « Don » for a kind of owner where no column of its own says the kind', async () => {
  const [alone] = await firstOf('items', 'Nom;Propriétaire\nScie;Don\n');
  expect(alone).toEqual({ name: 'Scie', ownerKind: 'donor' });
  const both = 'Nom;Type de propriétaire;Propriétaire\nScie;déposant;Asso\n';
  expect(await firstOf('items', both)).toEqual([
    { name: 'Scie', ownerKind: 'depositor', ownerName: 'Asso' },
  ]);
});
