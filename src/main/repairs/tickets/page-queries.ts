/** The SQL of one ticket's page: the line, the thing, and everything written on it. */
import type { Reading } from '#main/store/store.ts';
import type { ItemId, LoanId, TicketId } from '#shared/domain/ids.ts';

/** What the page of a ticket says beyond its line. */
export const selectPage = (q: Reading, id: TicketId) =>
  q
    .selectFrom('tickets')
    .leftJoin('waivers', 'waivers.id', 'tickets.waiver_id')
    .leftJoin('shelves as kept_on', 'kept_on.id', 'tickets.shelf_id')
    .leftJoin('shelves', (join) =>
      // One that was merged since answers as the shelf that stands in its place.
      join.on((eb) =>
        eb('shelves.id', '=', eb.fn.coalesce('kept_on.merged_into_id', 'kept_on.id')),
      ),
    )
    .leftJoin('items', 'items.id', 'tickets.item_id')
    .leftJoin('members', 'members.id', 'tickets.member_id')
    .select(['tickets.model', 'tickets.year_of_manufacture', 'tickets.weight_grams'])
    .select(['tickets.visitor_contact', 'tickets.visitor_forgotten_at', 'tickets.loan_id'])
    .select(['tickets.session_id', 'tickets.waiver_how', 'tickets.signature_file'])
    .select(['tickets.done_on', 'tickets.barrier', 'tickets.next_step'])
    .select(['tickets.electrical_check', 'tickets.kept_until', 'tickets.then_what'])
    .select(['waivers.version as waiver_version'])
    .select(['shelves.id as shelf_id', 'shelves.name as shelf_name'])
    .select(['items.id as item_id', 'items.code as item_code', 'items.name as item_name'])
    .select(['members.id as member_id', 'members.code as member_code'])
    .select(['members.first_name', 'members.last_name'])
    .where('tickets.id', '=', id)
    .where('tickets.cancelled_at', 'is', null)
    .executeTakeFirst();

/** Everybody's work on a ticket, first to last. */
export const selectAttempts = (q: Reading, id: TicketId) =>
  q
    .selectFrom('attempts')
    .leftJoin('presences', 'presences.id', 'attempts.presence_id')
    .leftJoin('staff', (join) =>
      join.on((eb) =>
        eb('staff.id', '=', eb.fn.coalesce('presences.staff_id', 'attempts.staff_id')),
      ),
    )
    .select(['attempts.id', 'attempts.presence_id', 'attempts.started_at', 'attempts.started_on'])
    .select(['attempts.ended_at', 'attempts.minutes', 'observed', 'cause', 'done'])
    .select((eb) => eb.fn.coalesce('staff.name', 'presences.name').as('repairer'))
    .where('attempts.ticket_id', '=', id)
    .where('attempts.cancelled_at', 'is', null)
    .orderBy('attempts.started_at')
    .orderBy('attempts.id')
    .limit(1_000)
    .execute();

/** The parts that are needed or used, in the order in which they were written. */
export const selectParts = (q: Reading, id: TicketId) =>
  q
    .selectFrom('ticket_parts')
    .select(['id', 'name', 'is_used'])
    .where('ticket_id', '=', id)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(1_000)
    .execute();

export const selectPhotoIds = (q: Reading, id: TicketId) =>
  q
    .selectFrom('ticket_photos')
    .select('id')
    .where('ticket_id', '=', id)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(200)
    .execute();

/** The pictures of an object that were taken when it came back damaged from this loan. */
export const selectDamagePhotoIds = (q: Reading, itemId: ItemId, loanId: LoanId) =>
  q
    .selectFrom('photos')
    .select('id')
    .where('item_id', '=', itemId)
    .where('loan_id', '=', loanId)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(200)
    .execute();
