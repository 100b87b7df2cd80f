/** The SQL of visitors to forget. */
import type { Reading } from '#main/store/store.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { MemberId, TicketId } from '#shared/domain/ids.ts';

/** Nobody has touched it since, and no thing is kept in the place until later. */
export interface Long {
  readonly before: Instant;
  /** The same, on the calendar of the place. */
  readonly beforeDay: Day;
}

const most = 100_000;

/**
 * Tickets whose time has come, the oldest first, those left waiting too; a thing that stays in the place
 * is waited for until its day.
 */
export const selectForgettable = (q: Reading, { before, beforeDay }: Long, limit: number) =>
  q
    .selectFrom('tickets')
    .select(['id', 'visitor_name', 'visitor_contact', 'signature_file'])
    .select(['thing', 'brand', 'brand_key', 'model'])
    .select(['problem', 'public_problem', 'then_what', 'folded_words'])
    .where('visitor_forgotten_at', 'is', null)
    .where('item_id', 'is', null)
    .where('state_at', '<', before)
    .where((eb) =>
      eb.or([
        eb('state', '<>', 'stays'),
        eb('cancelled_at', 'is not', null),
        eb('kept_until', 'is', null),
        eb('kept_until', '<', beforeDay),
      ]),
    )
    .orderBy('state_at')
    .orderBy('id')
    .limit(limit)
    .execute();

/** Tickets of visitors who are not forgotten: those of a member, and these. */
export const selectTicketsOf = (q: Reading, memberId: MemberId, ids: readonly string[]) =>
  q
    .selectFrom('tickets')
    .select(['id', 'visitor_name', 'visitor_contact', 'signature_file'])
    .select(['thing', 'brand', 'brand_key', 'model'])
    .select(['problem', 'public_problem', 'then_what', 'folded_words'])
    .select(['code', 'state', 'cancelled_at'])
    .where('visitor_forgotten_at', 'is', null)
    .where('item_id', 'is', null)
    .where((eb) => {
      const ofMember = eb('member_id', '=', memberId);
      if (ids.length === 0) return ofMember;
      // A ticket that is linked to somebody else is theirs, whatever name stands on it.
      const named = eb(eb.ref('id').$castTo<string>(), 'in', [...ids]);
      return eb.or([ofMember, eb.and([named, eb('member_id', 'is', null)])]);
    })
    .orderBy('id')
    .limit(most)
    .execute();

export type TicketOfPerson = Awaited<ReturnType<typeof selectTicketsOf>>[number];

export type ForgettableRow = Awaited<ReturnType<typeof selectForgettable>>[number];

/** What was written at the bench, undone attempts too. */
export const selectAttemptTexts = (q: Reading, id: TicketId) =>
  q
    .selectFrom('attempts')
    .select(['id', 'observed', 'cause', 'done'])
    .where('ticket_id', '=', id)
    .orderBy('id')
    .limit(most)
    .execute();

export const selectPartTexts = (q: Reading, id: TicketId) =>
  q
    .selectFrom('ticket_parts')
    .select(['id', 'name'])
    .where('ticket_id', '=', id)
    .orderBy('id')
    .limit(most)
    .execute();

export const selectVerdictTexts = (q: Reading, id: TicketId) =>
  q
    .selectFrom('safety_verdicts')
    .select(['id', 'reason', 'cleared_reason'])
    .where('ticket_id', '=', id)
    .orderBy('id')
    .limit(most)
    .execute();

/** Every picture of these tickets, those that were removed or undone too. */
export const selectPictures = (q: Reading, ticketIds: readonly TicketId[]) =>
  q
    .selectFrom('ticket_photos')
    .select(['id', 'ticket_id', 'file'])
    .where('ticket_id', 'in', [...ticketIds])
    .orderBy('id')
    .limit(most)
    .execute();
