/** Two hundred broken spreadsheets: each refused with its line, and nothing written. */
import { expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { breaks, bytesOf, type Form, forms, goodRows, wholeBreaks } from './broken-sheets.ts';
import { readSheet } from './sheet-files.ts';

const rowCount = 12;

const reportOf = (house: TestHouse, bytes: Buffer, form: Form | 'xlsx') =>
  form === 'pasted'
    ? house
        .client('manager')
        .exchange.sheets.read({ kind: 'items', pasted: bytes.toString('utf8') || ' ' })
    : readSheet(house, new File([new Uint8Array(bytes)], `stock.${form}`));

/** Refused twice: by the report, and by the base that takes nothing. */
const expectRefused = async (
  house: TestHouse,
  { bytes, form }: { bytes: Buffer; form: Form | 'xlsx' },
  { how, line, kind }: { how: string; line: number; kind: string },
) => {
  const { isReady, importId, columns, problems } = await reportOf(house, bytes, form);
  expect(isReady, `${how} as ${form}, line ${line}`).toBe(false);
  const told = problems.map((problem) => `${problem.kind} at ${problem.line}`);
  expect(told, `${how} as ${form}`).toContain(`${kind} at ${line}`);
  if (!importId) return;
  const chosen = columns.map(({ field }) => field);
  await expect(
    house.client('manager').exchange.sheets.run({ importId, columns: chosen }),
  ).rejects.toMatchObject({ code: 'SHEET_REFUSED' });
};

const everything = (house: TestHouse) =>
  house.store.read(async (q) => ({
    items: await q.selectFrom('items').select('id').execute(),
    aliases: await q.selectFrom('aliases').select('id').execute(),
    categories: await q.selectFrom('categories').select('id').execute(),
    imports: await q.selectFrom('sheet_imports').select('id').execute(),
    numbering: await q.selectFrom('numbering').selectAll().execute(),
  }));

test('Every form of a good spreadsheet is taken', async () => {
  const house = await aHouse();
  for (const form of forms) {
    const report = await reportOf(house, bytesOf(goodRows(rowCount), form), form);
    expect({ form, ...report }).toMatchObject({ isReady: true, rowCount });
  }
});

test('200 broken spreadsheets are refused with a line, and nothing is written', async () => {
  const house = await aHouse();
  const before = await everything(house);
  let refused = 0;
  for (const { how, kind, rows: breakRow, bytes: breakBytes, forms: only = forms } of breaks) {
    for (const [nth, form] of only.entries()) {
      for (const line of [3 + nth, rowCount, rowCount + 1]) {
        const rows = goodRows(rowCount);
        breakRow?.(rows, line - 1);
        const good = bytesOf(rows, form);
        const bytes = breakBytes ? breakBytes(good, line) : good;
        await expectRefused(house, { bytes, form }, { how, line, kind: String(kind) });
        refused += 1;
      }
    }
  }
  for (const { how, kind, bytes: make } of wholeBreaks) {
    const bytes = make(bytesOf(goodRows(rowCount), 'utf-8'));
    await expectRefused(house, { bytes, form: 'utf-8' }, { how, line: 1, kind });
    refused += 1;
  }
  expect(refused).toBeGreaterThanOrEqual(200);
  expect(await everything(house)).toEqual(before);
});

test('Broken workbooks are refused with a line, and nothing is written', async () => {
  const house = await aHouse();
  const book = async (rows: readonly string[][]) =>
    await writeExcel(
      rows.map((cells) => cells.map((value) => ({ value, type: String }))),
      {},
    ).toBuffer();
  const before = await everything(house);
  for (const { how, kind, rows: breakRow } of breaks.filter(({ rows }) => rows).slice(0, 6)) {
    const rows = goodRows(rowCount);
    breakRow?.(rows, 4);
    const bytes = await book(rows);
    await expectRefused(house, { bytes, form: 'xlsx' }, { how, line: 5, kind: String(kind) });
  }
  const good = await book(goodRows(rowCount));
  for (const share of [0.2, 0.5, 0.9]) {
    const bytes = good.subarray(0, Math.floor(good.length * share));
    const expected = { how: `cut at ${share}`, line: 1, kind: 'not-a-table' };
    await expectRefused(house, { bytes, form: 'xlsx' }, expected);
  }
  expect(await everything(house)).toEqual(before);
});
