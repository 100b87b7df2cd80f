/** The list of objects: every filter, every sort, by the page. */
import { expect, test } from 'vitest';
import { type ItemSort, itemSort } from '#shared/contract/items.ts';
import type { ItemBrief } from '#shared/contract/views.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';

const visitId = '01a1fe33-0940-7000-8000-096e8b2610c4' as VisitId;
const names = (items: readonly ItemBrief[]) => items.map(({ name }) => name);

/** Seven objects: two at home, two out, one blocked, one out and blocked, one retired. */
const aStock = async (house: TestHouse) => {
  const { categories, shelves, items } = house.client('manager');
  const wood = await categories.create({ name: 'Bois' });
  const garden = await categories.create({ name: 'Échelles et jardin' });
  const top = await shelves.create({ name: 'Haut' });
  const low = await shelves.create({ name: 'Bas' });
  const saw = { categoryId: wood.id, shelfId: low.id, name: 'Scie' };
  const ladder = { categoryId: garden.id, shelfId: top.id, name: 'Échelle' };
  const made = {
    plane: await anItem(house, { name: 'rabot', condition: 'worn', categoryId: wood.id }),
    ladder: await anItem(house, { ...ladder, kind: 'appliance' }),
    saw: await anItem(house, saw),
    drill: await anItem(house, { name: 'Perceuse', shelfId: top.id }),
    robot: await anItem(house, { name: 'Robot', kind: 'appliance', brand: 'Moulinex' }),
    laser: await anItem(house, { name: 'Découpe laser', kind: 'machine' }),
    old: await anItem(house, { name: 'Vieux poste' }),
  };
  const member = await aMember(house);
  for (const { id: itemId } of [made.saw, made.ladder, made.robot]) {
    await house.client().loans.lend({ itemId, memberId: member.id, visitId });
  }
  await items.block({ id: made.robot.id, reason: 'Contrôle' });
  await items.block({ id: made.laser.id, reason: 'Filtre' });
  await items.block({ id: made.laser.id, reason: 'Miroir' });
  await items.retire({ id: made.old.id, reason: 'Cassé' });
  return { ...made, wood, top };
};

const orders: Record<ItemSort, string[]> = {
  name: ['Découpe laser', 'Échelle', 'Perceuse', 'rabot', 'Robot', 'Scie'],
  code: ['Échelle', 'Robot', 'Découpe laser', 'rabot', 'Scie', 'Perceuse'],
  category: ['rabot', 'Scie', 'Échelle', 'Découpe laser', 'Perceuse', 'Robot'],
  shelf: ['Scie', 'Échelle', 'Perceuse', 'Découpe laser', 'rabot', 'Robot'],
  availability: ['Perceuse', 'rabot', 'Échelle', 'Robot', 'Scie', 'Découpe laser'],
  created: ['rabot', 'Échelle', 'Scie', 'Perceuse', 'Robot', 'Découpe laser'],
};

/** Every sort both ways, of everything and of what each kind of filter leaves. */
const lists = itemSort.options.flatMap((sort) => [
  { sort },
  { sort, isDescending: true },
  { sort, availability: 'shelf' as const },
  { sort, availability: 'out' as const, isDescending: true },
  { sort, text: 'bo' },
]);

bothStores('the list of objects', (base) => {
  const open = async () => {
    const house = await aHouse({ store: await base.open() });
    const stock = await aStock(house);
    return { ...stock, list: house.client().items.list };
  };

  test('is sorted in every way, both ways, without retired objects', async () => {
    const { list } = await open();
    for (const sort of itemSort.options) {
      const ascending = await list({ sort });
      expect([sort, ...names(ascending.items)]).toEqual([sort, ...orders[sort]]);
      expect(ascending.total).toBe(6);
      const descending = await list({ sort, isDescending: true });
      expect([sort, ...names(descending.items)]).toEqual([sort, ...orders[sort].toReversed()]);
    }
  });

  test('passes every filter', async () => {
    const { list, wood, top } = await open();
    const found: [Parameters<typeof list>[0], string[]][] = [
      [{ kind: 'appliance' }, ['Échelle', 'Robot']],
      [{ kind: 'machine' }, ['Découpe laser']],
      [{ condition: 'worn' }, ['rabot']],
      [{ categoryId: wood.id }, ['rabot', 'Scie']],
      [{ shelfId: top.id }, ['Échelle', 'Perceuse']],
      [{ availability: 'shelf' }, ['Perceuse', 'rabot']],
      [{ availability: 'out' }, ['Échelle', 'Robot', 'Scie']],
      [{ availability: 'blocked' }, ['Découpe laser']],
      [{ availability: 'retired' }, ['Vieux poste']],
      [{ availability: 'out', kind: 'appliance', shelfId: top.id }, ['Échelle']],
      [{ availability: 'shelf', categoryId: wood.id }, ['rabot']],
      [{ text: 'echelle' }, ['Échelle']],
      [{ text: 'moulinex', availability: 'out' }, ['Robot']],
      [{ text: 'moulinex', availability: 'shelf' }, []],
      [{ text: 'bosch', availability: 'shelf' }, ['Perceuse', 'rabot']],
      [{ text: 'bosch', availability: 'blocked' }, ['Découpe laser']],
      [{ text: 'bois' }, ['rabot', 'Scie']],
      [{ text: 'perseuse' }, ['Perceuse']],
      [{ text: 'R' }, ['rabot', 'Robot']],
      [{ text: 'tondeuse' }, []],
    ];
    for (const [filters, expected] of found) {
      const { items, total } = await list(filters ?? {});
      expect([filters, names(items), total]).toEqual([filters, expected, expected.length]);
    }
  });

  test('is the same by the page, whatever the sort and the filter', async () => {
    const { list } = await open();
    for (const asked of lists) {
      const whole = await list(asked);
      const pages: string[] = [];
      for (let offset = 0; offset <= whole.total; offset += 2) {
        const page = await list({ ...asked, offset, limit: 2 });
        expect(page.total).toBe(whole.total);
        pages.push(...names(page.items));
      }
      expect([asked, pages]).toEqual([asked, names(whole.items)]);
    }
  });

  test('says what each object is and when it is due', async () => {
    const { list, saw } = await open();
    const { items } = await list({ text: 'scie' });
    expect(items).toEqual([
      {
        id: saw.id,
        code: saw.code,
        kind: 'tool',
        name: 'Scie',
        brand: 'Bosch',
        model: 'GSB 13 RE',
        categoryName: 'Bois',
        shelfName: 'Bas',
        condition: 'good',
        availability: 'out',
        dueOn: '2026-11-28',
        photoId: null,
      },
    ]);
  });
});
