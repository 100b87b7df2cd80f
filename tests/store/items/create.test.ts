/** Creating items: codes, other codes, what belongs to them. */
import { expect, test } from 'vitest';
import { bearersOf } from '#main/items/bearers.ts';
import { itemBriefs } from '#main/items/briefs.ts';
import { lendingFacts } from '#main/items/lending-facts.ts';
import { find } from '#main/store/search/search.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';

bothStores('a new item', (base) => {
  const open = async () => aHouse({ store: await base.open() });

  test('gets the next code of its kind', async () => {
    const house = await open();
    const codes: string[] = [];
    for (const kind of ['tool', 'tool', 'appliance', 'machine'] as const) {
      codes.push((await anItem(house, { kind })).code);
    }
    expect(codes.map((code) => code.slice(0, 7))).toEqual([
      'T000001',
      'T000002',
      'E000001',
      'F000001',
    ]);
  });

  test('shows at the counter what lending it needs', async () => {
    const house = await open();
    const item = await anItem(house, {
      accessories: ['Chargeur', 'Mallette'],
      blocked: { cause: 'safety', reason: 'Câble nu' },
      depositCents: 5000,
    });
    const facts = await house.store.read((q) => lendingFacts(q, item.id));
    expect(facts).toMatchObject({
      item: { id: item.id, code: item.code, name: item.name },
      depositCents: 5000,
      loanDays: null,
      retired: null,
      openLoan: null,
      blocks: [{ cause: 'safety', reason: 'Câble nu' }],
      accessories: [
        { name: 'Chargeur', isMissing: false },
        { name: 'Mallette', isMissing: false },
      ],
    });
    expect(await house.store.read((q) => itemBriefs(q, [item.id]))).toMatchObject([
      { id: item.id, availability: 'blocked', dueOn: null },
    ]);
  });

  test('is borne by its code, by its other codes and by its serial number', async () => {
    const house = await open();
    const item = await anItem(house, { aliases: ['3 165140 371940'], serialNumber: 'sn-2026-77' });
    expect(item.aliases).toEqual(['3 165140 371940']);
    for (const [reading, by] of [
      [item.code.toLowerCase(), 'code'],
      ['3165140371940', 'alias'],
      ['SN-2026-77', 'alias'],
    ] as const) {
      const bearers = await house.store.read((q) => bearersOf(q, reading));
      expect(bearers).toEqual([{ kind: 'item', id: item.id, by }]);
    }
  });

  test('is found by what is written on it', async () => {
    const house = await open();
    const item = await anItem(house, { serialNumber: 'X77-9' });
    for (const text of ['perceuse', 'bosch', 'gsb', 'x779', item.code]) {
      const found = await house.store.read((q) => find(q, { text, kind: 'item', limit: 5 }));
      expect(found.ids).toEqual([item.id]);
    }
  });
});
