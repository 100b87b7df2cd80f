/** A long act: others read and write meanwhile, and it is kept whole or not at all. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { NestedUse } from '#main/store/errors.ts';
import type { Store, Writing } from '#main/store/store.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { anItemRow, aVolunteer } from '#tests/support/store/rows.ts';

const addOne = async (tx: Writing): Promise<void> => {
  const item = anItemRow();
  await tx.insert('items', item);
  const subject = { kind: 'item', id: item.id } as const;
  await tx.record({ act: 'create-item', subject, role: 'volunteer' });
};

const count = (store: Store): Promise<number> =>
  store.read(async (q) => (await q.selectFrom('items').select('id').execute()).length);

/** As somebody else would, from within an act. */
const outside = AsyncLocalStorage.snapshot();

/** An act of so many breaths, and what is done at each of them. */
const addSlowly =
  (atBreath: (nth: number) => void) =>
  async (tx: Writing): Promise<void> => {
    const item = anItemRow();
    await tx.insert('items', item);
    for (let nth = 1; nth <= 20; nth += 1) {
      atBreath(nth);
      await tx.breathe();
    }
    const subject = { kind: 'item', id: item.id } as const;
    await tx.record({ act: 'create-item', subject, role: 'volunteer' });
  };

bothStores('a long act', (base) => {
  test('is kept whole, or not at all', async () => {
    const store = await base.open();
    await store.writeLong(
      aVolunteer,
      addSlowly(() => undefined),
    );
    expect(await count(store)).toBe(1);
    const fails = (nth: number) => {
      if (nth === 9) throw new Error('the lamp went out');
    };
    await expect(store.writeLong(aVolunteer, addSlowly(fails))).rejects.toThrow('the lamp');
    expect(await count(store)).toBe(1);
    await store.write(aVolunteer, addOne);
    expect(await count(store)).toBe(2);
  });

  // The server of the tests has one connection: who reads there waits.
  if (base.dialect === 'sqlite') {
    test('lets others read what was before it', async () => {
      const store = await base.open();
      const seen: Promise<number>[] = [];
      await store.writeLong(
        aVolunteer,
        addSlowly((nth) => {
          if (nth < 19) seen.push(outside(() => count(store)));
        }),
      );
      expect(new Set(await Promise.all(seen))).toEqual(new Set([0]));
      expect(await count(store)).toBe(1);
    });
  }

  test('comes after whoever writes meanwhile, and comes to its end however many they are', async () => {
    const store = await base.open();
    const order: string[] = [];
    const short: Promise<unknown>[] = [];
    const write = () => store.write(aVolunteer, addOne).then(() => order.push('short'));
    const atBreath = (nth: number) => {
      if (nth === 5 && short.length < 40) short.push(outside(write));
    };
    await store.writeLong(aVolunteer, addSlowly(atBreath));
    order.push('long');
    await Promise.all(short);
    expect(await count(store)).toBe(1 + short.length);
    if (base.dialect === 'postgres') return;
    expect(order.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'short'));
    expect(order).toContain('long');
    expect(short).toHaveLength(21);
  });

  test('refuses a use of the store within it', async () => {
    const store = await base.open();
    const nested = store.writeLong(aVolunteer, async () => {
      await store.read(async () => undefined);
    });
    await expect(nested).rejects.toThrow(NestedUse);
  });
});
