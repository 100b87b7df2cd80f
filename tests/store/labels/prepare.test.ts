/** What stands on the labels that somebody asks for. */
import { expect, test } from 'vitest';
import type { LabelFormatId, LabelRunId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aFormat, printSettingsOf } from '#tests/support/builders/labels.ts';
import { aSession, aTicket } from '#tests/support/builders/repairs.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { undoLast } from '../items/undo-last.ts';

bothStores('labels that are asked for', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    return { house, prepare: house.client().labels.prepare };
  };

  test('of items come in the order asked, with category, owner and place', async () => {
    const { house, prepare } = await open();
    const { id: categoryId } = await house.client('manager').categories.create({ name: 'Bois' });
    const saw = await anItem(house, { name: 'Scie', categoryId });
    const vice = await anItem(house, { name: 'Étau', ownerKind: 'depositor', ownerName: 'Ana' });
    const { things, place } = await prepare({ from: 'items', ids: [vice.id, saw.id] });
    expect(place).toEqual({ name: 'La Remise', logo: null });
    expect(things).toEqual([
      {
        kind: 'item',
        id: vice.id,
        code: vice.code,
        name: 'Étau',
        category: '',
        owner: 'Ana',
        number: null,
        day: null,
        copies: 1,
      },
      {
        kind: 'item',
        id: saw.id,
        code: saw.code,
        name: 'Scie',
        category: 'Bois',
        owner: '',
        number: null,
        day: null,
        copies: 1,
      },
    ]);
  });

  test('of tickets bear the thing, the number in the queue and the day', async () => {
    const { house, prepare } = await open();
    const outside = await aTicket(house, {
      what: { name: 'Vélo', category: 'Unpowered - Bicycle' },
    });
    await aSession(house);
    const queued = await aTicket(house);
    const { things } = await prepare({ from: 'tickets', ids: [queued.id, outside.id] });
    const day = '2026-11-21';
    expect(things).toMatchObject([
      { kind: 'ticket', code: queued.code, name: 'Grille-pain', number: 1, day },
      { kind: 'ticket', code: outside.code, name: 'Vélo', number: null, day },
    ]);
    expect(JSON.stringify(things)).not.toContain('Maryse');
  });

  test('of tickets are printed again from their run', async () => {
    const { house, prepare } = await open();
    const ticket = await aTicket(house);
    const settings = printSettingsOf({ subject: 'ticket', designKey: 'house-ticket' });
    const things = [{ kind: 'ticket' as const, id: ticket.id, copies: 2 }];
    const run = await house.client().labels.runs.record({ settings, things, sheets: 1 });
    expect(run.first).toEqual([{ name: 'Grille-pain', code: ticket.code }]);
    const again = await prepare({ from: 'run', id: run.id });
    expect(again.things).toMatchObject([{ kind: 'ticket', id: ticket.id, copies: 2 }]);
  });

  test('name no owner where it is the place, whatever was typed there once', async () => {
    const { house, prepare } = await open();
    const { id } = await anItem(house, { ownerKind: 'place', ownerName: 'Ana' });
    expect((await prepare({ from: 'items', ids: [id] })).things[0]?.owner).toBe('');
  });

  test('of a filtered list are those of the list, by name', async () => {
    const { house, prepare } = await open();
    for (const name of ['Scie', 'Étau', 'Perceuse']) await anItem(house, { name });
    await anItem(house, { name: 'Grille-pain', kind: 'appliance' });
    const filters = { text: '', kind: 'tool' } as const;
    const { things } = await prepare({ from: 'filter', filters });
    expect(things.map(({ name }) => name)).toEqual(['Étau', 'Perceuse', 'Scie']);
    const found = await prepare({ from: 'filter', filters: { text: 'scie' } });
    expect(found.things.map(({ name }) => name)).toEqual(['Scie']);
  });

  test('of a filtered list follow its order', async () => {
    const { house, prepare } = await open();
    const { id: categoryId } = await house.client('manager').categories.create({ name: 'Bois' });
    await anItem(house, { name: 'Étau' });
    await anItem(house, { name: 'Scie', categoryId });
    await anItem(house, { name: 'Perceuse', categoryId });
    for (const sort of ['name', 'code', 'category', 'created'] as const)
      for (const isDescending of [false, true]) {
        const order = { sort, isDescending };
        const { items } = await house.client().items.list(order);
        const { things } = await prepare({ from: 'filter', filters: { text: '' }, ...order });
        expect(things.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      }
  });

  test('of members are cards with first and last name', async () => {
    const { house, prepare } = await open();
    const { id, code } = await aMember(house);
    expect((await prepare({ from: 'members', ids: [id] })).things).toMatchObject([
      { kind: 'member', id, code, name: 'Zoé Lefèvre', owner: '', category: '' },
    ]);
  });

  test('of shelves are those asked for, or all that stand', async () => {
    const { house, prepare } = await open();
    const { shelves } = house.client('manager');
    const b = await shelves.create({ name: 'B1' });
    const a = await shelves.create({ name: 'A1' });
    const c = await shelves.create({ name: 'C1' });
    await shelves.end({ id: c.id });
    const codes = async (ids: (typeof a.id)[]) =>
      (await prepare({ from: 'shelves', ids })).things.map(({ code }) => code);
    expect(await codes([])).toEqual([a.code, b.code]);
    expect(await codes([b.id])).toEqual([b.code]);
  });

  test('leave out what has gone meanwhile', async () => {
    const { house, prepare } = await open();
    const kept = await anItem(house);
    const { id } = await anItem(house);
    await undoLast(house);
    const { things } = await prepare({ from: 'items', ids: [id, kept.id] });
    expect(things.map((thing) => thing.id)).toEqual([kept.id]);
  });

  test('of a run are its things, in its order and number, with the words of today', async () => {
    const { house, prepare } = await open();
    const item = await anItem(house, { name: 'Scie' });
    const member = await aMember(house);
    const { id } = await house.client().labels.runs.record({
      settings: printSettingsOf(),
      things: [
        { kind: 'member', id: member.id, copies: 2 },
        { kind: 'item', id: item.id, copies: 3 },
      ],
      sheets: 1,
    });
    await house.client().items.change({ ...item, name: 'Scie à onglet', accessories: [] });
    expect((await prepare({ from: 'run', id })).things).toMatchObject([
      { name: 'Zoé Lefèvre', copies: 2 },
      { name: 'Scie à onglet', copies: 3 },
    ]);
  });

  test('of one sheet of a run are those that stood on it, whatever has become of its format', async () => {
    const { house, prepare } = await open();
    const { formats } = house.client('manager').labels;
    const { key } = await formats.save({ format: aFormat({ columns: 2, rows: 2 }) });
    const kept = [];
    for (const name of ['A', 'B', 'C']) kept.push(await anItem(house, { name }));
    const [a, b, c] = kept.map(({ id }) => id);
    const gone = await anItem(house, { name: 'Partie' });
    await undoLast(house);
    const copiesOf = { [gone.id]: 1, [`${a}`]: 2, [`${b}`]: 3, [`${c}`]: 2 };
    const { id, perSheet } = await house.client().labels.runs.record({
      settings: printSettingsOf({ formatKey: key, startAt: 2 }),
      things: [a, gone.id, b, c].map((one) => ({
        kind: 'item',
        id: `${one}`,
        copies: copiesOf[`${one}`] ?? 0,
      })),
      sheets: 3,
    });
    expect(perSheet).toBe(4);
    await formats.end({ id: key as LabelFormatId }); // its own key is its id
    const on = async (sheet: number) =>
      (await prepare({ from: 'run', id, sheet })).things.map(({ name, copies }) => [name, copies]);
    expect(await on(1)).toEqual([['A', 2]]);
    expect(await on(2)).toEqual([
      ['B', 3],
      ['C', 1],
    ]);
    expect(await on(3)).toEqual([['C', 1]]);
    expect(await on(4)).toEqual([]);
  });

  test('of a run that there is not are refused', async () => {
    const { prepare } = await open();
    const id = '019a8f00-0000-7000-8000-000000000000' as LabelRunId;
    await expect(prepare({ from: 'run', id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
