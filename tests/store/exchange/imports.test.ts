import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sweepLeftovers } from '#main/exchange/imports/leftovers.ts';
import { openHouse } from '#main/open-house.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { aHouse, manager, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aFile, aRow, bringIn, manyRows, rowsOfText, textOfRows } from './ords-files.ts';

const all = { period: { kind: 'all' as const } };

const idsOut = async (house: TestHouse): Promise<string[]> => {
  const file = await house.client('manager').exchange.ords.rows(all);
  return rowsOfText(await file.text()).map(({ id }) => id);
};

const rowsInBase = (house: TestHouse) =>
  house.store.read(async (q) => {
    const rows = await q.selectFrom('imported_repairs').select('id').execute();
    return rows.length;
  });

const checked = async (house: TestHouse, rows = manyRows(3)) => {
  const report = await house
    .client('manager')
    .exchange.ords.check({ file: aFile(textOfRows(rows)) });
  if (!report.importId) throw new Error('refused');
  return report.importId;
};

/** The line of the journal that brought the last file in. */
const undoLast = async (house: TestHouse) => {
  const { journal } = house.client('manager');
  const [line] = await journal.list({});
  return await journal.undo({ id: line?.id ?? '' });
};

bothStores('An import', ({ open }) => {
  test('is listed, with what came of it', async () => {
    const house = await aHouse({ store: await open() });
    const done = await bringIn(house, aFile(textOfRows(manyRows(3)), 'C:\\café\\2024.csv'));
    expect(done).toMatchObject({ fileName: '2024.csv', layout: 'v0.3', rowCount: 3 });
    expect(await house.client().exchange.ords.imports()).toEqual([done]);
    const { repairs, total } = await house.client().exchange.imported.list({});
    expect(total).toBe(3);
    expect(repairs[0]).toMatchObject({
      row: aRow({ id: 'many_1' }),
      category: 'Toaster',
      outcome: 'fixed',
      on: '2024-03-02',
      ticket: null,
    });
  });

  test('that was checked writes nothing', async () => {
    const house = await aHouse({ store: await open() });
    await checked(house);
    expect(await rowsInBase(house)).toBe(0);
    expect(await house.client().exchange.ords.imports()).toEqual([]);
  });

  test('that is asked for twice comes in once', async () => {
    const house = await aHouse({ store: await open() });
    const importId = await checked(house);
    const { ords } = house.client('manager').exchange;
    const [first, second] = await Promise.all([ords.run({ importId }), ords.run({ importId })]);
    expect(second).toEqual(first);
    expect(await rowsInBase(house)).toBe(3);
  });

  test('that is undone is gone from everywhere, and may come again', async () => {
    const house = await aHouse({ store: await open() });
    await bringIn(house, aFile(textOfRows(manyRows(3))));
    await undoLast(house);
    expect(await idsOut(house)).toEqual([]);
    expect(await house.client().exchange.imported.list({})).toEqual({ repairs: [], total: 0 });
    expect(await house.client().exchange.ords.imports()).toMatchObject([{ isUndone: true }]);
    await bringIn(house, aFile(textOfRows(manyRows(3))));
    expect(await idsOut(house)).toHaveLength(3);
  });

  test('cannot be undone once one of its rows was taken up', async () => {
    const house = await aHouse({ store: await open() });
    await bringIn(house, aFile(textOfRows([aRow({ brand: 'Seb', year_of_manufacture: '2015' })])));
    const [line] = await house.client('manager').journal.list({});
    const { imported } = house.client().exchange;
    const [row] = (await imported.list({})).repairs;
    const ticket = await imported.takeUp({ id: row?.id ?? '' });
    expect(ticket).toMatchObject({
      what: { name: 'Toaster', category: 'Toaster', brand: 'Seb', yearOfManufacture: 2015 },
      problem: 'Does not heat',
      state: 'waiting',
    });
    expect(await imported.takeUp({ id: row?.id ?? '' })).toMatchObject({ id: ticket.id });
    expect((await imported.list({})).repairs[0]?.ticket).toEqual({
      id: ticket.id,
      code: ticket.code,
    });
    await expect(
      house.client('manager').journal.undo({ id: line?.id ?? '' }),
    ).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'open-ticket', laterEntryId: ticket.actId },
    });
    await house.client('manager').journal.undo({ id: ticket.actId });
    await house.client('manager').journal.undo({ id: line?.id ?? '' });
    expect((await imported.list({})).total).toBe(0);
  });

  test('is refused when its ids have come in since it was checked', async () => {
    const house = await aHouse({ store: await open() });
    const importId = await checked(house, manyRows(3));
    // Another post has brought the same file in: its rows stand, and the check knows nothing of them.
    const other = '01900000-0000-7000-8000-000000000000' as ImportId;
    await house.store.addLot('imported_repairs', [{ ...aStoredRow('many_2'), import_id: other }]);
    await standUp(house, other);
    await expect(house.client('manager').exchange.ords.run({ importId })).rejects.toMatchObject({
      code: 'IMPORT_REFUSED',
      data: { line: 3, id: 'many_2' },
    });
    expect(await rowsInBase(house)).toBe(1);
  });

  test('of which the power took the end is not there, and is swept', async () => {
    const house = await aHouse({ store: await open() });
    const cut = '01900000-0000-7000-8000-000000000000' as ImportId;
    await house.store.addLot('imported_repairs', [{ ...aStoredRow('many_2'), import_id: cut }]);
    expect(await idsOut(house)).toEqual([]);
    expect(await house.client().exchange.imported.list({})).toEqual({ repairs: [], total: 0 });
    expect(await house.client().exchange.imported.list({ text: 'many' })).toMatchObject({
      total: 0,
    });
    expect(await house.client().repairs.statistics.of({ period: { kind: 'all' } })).toMatchObject({
      repairs: 0,
    });
    await bringIn(house, aFile(textOfRows(manyRows(3))));
    expect(await idsOut(house)).toEqual(['many_1', 'many_2', 'many_3']);
    expect(await rowsInBase(house)).toBe(3);
    await house.store.addLot('imported_repairs', [{ ...aStoredRow('many_9'), import_id: cut }]);
    await sweepLeftovers(house);
    expect(await rowsInBase(house)).toBe(3);
  });
});

const standUp = (house: TestHouse, id: ImportId) =>
  house.store.write(manager, async (tx) => {
    const file = { file_name: 'x.csv', layout: 'v0.3', row_count: 1 } as const;
    await tx.insert('imports', { id, imported_at: tx.at, ...file });
    await tx.record({ act: 'import-repairs', subject: { kind: 'import', id }, role: 'manager' });
  });

const aStoredRow = (ordsId: string) => {
  const { id: _, repair_barrier_if_end_of_life: repair_barrier, ...row } = aRow();
  const counted = {
    category_number: 31,
    brand_key: '',
    outcome: 'fixed',
    event_year: 2024,
  } as const;
  return { ...row, ...counted, ords_id: ordsId, repair_barrier, line: 2 };
};

describe('A house that opens', () => {
  test('sweeps what a power cut has left of an import', async () => {
    const { folder, store } = await aHouse();
    const import_id = '01900000-0000-7000-8000-000000000000' as ImportId;
    await store.addLot('imported_repairs', [{ ...aStoredRow('many_2'), import_id }]);
    await store.close();
    const house = await openHouse({ folder, log: pino({ level: 'silent' }) });
    onTestFinished(house.close);
    const rows = () =>
      house.store.read((q) => q.selectFrom('imported_repairs').select('id').execute());
    await expect.poll(rows).toEqual([]);
  });
});

describe('Long work', () => {
  test('says how far it is and can be stopped: nothing of it stays', async () => {
    const house = await aHouse();
    const { ords } = house.client('manager').exchange;
    const importId = await checked(house, manyRows(3_000));
    const running = ords.run({ importId }).catch((error: unknown) => error);
    await expect
      .poll(() => ords.progress(), { interval: 1, timeout: 20_000 })
      .toMatchObject({ step: 'writing', total: 3_000 });
    await ords.stop();
    expect(await running).toMatchObject({ code: 'IMPORT_STOPPED' });
    expect(await rowsInBase(house)).toBe(0);
    expect(await ords.progress()).toEqual({ step: 'none', done: 0, total: 0 });
    await expect(ords.run({ importId })).rejects.toMatchObject({ code: 'IMPORT_GONE' });
  });

  test('of a check can be stopped too', async () => {
    const house = await aHouse();
    const { ords } = house.client('manager').exchange;
    const file = aFile(textOfRows(manyRows(20_000)));
    const running = ords.check({ file }).catch((error: unknown) => error);
    await expect
      .poll(() => ords.progress(), { interval: 1, timeout: 20_000 })
      .toMatchObject({ step: 'checking' });
    await ords.stop();
    expect(await running).toMatchObject({ code: 'IMPORT_STOPPED' });
  });

  test('is for a file that was checked, and for no other', async () => {
    const { ords } = (await aHouse()).client('manager').exchange;
    const importId = '01900000-0000-7000-8000-000000000000';
    await expect(ords.run({ importId })).rejects.toMatchObject({ code: 'IMPORT_GONE' });
  });

  test('lets only a manager in', async () => {
    const { ords } = (await aHouse()).client().exchange;
    await expect(ords.check({ file: aFile('') })).rejects.toMatchObject({ code: 'ROLE_NEEDED' });
  });
});

describe('The list of what came in', () => {
  test('goes through one file after the other, last first', async () => {
    const house = await aHouse();
    await bringIn(house, aFile(textOfRows(manyRows(5, 'old'))));
    house.time.advance(1_000);
    await bringIn(house, aFile(textOfRows(manyRows(5, 'new'))));
    const { imported } = house.client().exchange;
    const ids = async (offset: number, limit: number) =>
      (await imported.list({ offset, limit })).repairs.map(({ row }) => row.id);
    expect(await ids(3, 4)).toEqual(['new_4', 'new_5', 'old_1', 'old_2']);
    expect(await ids(8, 10)).toEqual(['old_4', 'old_5']);
    expect(await ids(10, 10)).toEqual([]);
  });

  test('is searched by words, brands and ids, whatever their accents', async () => {
    const house = await aHouse();
    const rows = [
      aRow({ id: 'hub_1', problem: 'Câble coupé', brand: 'Kärcher' }),
      aRow({ id: 'hub_2', problem: 'Cable trop court' }),
      aRow({ id: 'hub_3', problem: '' }),
    ];
    await bringIn(house, aFile(textOfRows(rows)));
    const { imported } = house.client().exchange;
    const found = async (text: string) =>
      (await imported.list({ text })).repairs.map(({ row }) => row.id);
    expect(await found('câblé')).toEqual(['hub_1', 'hub_2']);
    expect(await found('karcher cable')).toEqual(['hub_1']);
    expect(await found('HUB_3')).toEqual(['hub_3']);
    expect(await found('nothing')).toEqual([]);
  });
});

describe('Two posts', () => {
  test('that read a file each may both bring theirs in', async () => {
    const house = await aHouse();
    const { ords } = house.client('manager').exchange;
    const [one, other] = await Promise.all([
      checked(house, manyRows(2, 'one')),
      checked(house, manyRows(2, 'other')),
    ]);
    await Promise.all([ords.run({ importId: one }), ords.run({ importId: other })]);
    expect((await idsOut(house)).toSorted()).toEqual(['one_1', 'one_2', 'other_1', 'other_2']);
  });

  test('keep no more than the last three files that were read', async () => {
    const house = await aHouse();
    const { ords } = house.client('manager').exchange;
    const first = await checked(house, manyRows(2, 'a'));
    for (const prefix of ['b', 'c']) await checked(house, manyRows(2, prefix));
    const last = await checked(house, manyRows(2, 'd'));
    await expect(ords.run({ importId: first })).rejects.toMatchObject({ code: 'IMPORT_GONE' });
    expect(await ords.run({ importId: last })).toMatchObject({ rowCount: 2 });
  });
});
