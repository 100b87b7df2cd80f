/** What was printed, on which printer, and where the next labels begin. */
import { expect, test } from 'vitest';
import type { LabelFormatId, LabelRunId } from '#shared/domain/ids.ts';
import { aPhotoFile, aPng } from '#tests/support/builders/a-file.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aFormat, aPrinter, printSettingsOf } from '#tests/support/builders/labels.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { undoAct, undoLast } from '../items/undo-last.ts';

bothStores('a run of labels', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    const { id } = await anItem(house, { name: 'Scie' });
    const record = (copies: number, settings = printSettingsOf()) =>
      house.client().labels.runs.record({
        settings,
        things: [{ kind: 'item', id, copies }],
        sheets: Math.ceil((settings.startAt - 1 + copies) / 21),
      });
    return { house, record, runs: house.client().labels.runs };
  };

  test('is kept with its settings and the names to recognise it by, the last first', async () => {
    const { record, runs } = await open();
    const first = await record(3);
    const second = await record(40, printSettingsOf({ printerName: 'QL-820' }));
    expect(second).toMatchObject({ labels: 40, sheets: 2, things: 1, first: [{ name: 'Scie' }] });
    expect(second.printerName).toBe('QL-820');
    expect(await runs.list({})).toEqual({ runs: [second, first], total: 2 });
    expect(await runs.list({ offset: 1, limit: 1 })).toEqual({ runs: [first], total: 2 });
    expect(await runs.get({ id: first.id })).toEqual(first);
  });

  test.each([
    [1, 4, 5],
    [5, 16, 21],
    [5, 17, 1],
    [20, 25, 3],
    [1, 42, 1],
  ])('that began at %i with %i labels leaves the sheet at %i', async (startAt, copies, next) => {
    const { record, runs } = await open();
    await record(copies, printSettingsOf({ startAt }));
    expect(await runs.last()).toEqual([printSettingsOf({ startAt: next })]);
  });

  test('is the last of its kind alone, and no more when it is undone', async () => {
    const { house, record, runs } = await open();
    await record(2);
    await record(3, printSettingsOf({ subject: 'red-tag', designKey: 'house-red-tag' }));
    expect((await runs.last()).map(({ subject }) => subject)).toEqual(['item', 'red-tag']);
    await undoAct(house, 'print-labels');
    expect((await runs.last()).map(({ subject }) => subject)).toEqual(['item']);
    expect((await runs.list({})).total).toBe(1);
  });

  test('leaves its sheet to whatever is printed next on that format in that printer', async () => {
    const { record, runs } = await open();
    const { formatKey, printerName } = printSettingsOf();
    await record(2);
    await record(3, printSettingsOf({ subject: 'red-tag', startAt: 3 }));
    await record(7, printSettingsOf({ printerName: 'QL-820' }));
    await record(1, printSettingsOf({ formatKey: 'brother-dk-11209-62x29-die-cut' }));
    const startIn = async (wish: Partial<typeof on>) =>
      (await runs.nextStart({ ...on, ...wish })).startAt;
    const on = { formatKey, printerName };
    expect(await startIn({})).toBe(6);
    expect(await startIn({ printerName: 'QL-820' })).toBe(8);
    expect(await startIn({ printerName: '' })).toBe(1);
    expect(await startIn({ formatKey: 'none' })).toBe(1);
    expect((await runs.last()).map(({ subject, startAt }) => [subject, startAt])).toEqual([
      ['item', 1],
      ['red-tag', 6],
    ]);
  });

  test('on a format whose sheets have changed leaves the next one a new sheet', async () => {
    const { house, record, runs } = await open();
    const { formats } = house.client('manager').labels;
    const { key } = await formats.save({ format: aFormat({ columns: 2, rows: 2 }) });
    const run = await record(7, printSettingsOf({ formatKey: key }));
    const on = { formatKey: key, printerName: printSettingsOf().printerName };
    expect(await runs.nextStart(on)).toEqual({ startAt: 4 });
    await formats.save({ id: key as LabelFormatId, format: aFormat({ columns: 1, rows: 2 }) }); // its own key is its id
    expect(await runs.nextStart(on)).toEqual({ startAt: 1 });
    expect((await runs.get({ id: run.id })).perSheet).toBe(4);
  });

  test('that there is not is refused', async () => {
    const { runs } = await open();
    const id = '019a8f00-0000-7000-8000-000000000000' as LabelRunId;
    await expect(runs.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('on a format that has gone leaves the next one a new sheet', async () => {
    const { house, record, runs } = await open();
    const { formats } = house.client('manager').labels;
    const { key } = await formats.save({ format: aFormat({ columns: 2, rows: 2 }) });
    await record(3, printSettingsOf({ formatKey: key }));
    expect((await runs.last())[0]?.startAt).toBe(4);
    await formats.end({ id: key as LabelFormatId }); // its own key is its id
    expect((await runs.last())[0]).toMatchObject({ startAt: 1, formatKey: key });
  });
});

bothStores('a printer', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    return { house, printers: house.client('manager').labels.printers };
  };

  test('is remembered by its name, to the micrometre', async () => {
    const { printers } = await open();
    await printers.save(aPrinter({ dpi: 203 }));
    await printers.save(aPrinter());
    await printers.save(aPrinter({ name: '' }));
    expect(await printers.list()).toEqual([aPrinter({ name: '' }), aPrinter()]);
  });

  test('that was only printed on is known with what was in it', async () => {
    const { house, printers } = await open();
    const { id } = await anItem(house);
    const things = [{ kind: 'item' as const, id, copies: 1 }];
    for (const printerName of ['QL-820', 'Bureau']) {
      const settings = printSettingsOf({ printerName });
      await house.client().labels.runs.record({ settings, things, sheets: 1 });
    }
    await printers.save(aPrinter());
    const unmeasured = { offsetX: 0, offsetY: 0, hundredX: 100, hundredY: 100, dpi: 300 };
    expect(await printers.list()).toEqual([
      aPrinter(),
      {
        ...unmeasured,
        name: 'Bureau',
        isDaily: false,
        formatKey: 'avery-l7160-j8160-63-5x38-1-21-sheet',
      },
    ]);
  });

  test('is the only daily one, also after an undo', async () => {
    const { house, printers } = await open();
    const daily = async () =>
      (await printers.list()).flatMap(({ name, isDaily }) => (isDaily ? [name] : []));
    await printers.save(aPrinter({ name: 'A', isDaily: true }));
    await printers.save(aPrinter({ name: 'B', isDaily: true }));
    expect(await daily()).toEqual(['B']);
    await undoLast(house);
    expect(await daily()).toEqual(['A']);
    await printers.save(aPrinter({ name: 'A', isDaily: false }));
    await printers.save(aPrinter({ name: 'C', isDaily: true }));
    const line = (await house.client().journal.list({})).filter(
      ({ act, isUndone }) => act === 'save-printer' && !isUndone,
    )[1];
    if (!line) throw new Error('the printer was not saved');
    await expect(house.client('manager').journal.undo({ id: line.id })).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'save-printer' },
    });
    expect(await daily()).toEqual(['C']);
  });
});

bothStores('the logo of the place', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    return { house, labels: house.client('manager').labels };
  };

  test('is kept, shown, taken off and taken back', async () => {
    const { house, labels } = await open();
    expect(await labels.logo()).toBe(null);
    const logo = { width: 640, height: 480 };
    expect(await labels.setLogo({ file: aPhotoFile('logo.png') })).toEqual({
      name: 'La Remise',
      logo,
    });
    const file = await house.client().labels.logo();
    expect(file?.type).toBe('image/png');
    expect(await file?.bytes()).toEqual(aPng());
    expect((await labels.removeLogo()).logo).toBe(null);
    await undoLast(house);
    expect((await labels.prepare({ from: 'queue' })).place.logo).toEqual(logo);
    await undoLast(house);
    expect(await labels.logo()).toBe(null);
  });

  test.each([
    ['not a picture', new File(['<script>'], 'logo.svg'), 'not-a-picture'],
    ['too large', new File([aPng(2001, 20)], 'logo.png'), 'too-big'],
    ['empty', new File([], 'logo.png'), 'empty'],
  ])('is refused when it is %s', async (_, file, why) => {
    const { labels } = await open();
    await expect(labels.setLogo({ file })).rejects.toMatchObject({
      code: 'FILE_REFUSED',
      data: { why },
    });
  });
});
