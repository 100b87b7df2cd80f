import { expect, test } from 'vitest';
import { prepared } from '#main/store/prepared.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { withAnItemAndAMember } from '#tests/support/store/rows.ts';

bothStores('a query that is compiled once', (base) => {
  test('is built once and takes the values of each call, also one it uses twice', async () => {
    let built = 0;
    const findItem = prepared((q, { id, name }: { id: ItemId; name: string }) => {
      built += 1;
      return q
        .selectFrom('items')
        .select('items.id')
        .where('items.id', '=', id)
        .where((eb) => eb.or([eb('name', '=', name), eb('brand', '=', name)]))
        .where('created_at', '>', '2000-01-01T00:00:00.000Z' as Instant)
        .limit(1);
    });
    const store = await base.open();
    const first = await withAnItemAndAMember(store);
    const second = await withAnItemAndAMember(store);

    const found = await store.read(async (q) => [
      await findItem(q, { id: first.item.id, name: 'Bosch' }),
      await findItem(q, { id: second.item.id, name: second.item.name }),
      await findItem(q, { id: second.item.id, name: 'Makita' }),
    ]);

    expect(found).toEqual([[{ id: first.item.id }], [{ id: second.item.id }], []]);
    expect(built).toBe(1);
  });
});
