/** The labels that wait: the queue fills itself, and what is printed waits no more. */
import { expect, test } from 'vitest';
import type { LabelsOf } from '#shared/contract/labels.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { anItem, anItemForm } from '#tests/support/builders/an-item.ts';
import { aFormat, aPrinter, printSettingsOf } from '#tests/support/builders/labels.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { undoAct, undoLast } from '../items/undo-last.ts';

const waiting = async (house: TestHouse) =>
  (await house.client().labels.queue.list({})).labels.map(({ name, reason }) => [name, reason]);

const rename = (house: TestHouse, id: ItemId, name: string) =>
  house.client().items.change({ ...anItemForm({ name }), id });

const print = (house: TestHouse, ...ids: ItemId[]) =>
  house.client().labels.runs.record({
    settings: printSettingsOf(),
    things: ids.map((id) => ({ kind: 'item', id, copies: 1 })),
    sheets: 1,
  });

bothStores('the queue of labels', (base) => {
  const open = async () => aHouse({ store: await base.open() });

  test('takes a new item in, and each of its copies, the first come first', async () => {
    const house = await open();
    const { id } = await anItem(house, { name: 'Scie' });
    await house.client().items.duplicate({ id, copies: 2 });
    expect(await waiting(house)).toEqual([
      ['Scie', 'new'],
      ['Scie', 'new'],
      ['Scie', 'new'],
    ]);
    await undoLast(house);
    await undoLast(house);
    expect(await waiting(house)).toEqual([]);
  });

  test('takes an item in whose name changed, but for no other change', async () => {
    const house = await open();
    const { id } = await anItem(house, { name: 'Scie' });
    await print(house, id);
    await house.client().items.change({ ...anItemForm({ name: 'Scie', brand: 'Makita' }), id });
    expect(await waiting(house)).toEqual([]);
    await rename(house, id, 'Scie à onglet');
    expect(await waiting(house)).toEqual([['Scie à onglet', 'name-changed']]);
    await undoLast(house);
    expect(await waiting(house)).toEqual([]);
  });

  test('holds an item once, with its first reason', async () => {
    const house = await open();
    const { id } = await anItem(house, { name: 'Scie' });
    await rename(house, id, 'Scie à onglet');
    const { queue } = house.client().labels;
    expect(await queue.add({ itemIds: [id, id], reason: 'damaged' })).toEqual({ total: 1 });
    expect(await waiting(house)).toEqual([['Scie à onglet', 'new']]);
  });

  test('takes in what somebody asks for, and gives it back by the undo', async () => {
    const house = await open();
    const { id } = await anItem(house, { name: 'Scie' });
    await print(house, id);
    const { queue } = house.client().labels;
    expect(await queue.add({ itemIds: [id], reason: 'damaged' })).toEqual({ total: 1 });
    await undoLast(house);
    expect(await waiting(house)).toEqual([]);
  });

  test('refuses what there is not, and takes nothing in then', async () => {
    const house = await open();
    const { id } = await anItem(house);
    await print(house, id);
    const { id: gone } = await anItem(house);
    await undoLast(house);
    await expect(
      house.client().labels.queue.add({ itemIds: [id, gone], reason: 'asked' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await waiting(house)).toEqual([]);
  });

  test('lets a line go by hand, once, and takes it back', async () => {
    const house = await open();
    await anItem(house, { name: 'Scie' });
    await anItem(house, { name: 'Étau' });
    const { queue } = house.client().labels;
    const [first] = (await queue.list({ limit: 1 })).labels;
    const ids = first ? [first.id] : [];
    expect(await queue.remove({ ids })).toEqual({ total: 1 });
    expect(await queue.remove({ ids })).toEqual({ total: 1 });
    expect(await waiting(house)).toEqual([['Étau', 'new']]);
    await undoLast(house);
    expect((await waiting(house)).length).toBe(2);
  });

  test('does not hold an item that has left the stock, until it is brought back', async () => {
    const house = await open();
    const { id } = await anItem(house, { name: 'Scie' });
    const { items } = house.client('manager');
    await items.retire({ id, reason: 'Cassée' });
    expect(await house.client().labels.queue.list({})).toEqual({ labels: [], total: 0 });
    await items.bringBack({ id });
    expect(await waiting(house)).toEqual([['Scie', 'new']]);
  });

  test('is printed, empty then, and full again when the run is taken back', async () => {
    const house = await open();
    const a = await anItem(house, { name: 'Scie' });
    const b = await anItem(house, { name: 'Étau' });
    const { things } = await house.client().labels.prepare({ from: 'queue' } satisfies LabelsOf);
    expect(things.map(({ code }) => code)).toEqual([a.code, b.code]);
    await print(house, a.id, b.id);
    expect(await waiting(house)).toEqual([]);
    await undoAct(house, 'print-labels');
    expect((await waiting(house)).length).toBe(2);
  });

  test('goes on holding an item of which only a red tag was printed', async () => {
    const house = await open();
    const { id } = await anItem(house, { name: 'Scie' });
    await house.client().labels.runs.record({
      settings: printSettingsOf({ subject: 'red-tag', designKey: 'house-red-tag' }),
      things: [{ kind: 'item', id, copies: 1 }],
      sheets: 1,
    });
    expect(await waiting(house)).toEqual([['Scie', 'new']]);
  });

  test('does not hold an item twice by an undo', async () => {
    const house = await open();
    const { id } = await anItem(house, { name: 'Scie' });
    await print(house, id);
    await rename(house, id, 'Scie à onglet');
    await expect(undoAct(house, 'print-labels')).rejects.toMatchObject({
      code: 'UNDO_FORBIDDEN',
      data: { laterAct: 'change-item' },
    });
    await undoAct(house, 'change-item');
    await undoAct(house, 'print-labels');
    expect(await waiting(house)).toEqual([['Scie', 'new']]);
  });

  test('stands in the journal with its item, a format and a printer with their names', async () => {
    const house = await open();
    const { id } = await anItem(house, { name: 'Scie' });
    await print(house, id);
    const { formats, printers } = house.client('manager').labels;
    await formats.save({ format: aFormat() });
    await printers.save(aPrinter());
    const lines = await house.client().journal.list({});
    expect(lines.map(({ act, subjectName }) => [act, subjectName]).slice(0, 3)).toEqual([
      ['save-printer', 'QL-820'],
      ['save-label-format', 'Planche de la Remise'],
      ['print-labels', 'Scie'],
    ]);
  });

  test('stands in the journal, when several are printed, with how many and on how many sheets', async () => {
    const house = await open();
    const { id: a } = await anItem(house);
    const { id: b } = await anItem(house);
    await print(house, a, b);
    const [line] = await house.client().journal.list({});
    expect(line).toMatchObject({
      act: 'print-labels',
      subjectName: null,
      itemId: null,
      printed: { labels: 2, sheets: 1 },
    });
  });

  test('lets an item go whose creation is undone, printed or not', async () => {
    const house = await open();
    const { id } = await anItem(house);
    await print(house, id);
    await house.client().labels.queue.add({ itemIds: [id], reason: 'damaged' });
    await undoAct(house, 'create-item');
    expect(await house.client().labels.queue.list({})).toEqual({ labels: [], total: 0 });
  });
});
