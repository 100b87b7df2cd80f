/** The SQL of the journal as it goes out, page after page. */
import type { Reading } from '#main/store/store.ts';
import type { PageAsked } from '../list.ts';

/** Every act, the first one first, with the names that people and things have now. */
export const listActsAfter = (q: Reading, { after, limit }: PageAsked) =>
  q
    .selectFrom('journal')
    .leftJoin('staff', 'staff.id', 'journal.staff_id')
    .leftJoin('items', 'items.id', 'journal.item_id')
    .leftJoin('members', 'members.id', 'journal.member_id')
    .select((eb) => eb.ref('journal.id').$castTo<string>().as('key'))
    .select(['journal.at', 'journal.act', 'staff.name as staff_name', 'undone_by_id'])
    .select(['items.code as item_code', 'items.name as item_name'])
    .select(['members.code as member_code', 'first_name', 'last_name'])
    .where((eb) => eb(eb.ref('journal.id').$castTo<string>(), '>', after))
    .orderBy('journal.id')
    .limit(limit)
    .execute();
