/** Shelves and categories: what is where, and what holds the defaults. */
import { expect, test } from 'vitest';
import { bearersOf } from '#main/items/bearers.ts';
import type { CategoryId, ShelfId, VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';

// A test writes ids as they are read.
const visitId = '01a1fe33-0940-7000-8000-096e8b2610c4' as VisitId;
const nothing = '01a1fe33-0940-7000-8000-000000000000';

bothStores('a shelf', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    // The client is a proxy: only what is asked of it by name is there.
    const { items, shelves, categories, loans } = house.client('manager');
    return { house, items, shelves, categories, loans };
  };

  test('has a code and a name of its own', async () => {
    const { shelves } = await open();
    const shelf = await shelves.create({ name: 'Étagère A' });
    expect(shelf).toMatchObject({ name: 'Étagère A', itemCount: 0, presentCount: 0 });
    expect(shelf.code).toMatch(/^L000001\d$/);
    await expect(shelves.create({ name: 'etagere a' })).rejects.toMatchObject({
      code: 'NAME_TAKEN',
      data: { name: 'Étagère A' },
    });
  });

  test('tells what lives on it and what should be found there now', async () => {
    const { house, shelves, items, loans } = await open();
    const shelf = await shelves.create({ name: 'Étagère A' });
    const on = { shelfId: shelf.id };
    const drill = await anItem(house, { ...on, name: 'Perceuse' });
    await anItem(house, { ...on, name: 'Agrafeuse' });
    const blocked = await anItem(house, { ...on, name: 'Scie' });
    const retired = await anItem(house, { ...on, name: 'Rabot' });
    await anItem(house, { name: 'Ailleurs' });
    const member = await aMember(house);
    await loans.lend({ itemId: drill.id, memberId: member.id, visitId });
    await items.block({ id: blocked.id, reason: 'Lame' });
    await items.block({ id: drill.id, reason: 'Aussi' });
    await items.retire({ id: retired.id, reason: 'Usé' });
    expect(await shelves.list()).toEqual([{ ...shelf, itemCount: 3, presentCount: 1 }]);
    const contents = await shelves.contents({ id: shelf.id });
    expect(contents).toMatchObject({
      total: 3,
      items: [
        { name: 'Agrafeuse', availability: 'shelf' },
        { name: 'Perceuse', availability: 'out' },
        { name: 'Scie', availability: 'blocked' },
      ],
    });
    const second = await shelves.contents({ id: shelf.id, offset: 1, limit: 1 });
    expect(second).toMatchObject({ total: 3, items: [{ name: 'Perceuse' }] });
  });

  test('is renamed and keeps its code', async () => {
    const { shelves } = await open();
    const shelf = await shelves.create({ name: 'Haut' });
    await shelves.create({ name: 'Bas' });
    const renamed = await shelves.rename({ id: shelf.id, name: 'HAUT' });
    expect(renamed).toEqual({ ...shelf, name: 'HAUT' });
    await expect(shelves.rename({ id: shelf.id, name: 'bas' })).rejects.toMatchObject({
      code: 'NAME_TAKEN',
    });
  });

  test('merged into another sends everything there, and its code opens the other', async () => {
    const { house, shelves, items } = await open();
    const [first, second, third] = [
      await shelves.create({ name: 'Un' }),
      await shelves.create({ name: 'Deux' }),
      await shelves.create({ name: 'Trois' }),
    ];
    const item = await anItem(house, { shelfId: first.id });
    await shelves.merge({ id: first.id, intoId: second.id });
    const answer = await shelves.merge({ id: second.id, intoId: third.id });
    expect(answer).toMatchObject({ id: third.id, itemCount: 1 });
    expect(await items.get({ id: item.id })).toMatchObject({ shelfName: 'Trois' });
    for (const { code, id } of [first, second]) {
      const bearers = await house.store.read((q) => bearersOf(q, code));
      expect(bearers).toEqual([{ kind: 'shelf', id: third.id, by: 'code' }]);
      expect(await shelves.get({ id })).toEqual(answer);
    }
    expect((await shelves.list()).map(({ name }) => name)).toEqual(['Trois']);
  });

  test('on which something lives does not end', async () => {
    const { house, shelves } = await open();
    const shelf = await shelves.create({ name: 'Haut' });
    await anItem(house, { shelfId: shelf.id });
    await expect(shelves.end({ id: shelf.id })).rejects.toMatchObject({
      code: 'STILL_IN_USE',
      data: { name: 'Haut', count: 1 },
    });
    const empty = await shelves.create({ name: 'Bas' });
    await shelves.end({ id: empty.id });
    expect(await house.store.read((q) => bearersOf(q, empty.code))).toEqual([]);
    expect(await shelves.create({ name: 'Bas' })).not.toMatchObject({ code: empty.code });
  });

  test('that is not there is not found by any act', async () => {
    const { shelves } = await open();
    const shelf = await shelves.create({ name: 'Haut' });
    const id = nothing as ShelfId;
    for (const act of [
      () => shelves.get({ id }),
      () => shelves.contents({ id }),
      () => shelves.rename({ id, name: 'x' }),
      () => shelves.merge({ id, intoId: shelf.id }),
      () => shelves.merge({ id: shelf.id, intoId: id }),
      () => shelves.end({ id }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND', data: { thing: 'shelf' } });
    }
  });
});

bothStores('a category', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    // The client is a proxy: only what is asked of it by name is there.
    const { items, shelves, categories, loans } = house.client('manager');
    return { house, items, shelves, categories, loans };
  };

  test('holds defaults and counts its objects', async () => {
    const { house, categories, items } = await open();
    const garden = await categories.create({ name: 'Jardin', loanDays: 3, inspectionMonths: 12 });
    await categories.create({ name: 'Électricité', habilitation: 'B0' });
    const kept = await anItem(house, { categoryId: garden.id });
    await items.retire({ id: kept.id, reason: 'Usé' });
    await anItem(house, { categoryId: garden.id });
    expect(await categories.list()).toMatchObject([
      { name: 'Électricité', loanDays: null, depositCents: 0, habilitation: 'B0', itemCount: 0 },
      { name: 'Jardin', loanDays: 3, inspectionMonths: 12, itemCount: 1 },
    ]);
  });

  test('is found in the search by its new name', async () => {
    const { house, categories, items } = await open();
    const garden = await categories.create({ name: 'Jardin' });
    await anItem(house, { categoryId: garden.id });
    await categories.change({ ...garden, name: 'Extérieur' });
    expect(await items.list({ text: 'exterieur' })).toMatchObject({ total: 1 });
    expect(await items.list({ text: 'jardin' })).toMatchObject({ total: 0 });
  });

  test('keeps its name to itself, and ends once nothing is in it', async () => {
    const { house, categories } = await open();
    const garden = await categories.create({ name: 'Jardin' });
    await expect(categories.create({ name: 'JARDIN' })).rejects.toMatchObject({
      code: 'NAME_TAKEN',
    });
    await anItem(house, { categoryId: garden.id });
    await expect(categories.end({ id: garden.id })).rejects.toMatchObject({
      code: 'STILL_IN_USE',
      data: { name: 'Jardin', count: 1 },
    });
    const wood = await categories.create({ name: 'Bois' });
    await categories.end({ id: wood.id });
    expect(await categories.list()).toHaveLength(1);
    await expect(anItem(house, { categoryId: wood.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(categories.end({ id: nothing as CategoryId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
