/** Changing objects: the form, accessories, blocks, leaving the stock and coming back. */
import { expect, test } from 'vitest';
import type { AccessoryId, ItemId, ShelfId, VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';

// A test writes ids as they are read.
const visitId = '01a1fe33-0940-7000-8000-096e8b2610c4' as VisitId;
const nothing = '01a1fe33-0940-7000-8000-000000000000';

const lend = async (house: TestHouse, itemId: ItemId) => {
  const member = await aMember(house);
  const { loan } = await house.client().loans.lend({ itemId, memberId: member.id, visitId });
  return { member, loan };
};

bothStores('an object', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    return { house, items: house.client().items, office: house.client('manager').items };
  };

  test('is corrected and keeps its code', async () => {
    const { house, items } = await open();
    const item = await anItem(house, { aliases: ['OLD 1'], accessories: ['Mallette', 'Foret'] });
    const [mallette] = item.accessories;
    const changed = await items.change({
      ...item,
      name: 'Perforateur',
      condition: 'worn',
      aliases: ['OLD 2'],
      accessories: [{ name: 'Chargeur' }, { id: mallette?.id, name: 'Grande mallette' }],
    });
    expect(changed).toMatchObject({
      code: item.code,
      name: 'Perforateur',
      condition: 'worn',
      aliases: ['OLD 2'],
    });
    expect(changed.accessories.map(({ name }) => name)).toEqual(['Chargeur', 'Grande mallette']);
    expect(changed.accessories[1]?.id).toBe(mallette?.id);
    expect(await items.list({ text: 'perforateur' })).toMatchObject({ total: 1 });
    expect(await items.list({ text: 'perceuse' })).toMatchObject({ total: 0 });
  });

  test('takes what it does not decide from its category, then from the place', async () => {
    const { house, items } = await open();
    const { categories } = house.client('manager');
    const category = await categories.create({ name: 'Perçage', loanDays: 14, depositCents: 3000 });
    const item = await anItem(house, { categoryId: category.id });
    expect(item).toMatchObject({ effectiveLoanDays: 14, effectiveDepositCents: 3000 });
    const decided = await items.change({ ...item, loanDays: 2, depositCents: 0 });
    expect(decided).toMatchObject({ effectiveLoanDays: 2, effectiveDepositCents: 0 });
    const left = await items.change({ ...item, categoryId: null });
    expect(left).toMatchObject({ effectiveLoanDays: 7, effectiveDepositCents: 0 });
  });

  test('shows who has it and when it is due', async () => {
    const { house, items } = await open();
    const item = await anItem(house);
    const { member, loan } = await lend(house, item.id);
    expect(await items.get({ id: item.id })).toMatchObject({
      availability: 'out',
      openLoan: { id: loan.id, member: { id: member.id }, dueOn: '2026-11-28' },
    });
    expect(await items.history({ id: item.id })).toMatchObject({
      loans: [{ id: loan.id }],
      acts: [{ act: 'lend' }, { act: 'create-item' }],
    });
  });

  test('that is blocked while it is out is out, and blocked once it is back', async () => {
    const { house, items } = await open();
    const item = await anItem(house);
    const { loan } = await lend(house, item.id);
    const blocked = await items.block({ id: item.id, reason: 'Rappel du fabricant' });
    expect(blocked).toMatchObject({
      availability: 'out',
      blocks: [{ cause: 'manager', reason: 'Rappel du fabricant' }],
    });
    await house.client().loans.takeBack({ id: loan.id });
    expect(await items.get({ id: item.id })).toMatchObject({ availability: 'blocked' });
  });

  test('is unblocked by a manager, from every block at once', async () => {
    const { house, items, office } = await open();
    const item = await anItem(house, { blocked: { cause: 'damage', reason: 'Carter fendu' } });
    await items.block({ id: item.id, reason: 'Attendre la pièce' });
    await expect(items.unblock({ id: item.id, reason: 'Réparée' })).rejects.toMatchObject({
      code: 'ROLE_NEEDED',
    });
    const free = await office.unblock({ id: item.id, reason: 'Réparée' });
    expect(free).toMatchObject({ availability: 'shelf', blocks: [] });
    const again = await office.unblock({ id: item.id, reason: 'Réparée' });
    expect(again).toEqual(free);
    const { acts } = await items.history({ id: item.id });
    expect(acts.map(({ act }) => act)).toEqual([
      'unblock-item',
      'block-item',
      'block-item',
      'create-item',
    ]);
  });

  test('does not leave the stock while somebody has it', async () => {
    const { house, office } = await open();
    const item = await anItem(house);
    const { member, loan } = await lend(house, item.id);
    await expect(office.retire({ id: item.id, reason: 'Usée' })).rejects.toMatchObject({
      code: 'ITEM_OUT',
      data: { item: { id: item.id }, loanId: loan.id, member: { id: member.id } },
    });
  });

  test('leaves the stock with its history and comes back', async () => {
    const { house, items, office } = await open();
    const item = await anItem(house);
    const { loan } = await lend(house, item.id);
    await house.client().loans.takeBack({ id: loan.id });
    const retired = await office.retire({ id: item.id, reason: 'Moteur brûlé' });
    expect(retired).toMatchObject({
      availability: 'retired',
      retired: { reason: 'Moteur brûlé', at: house.clock() },
    });
    expect((await items.history({ id: item.id })).loans).toHaveLength(1);
    expect(await items.list({})).toMatchObject({ total: 0 });
    expect(await items.list({ availability: 'retired' })).toMatchObject({ total: 1 });
    const back = await office.bringBack({ id: item.id });
    expect(back).toMatchObject({ availability: 'shelf', retired: null });
  });

  test('that comes back does not go to a shelf that has ended', async () => {
    const { house, office } = await open();
    const { shelves } = house.client('manager');
    const shelf = await shelves.create({ name: 'Établi du fond' });
    const item = await anItem(house, { shelfId: shelf.id });
    await office.retire({ id: item.id, reason: 'Usée' });
    await shelves.end({ id: shelf.id });
    expect(await office.bringBack({ id: item.id })).toMatchObject({ shelfId: null });
  });

  test('has a missing accessory until it is found again', async () => {
    const { house, items } = await open();
    const item = await anItem(house, { accessories: ['Chargeur'] });
    const accessoryId = item.accessories[0]?.id ?? (nothing as AccessoryId);
    const missing = await items.markAccessory({ id: item.id, accessoryId, isMissing: true });
    expect(missing.accessories).toMatchObject([{ name: 'Chargeur', isMissing: true }]);
    const found = await items.markAccessory({ id: item.id, accessoryId, isMissing: false });
    expect(found.accessories).toMatchObject([{ isMissing: false }]);
  });

  test('is copied with what all of its kind have', async () => {
    const { house, items } = await open();
    const item = await anItem(house, {
      name: 'Barnum',
      condition: 'damaged',
      serialNumber: 'SN-2026-77',
      aliases: ['3165140371940'],
      accessories: ['Sac', 'Piquets'],
      lendingNote: 'Deux personnes pour le monter.',
      blocked: { cause: 'damage', reason: 'Toile déchirée' },
    });
    const copies = await items.duplicate({ id: item.id, copies: 3 });
    expect(new Set(copies.map(({ code }) => code)).size).toBe(3);
    for (const copy of copies) {
      expect(copy).toMatchObject({
        name: 'Barnum',
        condition: 'good',
        serialNumber: '',
        aliases: [],
        availability: 'shelf',
        lendingNote: 'Deux personnes pour le monter.',
        accessories: [{ name: 'Sac' }, { name: 'Piquets' }],
      });
    }
    const [copy] = copies;
    const { acts } = await items.history({ id: copy?.id ?? item.id });
    expect(acts).toMatchObject([{ act: 'duplicate-item', itemId: item.id }]);
  });

  test('that is not there is not found by any act', async () => {
    const { house, items, office } = await open();
    const item = await anItem(house);
    const id = nothing as ItemId;
    const accessoryId = nothing as AccessoryId;
    for (const act of [
      () => items.get({ id }),
      () => items.history({ id }),
      () => items.change({ ...item, id }),
      () => items.change({ ...item, shelfId: nothing as ShelfId }),
      () => items.change({ ...item, accessories: [{ id: accessoryId, name: 'Foret' }] }),
      () => items.duplicate({ id, copies: 1 }),
      () => items.block({ id, reason: 'x' }),
      () => office.unblock({ id, reason: 'x' }),
      () => office.retire({ id, reason: 'x' }),
      () => office.bringBack({ id }),
      () => items.markAccessory({ id: item.id, accessoryId, isMissing: true }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await items.history({ id: item.id })).acts).toHaveLength(1);
  });
});
