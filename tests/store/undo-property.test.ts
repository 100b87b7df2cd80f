/** Whatever was done to the rows, undoing it all from the last act to the first leaves what was. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '#main/store/store.ts';
import { undo } from '#main/store/undo.ts';
import type { JournalEntryId } from '#shared/domain/ids.ts';
import { howMany } from '#tests/support/how-many.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { anItemRow, aVolunteer } from '#tests/support/store/rows.ts';

/** An act: which of three items it changes, and to what; an empty one inserts another item. */
const acts = fc.array(
  fc.array(
    fc.record({
      at: fc.nat(2),
      name: fc.constantFrom('Scie', 'Perceuse', 'Étau'),
      loan_days: fc.constantFrom(null, 7, 14),
    }),
    { maxLength: 4 },
  ),
  { maxLength: 6 },
);

bothStores('undoing every act, the last first', (base) => {
  test('leaves the rows as they were', async () => {
    const store = await base.open();
    await fc.assert(
      fc.asyncProperty(acts, async (plan) => {
        const items = [anItemRow(), anItemRow(), anItemRow()];
        await written(store, async (tx) => {
          for (const item of items) await tx.insert('items', item);
        });
        const before = await standing(store);
        const entries: JournalEntryId[] = [];
        for (const changes of plan) {
          const entryId = await written(store, async (tx) => {
            if (changes.length === 0) await tx.insert('items', anItemRow());
            for (const { at, ...patch } of changes) {
              await tx.change('items', items[at]?.id ?? '', patch);
            }
          });
          entries.push(entryId);
        }
        for (const entryId of entries.toReversed()) {
          const answer = await store.write(aVolunteer, (tx) => undo(tx, entryId, {}));
          expect(answer.isUndone).toBe(true);
        }
        expect(await standing(store)).toEqual(before);
      }),
      { numRuns: base.dialect === 'sqlite' ? howMany(60, 600) : howMany(12, 60) },
    );
  });
});

const written = (store: Store, work: Parameters<Store['write']>[1]): Promise<JournalEntryId> =>
  store.write(aVolunteer, async (tx) => {
    await work(tx);
    return await tx.record({
      act: 'change-item',
      subject: { kind: 'place', id: 'place' },
      role: 'volunteer',
    });
  });

const standing = (store: Store) =>
  store.read((q) =>
    q
      .selectFrom('items')
      .select(['id', 'name', 'loan_days'])
      .where('cancelled_at', 'is', null)
      .orderBy('id')
      .execute(),
  );
