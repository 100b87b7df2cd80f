/** One table in every form in which spreadsheets hand it over. */
import { expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { aHouse } from '#tests/support/house.ts';
import { readSheet } from './sheet-files.ts';

const lines = [
  ['Stock de la Remise'],
  [],
  ['Désignation', 'Marque', 'Caution', '', ''],
  ['Perceuse à percussion', 'Œuvre', '12,50', '', ''],
  [],
  ['Scie', 'Bosch', '', '', ''],
];

const text = (separator: string, end = '\r\n'): string =>
  lines.map((cells) => cells.join(separator)).join(end) + end;

const windows1252 = (given: string): Buffer => {
  const bytes = Buffer.from(given.replaceAll('Œ', '\u008c'), 'latin1');
  return bytes;
};

/** « CSV (Macintosh) » of Excel. */
const ofOldMacs = (given: string): Buffer => {
  const bytes: Record<string, number> = { é: 0x8e, è: 0x8f, à: 0x88, Œ: 0xce };
  return Buffer.from([...given].map((letter) => bytes[letter] ?? letter.charCodeAt(0)));
};

const workbook = async (): Promise<Buffer> =>
  await writeExcel(
    lines.map((cells) => cells.map((value) => (value === '' ? null : { value, type: String }))),
    {},
  ).toBuffer();

const forms: [string, () => Promise<Buffer> | Buffer][] = [
  ['UTF-8 with ;', () => Buffer.from(text(';'))],
  [
    'UTF-8 with its mark and ,',
    () => Buffer.from(`\ufeff${text(',').replace('12,50', '"12,50"')}`),
  ],
  ['UTF-8 with TAB and LF', () => Buffer.from(text('\t', '\n'))],
  ['lines that end as on old Macs', () => Buffer.from(text(';', '\r'))],
  ['the letters of old Macs', () => ofOldMacs(text(';'))],
  ['Windows-1252', () => windows1252(text(';'))],
  ['UTF-16', () => Buffer.from(`\ufeff${text('\t')}`, 'utf16le')],
  ['XLSX', workbook],
];

test.each(forms)('%s is read as one and the same table', async (_, make) => {
  const house = await aHouse();
  const report = await readSheet(house, new File([new Uint8Array(await make())], 'stock'));
  expect(report).toMatchObject({ isReady: true, rowCount: 2, problems: [] });
  expect(report.columns.map(({ name }) => name)).toEqual(['Désignation', 'Marque', 'Caution']);
  expect(report.first).toEqual([
    { line: 4, values: { name: 'Perceuse à percussion', brand: 'Œuvre', deposit: '1250' } },
    { line: 6, values: { name: 'Scie', brand: 'Bosch' } },
  ]);
});

test('What was pasted from a spreadsheet is read as well', async () => {
  const house = await aHouse();
  const pasted = 'Nom\tMarque\nScie 13"\tBosch\n';
  const report = await house.client('manager').exchange.sheets.read({ kind: 'items', pasted });
  expect(report).toMatchObject({ isReady: true, separator: 'tab', rowCount: 1 });
  expect(report.first[0]?.values).toEqual({ name: 'Scie 13"', brand: 'Bosch' });
});

const sheet = (name: string, rows: (string | number)[][]) => ({
  sheet: name,
  data: rows.map((cells) =>
    cells.map((value) => ({ value, type: typeof value === 'number' ? Number : String })),
  ),
});

test('Of several sheets the one is read that names most columns, and it is named', async () => {
  const bytes = await writeExcel([
    sheet('Mode d’emploi', [['Une ligne par objet.'], ['Ne rien changer aux titres.']]),
    sheet('Objets', [
      ['Désignation', 'Marque'],
      ['Perceuse', 'Bosch'],
    ]),
    sheet('Adhérents', [
      ['Nom', 'Prénom', 'Téléphone'],
      ['Lefèvre', 'Zoé', '0612345678'],
    ]),
  ]).toBuffer();
  const house = await aHouse();
  const file = () => new File([new Uint8Array(bytes)], 'tout.xlsx');
  const items = await readSheet(house, file());
  expect(items).toMatchObject({ sheet: 'Objets', rowCount: 1, isReady: true });
  const members = await readSheet(house, file(), 'members');
  expect(members).toMatchObject({ sheet: 'Adhérents', rowCount: 1, isReady: true });
  const one = await readSheet(house, new File([new Uint8Array(await workbook())], 'un.xlsx'));
  expect(one.sheet).toBeNull();
});

test('An amount that came of a formula keeps its decimals', async () => {
  const rows = [
    ['Désignation', 'Caution'],
    ['Scie', 6.225],
    ['Rabot', 12.5],
    ['Râpe', 7],
  ];
  const bytes = await writeExcel([sheet('Feuil1', rows)]).toBuffer();
  const report = await readSheet(await aHouse(), new File([new Uint8Array(bytes)], 'stock.xlsx'));
  expect(report.first.map(({ values }) => values['deposit'])).toEqual(['623', '1250', '700']);
});

test('A workbook that would fill the memory is refused before it is unpacked', async () => {
  const house = await aHouse();
  const honest = await workbook();
  const sizes = [1, 0xffff_fff0].map((size) => {
    const bytes = Buffer.from(honest);
    const directory = bytes.readUInt32LE(bytes.length - 6);
    bytes.writeUInt32LE(size, directory + 24);
    return new File([new Uint8Array(bytes)], 'bombe.xlsx');
  });
  for (const [at, kind] of (['not-a-table', 'too-big'] as const).entries()) {
    const file = sizes[at] ?? new File([], '');
    expect((await readSheet(house, file)).problems).toMatchObject([{ line: 1, kind }]);
  }
});
