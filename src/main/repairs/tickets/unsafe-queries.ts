/** The SQL of unsafe verdicts: those of a ticket, and the one that stands on an object. */
import type { Reading } from '#main/store/store.ts';
import type { ItemId, TicketId } from '#shared/domain/ids.ts';

/** Every verdict of a ticket, the last one first. */
export const selectVerdicts = (q: Reading, ticketId: TicketId) =>
  q
    .selectFrom('safety_verdicts')
    .select(['id', 'reason', 'declared_at', 'cleared_at', 'cleared_reason'])
    .where('ticket_id', '=', ticketId)
    .where('cancelled_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(100)
    .execute();

/** The verdicts of a ticket that nobody has cleared. */
export const selectStandingVerdicts = (q: Reading, ticketId: TicketId) =>
  q
    .selectFrom('safety_verdicts')
    .select(['id', 'reason'])
    .where('ticket_id', '=', ticketId)
    .where('cleared_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(100)
    .execute();

/** The last verdict that stands on an object, with its ticket. */
export const selectStandingUnsafe = (q: Reading, itemId: ItemId) =>
  q
    .selectFrom('safety_verdicts')
    .innerJoin('tickets', 'tickets.id', 'safety_verdicts.ticket_id')
    .select(['tickets.id as ticket_id', 'tickets.code', 'safety_verdicts.reason'])
    .where('safety_verdicts.item_id', '=', itemId)
    .where('safety_verdicts.cleared_at', 'is', null)
    .where('safety_verdicts.cancelled_at', 'is', null)
    .orderBy('safety_verdicts.id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The act that declared the verdict which stands on an object. */
export const selectActOfVerdict = (q: Reading, itemId: ItemId) =>
  q
    .selectFrom('safety_verdicts')
    .innerJoin('journal', (join) =>
      join
        .onRef('journal.at', '=', 'safety_verdicts.declared_at')
        .onRef('journal.item_id', '=', 'safety_verdicts.item_id'),
    )
    .select(['journal.act as laterAct', 'journal.at as laterAt', 'journal.id as laterEntryId'])
    .where('safety_verdicts.item_id', '=', itemId)
    .where('safety_verdicts.cleared_at', 'is', null)
    .where('safety_verdicts.cancelled_at', 'is', null)
    .where('journal.subject_kind', '=', 'ticket')
    .orderBy('journal.id', 'desc')
    .limit(1)
    .executeTakeFirst();
