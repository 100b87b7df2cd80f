/** The SQL of what somebody brought to be repaired. */
import type { Reading } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';

export const listTicketsOf = (q: Reading, memberId: MemberId) =>
  q
    .selectFrom('tickets')
    .select(['code', 'thing', 'brand', 'model', 'problem', 'visitor_name', 'visitor_contact'])
    .select(['opened_on', 'done_on', 'outcome', 'signature_file'])
    .where('member_id', '=', memberId)
    .where('cancelled_at', 'is', null)
    .orderBy('opened_at')
    .orderBy('id')
    .limit(100_000)
    .execute();
