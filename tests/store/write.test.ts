/** The unit of work: all or nothing, one journal line an act. */
import { expect, test } from 'vitest';
import { NestedUse, UnrecordedAct } from '#main/store/errors.ts';
import type { Store, Writing } from '#main/store/store.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { aMemberRow, anItemRow, aVolunteer } from '#tests/support/store/rows.ts';

const created = (item: { id: string }) => ({
  act: 'create-item' as const,
  subject: { kind: 'item' as const, id: item.id },
  role: 'volunteer' as const,
});

bothStores('an act', (base) => {
  test('is kept with its journal line', async () => {
    const store = await base.open();
    const item = anItemRow();
    const entryId = await store.write(aVolunteer, async (tx) => {
      await tx.insert('items', item);
      return await tx.record(created(item));
    });
    const [kept, line] = await store.read(async (q) => [
      await q.selectFrom('items').select(['name', 'revision', 'cancelled_at']).execute(),
      await q.selectFrom('journal').select(['id', 'act', 'post_id', 'at', 'rows']).execute(),
    ]);
    expect(kept).toEqual([{ name: item.name, revision: 1, cancelled_at: null }]);
    expect(line).toEqual([
      {
        id: entryId,
        act: 'create-item',
        post_id: 'counter',
        at: fixedClock().now(),
        rows: JSON.stringify([['items', item.id, 0, 1]]),
      },
    ]);
  });

  test('without a journal line is refused and nothing of it is kept', async () => {
    const store = await base.open();
    const act = store.write(aVolunteer, (tx) => tx.insert('items', anItemRow()));
    await expect(act).rejects.toThrow(UnrecordedAct);
    expect(await count(store, 'items')).toBe(0);
  });

  test('that fails half way leaves nothing', async () => {
    const store = await base.open();
    const act = store.write(aVolunteer, async (tx) => {
      const item = anItemRow();
      await tx.insert('items', item);
      await tx.record(created(item));
      throw new Error('the lamp went out');
    });
    await expect(act).rejects.toThrow('the lamp went out');
    expect([await count(store, 'items'), await count(store, 'journal')]).toEqual([0, 0]);
  });

  test('that changes nothing needs no journal line', async () => {
    const store = await base.open();
    const item = anItemRow();
    await store.write(aVolunteer, async (tx) => {
      await tx.insert('items', item);
      await tx.record(created(item));
    });
    await store.write(aVolunteer, (tx) => tx.change('items', item.id, { name: item.name }));
    expect(await count(store, 'journal')).toBe(1);
  });

  test('takes one journal line, the last thing it does', async () => {
    const store = await base.open();
    const twice = store.write(aVolunteer, async (tx) => {
      const item = anItemRow();
      await tx.insert('items', item);
      await tx.record(created(item));
      await tx.record(created(item));
    });
    await expect(twice).rejects.toThrow(UnrecordedAct);
    const late = store.write(aVolunteer, async (tx) => {
      const item = anItemRow();
      await tx.record(created(item));
      await tx.insert('items', item);
    });
    await expect(late).rejects.toThrow(UnrecordedAct);
    expect(await count(store, 'journal')).toBe(0);
  });

  test('keeps what a changed row was, column by column', async () => {
    const store = await base.open();
    const item = anItemRow({ name: 'Scie', brand: 'Festool' });
    await store.write(aVolunteer, async (tx) => {
      await tx.insert('items', item);
      await tx.record(created(item));
    });
    await store.write(aVolunteer, async (tx) => {
      await tx.change('items', item.id, { name: 'Scie sauteuse', brand: 'Festool' });
      await tx.record({ ...created(item), act: 'change-item' });
    });
    const kept = await store.read((q) =>
      q.selectFrom('revisions').select(['row_id', 'revision', 'row_json']).execute(),
    );
    expect(kept).toEqual([{ row_id: item.id, revision: 1, row_json: '{"name":"Scie"}' }]);
  });

  test('may set a counter without a journal line', async () => {
    const store = await base.open();
    for (const next_serial of [1, 2]) {
      await store.write(aVolunteer, (tx) => tx.bump('numbering', { letter: 'T', next_serial }));
    }
    const rows = await store.read((q) =>
      q.selectFrom('numbering').select(['letter', 'next_serial']).execute(),
    );
    expect(rows).toEqual([{ letter: 'T', next_serial: 2 }]);
  });

  test('gives ids that sort as they were made, even when the clock goes back', async () => {
    const clock = fixedClock();
    const store = await base.open(clock);
    const ids: string[] = [];
    for (const step of [0, 0, -3_600_000, 5]) {
      clock.advance(step);
      ids.push(await store.write(aVolunteer, async (tx) => tx.newId()));
    }
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(4);
  });

  test('sees its own rows, and one instant throughout', async () => {
    const clock = fixedClock();
    const store = await base.open(clock);
    const member = aMemberRow();
    await store.write(aVolunteer, async (tx) => {
      const before = tx.at;
      clock.advance(1_000);
      await tx.insert('members', member);
      const found = await tx.q.selectFrom('members').select('id').execute();
      expect(found).toEqual([{ id: member.id }]);
      expect(tx.at).toBe(before);
      await tx.record({
        act: 'create-member',
        subject: { kind: 'member', id: member.id },
        role: 'volunteer',
      });
    });
  });

  test('waits for the act before it, and loses none', async () => {
    const store = await base.open();
    const acts = Array.from({ length: 20 }, () => {
      const item = anItemRow();
      return store.write(aVolunteer, async (tx) => {
        await tx.insert('items', item);
        return await tx.record(created(item));
      });
    });
    await Promise.all(acts);
    expect([await count(store, 'items'), await count(store, 'journal')]).toEqual([20, 20]);
  });

  test('cannot use the store again inside itself', async () => {
    const store = await base.open();
    const inner = () => store.read((q) => q.selectFrom('items').select('id').execute());
    await expect(store.write(aVolunteer, inner)).rejects.toThrow(NestedUse);
    await expect(store.read(inner)).rejects.toThrow(NestedUse);
    await expect(inner()).resolves.toEqual([]);
  });

  test('offers no other handle by its type', async () => {
    const store = await base.open();
    await store.write(aVolunteer, async (tx) => {
      // @ts-expect-error a Writing opens no second transaction
      expect(tx.write).toBeUndefined();
    });
    const never = (tx: Writing) => [
      // @ts-expect-error a Reading cannot write
      () => tx.q.insertInto('items').values({}),
      // @ts-expect-error nor can it delete
      () => tx.q.deleteFrom('items').execute(),
      // @ts-expect-error nor is there a row to change in the journal
      () => tx.change('journal', '', {}),
    ];
    expect(never).toBeTypeOf('function');
  });
});

const count = async (store: Store, table: 'items' | 'journal'): Promise<number> => {
  const rows = await store.read((q) => q.selectFrom(table).select('id').execute());
  return rows.length;
};
