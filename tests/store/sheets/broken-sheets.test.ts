/** More than two hundred broken spreadsheets: each refused with its line, and nothing written. */
import { expect, onTestFinished, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { basePath } from '#main/open-house.ts';
import type { SheetKind } from '#shared/domain/sheets/sheet-words.ts';
import { watchOf } from '#tests/support/any-input/unchanged.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { breaks, bytesOf, type Form, forms, goodRows, wholeBreaks } from './broken-sheets.ts';
import { cellFaults, faultyTable, goodTable } from './cell-faults.ts';
import { readSheet } from './sheet-files.ts';

const rowCount = 12;

type AnyForm = Form | 'xlsx';
const allForms: readonly AnyForm[] = [...forms, 'xlsx'];

interface Broken {
  readonly bytes: Buffer;
  readonly form: AnyForm;
  readonly kind?: SheetKind;
}

const reportOf = (house: TestHouse, { bytes, form, kind = 'items' }: Broken) =>
  form === 'pasted'
    ? house.client('manager').exchange.sheets.read({ kind, pasted: bytes.toString() || ' ' })
    : readSheet(house, new File([new Uint8Array(bytes)], `stock.${form}`), kind);

/** Refused twice: by the report, and by the base that takes nothing. */
const expectRefused = async (
  house: TestHouse,
  broken: Broken,
  { how, line, problem }: { how: string; line: number; problem: string },
) => {
  const { isReady, importId, columns, problems } = await reportOf(house, broken);
  expect(isReady, `${how} as ${broken.form}, line ${line}`).toBe(false);
  const told = problems.map((one) => `${one.kind} at ${one.line}`);
  expect(told, `${how} as ${broken.form}`).toContain(`${problem} at ${line}`);
  if (!importId) return;
  const chosen = columns.map(({ field }) => field);
  const run = house.client('manager').exchange.sheets.run({ importId, columns: chosen });
  await expect(run).rejects.toMatchObject({ code: 'SHEET_REFUSED', data: { line } });
};

/** Nothing at all is committed meanwhile: the whole base is as it was. */
const expectNothingWritten = async (house: TestHouse, work: () => Promise<void>) => {
  const watch = watchOf(basePath(house.folder));
  onTestFinished(() => watch.close());
  const before = watch.mark();
  await work();
  expect(watch.mark()).toBe(before);
};

const tableAs = async (rows: readonly string[][], form: AnyForm): Promise<Buffer> => {
  if (form !== 'xlsx') return bytesOf(rows, form);
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  return await writeExcel(cells, {}).toBuffer();
};

test('Every form of a good spreadsheet is taken', async () => {
  const house = await aHouse();
  for (const form of allForms) {
    const report = await reportOf(house, { bytes: await tableAs(goodRows(rowCount), form), form });
    expect({ form, ...report }).toMatchObject({ isReady: true, rowCount });
    for (const kind of ['items', 'members'] as const) {
      const bytes = await tableAs(goodTable(kind, rowCount), form);
      const { problems, columns } = await reportOf(house, { bytes, form, kind });
      expect({ form, kind, problems }).toMatchObject({ problems: [] });
      expect(columns.filter(({ field }) => field === null)).toEqual([]);
    }
  }
});

test('200 different faults, in CSV, pasted or in a workbook, are each refused with their line', async () => {
  const house = await aHouse();
  const different = new Set(cellFaults.map(({ kind, cells }) => JSON.stringify([kind, cells])));
  expect(different.size).toBe(cellFaults.length);
  expect(different.size).toBeGreaterThanOrEqual(200);
  await expectNothingWritten(house, async () => {
    for (const [at, fault] of cellFaults.entries()) {
      const form = allForms[at % allForms.length] ?? 'utf-8';
      const line = 2 + (at % rowCount);
      const bytes = await tableAs(faultyTable(fault, rowCount, line), form);
      const { kind, problem } = fault;
      const how = JSON.stringify(fault.cells).slice(0, 80);
      await expectRefused(house, { bytes, form, kind }, { how, line, problem });
    }
  });
});

test('A table that is broken as such is refused in each form, with its line', async () => {
  const house = await aHouse();
  await expectNothingWritten(house, async () => {
    for (const { how, kind, rows: breakRow, bytes: breakBytes, forms: only = forms } of breaks) {
      for (const [nth, form] of only.entries()) {
        const line = 3 + ((nth * 5) % (rowCount - 1));
        const rows = goodRows(rowCount);
        breakRow?.(rows, line - 1);
        const good = bytesOf(rows, form);
        const bytes = breakBytes ? breakBytes(good, line) : good;
        await expectRefused(house, { bytes, form }, { how, line, problem: String(kind) });
      }
    }
    for (const { how, kind, bytes: make } of wholeBreaks) {
      const bytes = make(bytesOf(goodRows(rowCount), 'utf-8'));
      await expectRefused(house, { bytes, form: 'utf-8' }, { how, line: 1, problem: kind });
    }
  });
});

test('A workbook that was cut is refused', async () => {
  const house = await aHouse();
  await expectNothingWritten(house, async () => {
    const good = await tableAs(goodRows(rowCount), 'xlsx');
    for (const share of [0.2, 0.5, 0.9]) {
      const bytes = good.subarray(0, Math.floor(good.length * share));
      const expected = { how: `cut at ${share}`, line: 1, problem: 'not-a-table' };
      await expectRefused(house, { bytes, form: 'xlsx' }, expected);
    }
  });
});
