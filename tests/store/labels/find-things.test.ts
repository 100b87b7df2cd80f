/** What a scan finds, for its label to be printed: exactly what bears the code. */
import { expect, test } from 'vitest';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';

bothStores('a scanned code', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    const find = (...readings: string[]) => house.client().labels.find({ readings });
    return { house, find };
  };
  const ean = '4006381333931';

  test('finds the object, the member or the shelf that bears it', async () => {
    const { house, find } = await open();
    const { id, code, name } = await anItem(house);
    const member = await aMember(house);
    const shelf = await house.client('manager').shelves.create({ name: 'B1' });
    expect(await find(code)).toEqual([{ kind: 'item', id, code, name }]);
    expect(await find(code.toLowerCase())).toEqual([{ kind: 'item', id, code, name }]);
    const card = { kind: 'member', id: member.id, code: member.code, name: 'Zoé Lefèvre' };
    expect(await find(member.code)).toEqual([card]);
    const sign = { kind: 'shelf', id: shelf.id, code: shelf.code, name: 'B1' };
    expect(await find('?', shelf.code)).toEqual([sign]);
  });

  test('finds the ticket that bears it', async () => {
    const { house, find } = await open();
    const { id, code } = await aTicket(house);
    expect(await find(code)).toEqual([{ kind: 'ticket', id, code, name: 'Grille-pain' }]);
  });

  test('finds nothing by a part of it', async () => {
    const { house, find } = await open();
    const { code } = await anItem(house, { name: 'Scie', aliases: [ean] });
    expect(await find(code.slice(0, -1))).toEqual([]);
    expect(await find(ean.slice(0, 8))).toEqual([]);
    expect(await find('Scie', '')).toEqual([]);
  });

  test('finds the object in use by another code that it shares with a retired one', async () => {
    const { house, find } = await open();
    const kept = await anItem(house, { aliases: [ean] });
    const other = await anItem(house, { aliases: [ean] });
    const ids = async () => (await find(ean)).map(({ id }) => id);
    expect((await ids()).sort()).toEqual([kept.id, other.id].sort());
    await house.client('manager').items.retire({ id: other.id, reason: 'Cassée' });
    expect(await ids()).toEqual([kept.id]);
  });
});
