/** The SQL of loans as they go out, page after page. */
import type { Reading } from '#main/store/store.ts';
import type { PageAsked } from '../list.ts';

const loans = (q: Reading) =>
  q
    .selectFrom('loans')
    .innerJoin('items', 'items.id', 'loans.item_id')
    .innerJoin('members', 'members.id', 'loans.member_id')
    .select(['items.code as item_code', 'items.name as item_name'])
    .select(['members.code as member_code', 'first_name', 'last_name', 'phone', 'email'])
    .select(['lent_on', 'due_on', 'returned_on', 'renewals', 'damage_note', 'override_reason'])
    .select(['loans.declared_value_cents', 'loans.deposit_cents'])
    .where('loans.cancelled_at', 'is', null);

/** Every loan, those that ended too, in the order in which they were made. */
export const listLoansAfter = (q: Reading, { after, limit }: PageAsked) =>
  loans(q)
    .select((eb) => eb.ref('loans.id').$castTo<string>().as('key'))
    .where((eb) => eb(eb.ref('loans.id').$castTo<string>(), '>', after))
    .orderBy('loans.id')
    .limit(limit)
    .execute();

/** What should have come back before today, the longest overdue first. */
export const listLateAfter = async (q: Reading, { after, limit, today }: PageAsked) => {
  const [dueOn = '', id = ''] = after.split(' ');
  const rows = await loans(q)
    .select((eb) => eb.ref('loans.id').$castTo<string>().as('id'))
    .where('returned_on', 'is', null)
    .where('due_on', '<', today)
    .where((eb) => {
      const due = eb.ref('due_on').$castTo<string>();
      const isSameDay = eb(due, '=', dueOn);
      const isLater = eb(eb.ref('loans.id').$castTo<string>(), '>', id);
      return eb.or([eb(due, '>', dueOn), eb.and([isSameDay, isLater])]);
    })
    .orderBy('due_on')
    .orderBy('loans.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({ ...row, key: `${row.due_on} ${row.id}` }));
};
