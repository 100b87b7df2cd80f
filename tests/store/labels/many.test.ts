/** As many labels as one run takes, and one more. */
import { expect, test } from 'vitest';
import { mostLabelled } from '#shared/contract/labels.ts';
import { printSettingsOf } from '#tests/support/builders/labels.ts';
import { actor, aHouse, type TestHouse } from '#tests/support/house.ts';
import { anItemRow } from '#tests/support/store/rows.ts';
import { undoAct } from '../items/undo-last.ts';

const fill = (house: TestHouse, count: number) =>
  house.store.write(actor, async (tx) => {
    for (let nth = 0; nth < count; nth += 1) await tx.insert('items', anItemRow());
    const subject = { kind: 'place', id: 'place' } as const;
    await tx.record({ act: 'create-item', subject, role: 'volunteer' });
  });

test('ten thousand labels are asked for, queued, printed and taken back', async () => {
  const house = await aHouse();
  await fill(house, mostLabelled);
  const { prepare, queue, runs } = house.client().labels;
  const { things } = await prepare({ from: 'filter', filters: { text: '' } });
  expect(things.length).toBe(mostLabelled);
  const ids = things.map(({ id }) => id as never); // ids of items
  expect(await queue.add({ itemIds: ids, reason: 'asked' })).toEqual({ total: mostLabelled });
  const run = await runs.record({
    settings: printSettingsOf(),
    things: things.map(({ kind, id, copies }) => ({ kind, id, copies })),
    sheets: 477,
  });
  expect(run).toMatchObject({ labels: mostLabelled, sheets: 477 });
  expect((await queue.list({})).total).toBe(0);
  expect((await prepare({ from: 'run', id: run.id })).things).toEqual(things);
  await undoAct(house, 'print-labels');
  expect((await queue.list({})).total).toBe(mostLabelled);
});

test('a list of more is refused with their number', async () => {
  const house = await aHouse();
  await fill(house, mostLabelled + 1);
  await expect(
    house.client().labels.prepare({ from: 'filter', filters: { text: '' } }),
  ).rejects.toMatchObject({
    code: 'TOO_MANY_LABELS',
    data: { count: mostLabelled + 1, most: mostLabelled },
  });
});
