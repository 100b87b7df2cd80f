/** The base itself never lends an unsafe object, whatever the code above says. */
import { expect, test } from 'vitest';
import type { Store, Writing } from '#main/store/store.ts';
import { undo } from '#main/store/undo.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { JournalEntryId, LoanId } from '#shared/domain/ids.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import {
  aLoanRow,
  anItemRow,
  aVolunteer,
  withAnItemAndAMember,
} from '#tests/support/store/rows.ts';
import { anUnsafeVerdictOn } from './an-unsafe-verdict.ts';

const refused = /an unsafe object is never lent/;
const now = '2026-11-21T13:02:00.000Z' as Instant;

const act = (store: Store, work: (tx: Writing) => Promise<unknown>): Promise<JournalEntryId> =>
  store.write(aVolunteer, async (tx) => {
    await work(tx);
    const subject = { kind: 'place' as const, id: 'place' };
    return await tx.record({ act: 'change-item', subject, role: 'volunteer' });
  });

bothStores('an unsafe object', (base) => {
  const aPlace = async () => {
    const store = await base.open();
    const { item, member } = await withAnItemAndAMember(store);
    const lend = (row: { id?: LoanId; returned_at?: Instant } = {}) =>
      act(store, (tx) =>
        tx.insert('loans', {
          ...aLoanRow({ item_id: item.id, member_id: member.id, ...row }),
          ...(row.returned_at ? { returned_on: '2026-11-21' as never } : {}),
        }),
      );
    const declare = () => anUnsafeVerdictOn(store, item.id);
    return { store, item, member, lend, declare };
  };
  const aLoanId = (store: Store) =>
    store.read((q) => q.selectFrom('loans').select('id').executeTakeFirstOrThrow());
  const change = (store: Store, id: string, patch: Parameters<Writing['change']>[2]) =>
    act(store, (tx) => tx.change('loans', id, patch as never));

  test('is not lent', async () => {
    const { lend, declare } = await aPlace();
    await declare();
    await expect(lend()).rejects.toThrow(refused);
  });

  test('is lent again once its verdict is cleared', async () => {
    const { store, lend, declare } = await aPlace();
    const verdict = await declare();
    await act(store, (tx) =>
      tx.change('safety_verdicts', verdict, { cleared_at: now, cleared_reason: 'réparé' }),
    );
    await lend();
  });

  test('does not go out again by the undo of its return', async () => {
    const { store, lend, declare } = await aPlace();
    await lend();
    const { id } = await aLoanId(store);
    const returned = await change(store, id, { returned_at: now, returned_on: '2026-11-21' });
    await declare();
    await expect(store.write(aVolunteer, (tx) => undo(tx, returned, {}))).rejects.toThrow(refused);
  });

  test('does not go out in the place of another', async () => {
    const { store, item, member, declare } = await aPlace();
    const other = anItemRow();
    await act(store, (tx) => tx.insert('items', other));
    await act(store, (tx) =>
      tx.insert('loans', aLoanRow({ item_id: other.id, member_id: member.id })),
    );
    await declare();
    const { id } = await aLoanId(store);
    await expect(change(store, id, { item_id: item.id })).rejects.toThrow(refused);
  });

  test('that is out already may be renewed and come back, and a loan of the past may be written', async () => {
    const { store, lend, declare } = await aPlace();
    await lend();
    await declare();
    const { id } = await aLoanId(store);
    await change(store, id, { renewals: 1, due_on: '2026-12-05' });
    await change(store, id, { returned_at: now, returned_on: '2026-11-21' });
    await lend({ returned_at: now });
  });

  test('does not go out by a loan that is no longer cancelled', async () => {
    const { store, lend, declare } = await aPlace();
    const entry = await lend();
    await store.write(aVolunteer, (tx) => undo(tx, entry, {}));
    await declare();
    const { id } = await aLoanId(store);
    await expect(
      store.write(aVolunteer, async (tx) => {
        await tx.change('loans', id, { cancelled_at: null } as never);
        await tx.record({ act: 'lend', subject: { kind: 'loan', id }, role: 'volunteer' });
      }),
    ).rejects.toThrow(refused);
  });
});
