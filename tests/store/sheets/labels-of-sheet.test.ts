/** Objects that came in from a spreadsheet wait for their labels, as those from the form do. */
import { expect, test } from 'vitest';
import type { ItemId, MemberId } from '#shared/domain/ids.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aSheet, bringSheetIn, undoLast } from './sheet-files.ts';

bothStores('A spreadsheet of objects', ({ open }) => {
  test('waits for its labels, but what bears a code of ours, until an undo takes it out', async () => {
    const house = await aHouse({ store: await open() });
    const own = aSheet(['Code;Nom', 'T0000021;Scie', ';Rabot', 'A-7;Perceuse']);
    const { id } = await bringSheetIn(house, own);
    const waiting = async () =>
      (await house.client().labels.queue.list({})).labels.map(({ name, reason }) => [name, reason]);
    expect(await waiting()).toEqual([
      ['Rabot', 'new'],
      ['Perceuse', 'new'],
    ]);
    const { sheets } = house.client('manager').exchange;
    const { ids } = await sheets.came({ id });
    const { things } = await house
      .client('manager')
      .labels.prepare({ from: 'items', ids: ids as ItemId[] }); // of objects
    expect(things.map(({ name }) => name)).toEqual(['Scie', 'Rabot', 'Perceuse']);
    await undoLast(house);
    expect(await waiting()).toEqual([]);
    expect(await sheets.came({ id })).toEqual({ ids: [] });
  });
});

test('The cards of members who came in are asked for by the import', async () => {
  const house = await aHouse();
  const people = aSheet(['Nom;Courriel', 'Marie Dupont;marie@example.org']);
  const { id } = await bringSheetIn(house, people, { kind: 'members' });
  const { labels, exchange } = house.client('manager');
  const { ids } = await exchange.sheets.came({ id });
  const wish = { from: 'members', ids: ids as MemberId[] } as const; // of members
  expect((await labels.prepare(wish)).things).toMatchObject([{ name: 'Marie Dupont' }]);
});
