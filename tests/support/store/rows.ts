/** Rows to put straight into a base, where a test is about the store and not about a trade. */
import { v7 } from 'uuid';
import type { Actor, NewRow, Store } from '#main/store/store.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { ItemId, LoanId, MemberId, VisitId } from '#shared/domain/ids.ts';

/** Branded ids and days are strings; builders are where a test makes them. */
const at = '2026-11-21T13:00:00.000Z' as Instant;
const newId = <Id extends string>(): Id => v7() as Id;
let serial = 0;
const nextCode = (letter: string) => `${letter}${String(++serial).padStart(7, '0')}`;

export const aVolunteer: Actor = { staffId: null, postId: 'counter', role: 'volunteer' };
export const aManager: Actor = { staffId: null, postId: 'office', role: 'manager' };

export const anItemRow = (row: Partial<NewRow<'items'>> = {}): NewRow<'items'> => ({
  id: newId<ItemId>(),
  code: nextCode('T'),
  kind: 'tool',
  name: 'Perceuse à percussion',
  folded_name: 'perceuse a percussion',
  brand: 'Bosch',
  model: 'GSB 13 RE',
  serial_number: '',
  condition: 'good',
  owner_kind: 'place',
  owner_name: '',
  lending_note: '',
  return_note: '',
  safety_notice: '',
  created_at: at,
  ...row,
});

export const aMemberRow = (row: Partial<NewRow<'members'>> = {}): NewRow<'members'> => ({
  id: newId<MemberId>(),
  code: nextCode('C'),
  first_name: 'Zoé',
  last_name: 'Lefèvre',
  folded_name: 'lefevre zoe',
  email: '',
  phone: '06 12 34 56 78',
  address: '',
  counter_note: '',
  joined_on: '2026-01-10' as Day,
  ...row,
});

export const aLoanRow = (
  row: Partial<NewRow<'loans'>> & Pick<NewRow<'loans'>, 'item_id' | 'member_id'>,
): NewRow<'loans'> => ({
  id: newId<LoanId>(),
  lent_at: at,
  lent_on: '2026-11-21' as Day,
  due_on: '2026-11-28' as Day,
  out_visit_id: newId<VisitId>(),
  renewals: 0,
  condition_out: 'good',
  deposit_cents: 0,
  ...row,
});

/** Puts one item and one member into a store, each with its journal line. */
export const withAnItemAndAMember = async (store: Store) => {
  const item = anItemRow();
  const member = aMemberRow();
  await store.write(aManager, async (tx) => {
    await tx.insert('items', item);
    await tx.record({
      act: 'create-item',
      subject: { kind: 'item', id: item.id },
      itemId: item.id,
      role: 'manager',
    });
  });
  await store.write(aVolunteer, async (tx) => {
    await tx.insert('members', member);
    await tx.record({
      act: 'create-member',
      subject: { kind: 'member', id: member.id },
      memberId: member.id,
      role: 'volunteer',
    });
  });
  return { item, member };
};
