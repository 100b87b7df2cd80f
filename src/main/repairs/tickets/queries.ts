/** The SQL of one ticket: its row for the acts on it, and what belongs to it. */
import type { Reading } from '#main/store/store.ts';
import type {
  AttemptId,
  ItemId,
  LoanId,
  MemberId,
  PresenceId,
  RepairSessionId,
  TicketId,
  TicketPartId,
  TicketPhotoId,
} from '#shared/domain/ids.ts';
import type { InventoryCode } from '#shared/domain/inventory-code.ts';

/** One ticket as the acts on it decide; undefined when there is none or it was undone. */
export const selectTicket = (q: Reading, id: TicketId) =>
  q
    .selectFrom('tickets')
    .select(['id', 'code', 'session_id', 'queue_number', 'thing', 'category_number', 'brand'])
    .select(['model', 'year_of_manufacture', 'weight_grams', 'problem', 'member_id', 'item_id'])
    .select(['visitor_name', 'visitor_contact'])
    .select(['loan_id', 'state', 'state_at', 'opened_at', 'taken_at', 'minutes'])
    .select(['outcome', 'barrier', 'next_step', 'done_at', 'done_on', 'electrical_check'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

export type TicketRow = NonNullable<Awaited<ReturnType<typeof selectTicket>>>;

/** The ticket of a damaged return, the last one opened. */
export const selectTicketOfLoan = (q: Reading, loanId: LoanId) =>
  q
    .selectFrom('tickets')
    .select(['id', 'code', 'state'])
    .where('loan_id', '=', loanId)
    .where('cancelled_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The last number that the queue of a session gave, also to what was undone. */
export const lastNumberIn = async (q: Reading, sessionId: RepairSessionId) => {
  const row = await q
    .selectFrom('tickets')
    .select((eb) => eb.fn.max('queue_number').as('last'))
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  return row?.last ?? null;
};

export const hasSession = async (q: Reading, id: RepairSessionId): Promise<boolean> => {
  const row = await q
    .selectFrom('repair_sessions')
    .select('id')
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined;
};

/** Who repairs; undefined when they never came. */
export const selectRepairer = (q: Reading, id: PresenceId) =>
  q
    .selectFrom('presences')
    .leftJoin('staff', 'staff.id', 'presences.staff_id')
    .select(['presences.id', 'presences.staff_id', 'left_at'])
    .select((eb) => eb.fn.coalesce('staff.name', 'presences.name').as('name'))
    .where('presences.id', '=', id)
    .where('presences.cancelled_at', 'is', null)
    .executeTakeFirst();

/** What an object of the place is, for the ticket of its repair. */
export const selectObject = (q: Reading, id: ItemId) =>
  q
    .selectFrom('items')
    .select(['id', 'code', 'name', 'brand', 'model'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** How a visitor who is a member is named. */
export const selectMember = (q: Reading, id: MemberId) =>
  q
    .selectFrom('members')
    .select(['id', 'code', 'first_name', 'last_name'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

const attempts = (q: Reading) =>
  q
    .selectFrom('attempts')
    .select(['id', 'ticket_id', 'presence_id', 'staff_id', 'started_at', 'ended_at', 'minutes'])
    .where('cancelled_at', 'is', null);

/** The attempt that runs on a ticket. */
export const selectRunningAttempt = (q: Reading, ticketId: TicketId) =>
  attempts(q).where('ticket_id', '=', ticketId).where('ended_at', 'is', null).executeTakeFirst();

/** The attempt of somebody that began last. */
export const selectLastAttemptOf = (q: Reading, presenceId: PresenceId) =>
  attempts(q)
    .where('presence_id', '=', presenceId)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** Has somebody worked on this ticket? */
export const hasWorkedOn = async (
  q: Reading,
  { ticketId, presenceId }: { ticketId: TicketId; presenceId: PresenceId },
): Promise<boolean> => {
  const found = await attempts(q)
    .where('ticket_id', '=', ticketId)
    .where('presence_id', '=', presenceId)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
};

/** Who worked on a ticket last, as they are called. */
export const selectLastRepairer = (q: Reading, ticketId: TicketId) =>
  q
    .selectFrom('attempts')
    .leftJoin('presences', 'presences.id', 'attempts.presence_id')
    .leftJoin('staff', (join) =>
      join.on((eb) =>
        eb('staff.id', '=', eb.fn.coalesce('presences.staff_id', 'attempts.staff_id')),
      ),
    )
    .select((eb) => [
      eb.fn.coalesce('staff.name', 'presences.name').as('repairer'),
      'presences.table_name',
    ])
    .where('attempts.ticket_id', '=', ticketId)
    .where('attempts.cancelled_at', 'is', null)
    .orderBy('attempts.started_at', 'desc')
    .orderBy('attempts.id', 'desc')
    .limit(1)
    .executeTakeFirst();

export const selectAttempt = (q: Reading, id: AttemptId) =>
  attempts(q).where('id', '=', id).executeTakeFirst();

/** The minutes of all attempts on a ticket that ended. */
export const sumMinutes = async (q: Reading, ticketId: TicketId): Promise<number> => {
  const row = await q
    .selectFrom('attempts')
    .select((eb) => eb.fn.sum('minutes').as('minutes'))
    .where('ticket_id', '=', ticketId)
    .where('ended_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
  return Number(row?.minutes ?? 0);
};

export const selectPart = (q: Reading, id: TicketPartId) =>
  q
    .selectFrom('ticket_parts')
    .select(['id', 'ticket_id'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** A photo, also one that was removed: its removal may be undone. */
export const selectTicketPhoto = (q: Reading, id: TicketPhotoId) =>
  q
    .selectFrom('ticket_photos')
    .select(['id', 'ticket_id', 'file', 'media_type', 'ended_at'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** The blocks by which a ticket keeps its object from going out. */
export const selectBlocksOfTicket = (q: Reading, ticketId: TicketId) =>
  q
    .selectFrom('blocks')
    .select(['id', 'cause', 'reason'])
    .where('ticket_id', '=', ticketId)
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(100)
    .execute();

/** The blocks on an object by tickets that are done and fixed, but for those of safety. */
export const selectBlocksOfFixed = (q: Reading, itemId: ItemId) =>
  q
    .selectFrom('blocks')
    .innerJoin('tickets', 'tickets.id', 'blocks.ticket_id')
    .select('blocks.id')
    .where('blocks.item_id', '=', itemId)
    .where('blocks.cause', '<>', 'safety')
    .where('blocks.ended_at', 'is', null)
    .where('blocks.cancelled_at', 'is', null)
    .where('tickets.outcome', '=', 'fixed')
    .where('tickets.cancelled_at', 'is', null)
    .orderBy('blocks.id')
    .limit(100)
    .execute();

/** The last act on a ticket that stands. */
export const selectLastAct = (q: Reading, id: TicketId) =>
  q
    .selectFrom('journal')
    .select('id')
    .where('subject_kind', '=', 'ticket')
    .where('subject_id', '=', id)
    .where('undone_by_id', 'is', null)
    .where('undoes_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

export const selectTicketByCode = (q: Reading, code: InventoryCode) =>
  q
    .selectFrom('tickets')
    .select(['id', 'code', 'thing'])
    .where('code', '=', code)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();
