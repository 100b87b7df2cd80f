/** The SQL behind the undo of sessions: which act that still stands came after. */
import type { Reading } from '#main/store/store.ts';
import type { JournalEntryId, PresenceId, RepairSessionId } from '#shared/domain/ids.ts';

/** Lines that were neither undone nor undo another, the last one first. */
const standingLines = (q: Reading, since: JournalEntryId) =>
  q
    .selectFrom('journal')
    .select(['act as laterAct', 'at as laterAt', 'id as laterEntryId'])
    .where('id', '>', since)
    .where('undone_by_id', 'is', null)
    .where('undoes_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1);

/** The last act on a session since. */
export const lastActOnSession = (q: Reading, id: RepairSessionId, since: JournalEntryId) =>
  standingLines(q, since)
    .where('subject_kind', '=', 'session')
    .where('subject_id', '=', id)
    .executeTakeFirst();

/** The last act on a ticket of a session since. */
export const lastActOnItsTickets = (q: Reading, id: RepairSessionId, since: JournalEntryId) =>
  standingLines(q, since)
    .where('subject_kind', '=', 'ticket')
    .where('subject_id', 'in', (eb) =>
      eb
        .selectFrom('tickets')
        .select((ticket) => ticket.ref('tickets.id').$castTo<string>().as('id'))
        .where('session_id', '=', id)
        .where('tickets.cancelled_at', 'is', null),
    )
    .executeTakeFirst();

/** The last act since on a ticket that somebody has worked on. */
export const lastActOnTheirTickets = (q: Reading, id: PresenceId, since: JournalEntryId) =>
  standingLines(q, since)
    .where('subject_kind', '=', 'ticket')
    .where('subject_id', 'in', (eb) =>
      eb
        .selectFrom('attempts')
        .select((attempt) => attempt.ref('ticket_id').$castTo<string>().as('id'))
        .where('presence_id', '=', id)
        .where('attempts.cancelled_at', 'is', null),
    )
    .executeTakeFirst();

/** The last act since that changed when somebody came or went. */
export const lastChangeOfPresence = (q: Reading, id: PresenceId, since: JournalEntryId) =>
  standingLines(q, since)
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('revisions')
        .select('entry_id')
        .where('table_name', '=', 'presences')
        .where('row_id', '=', id),
    )
    .executeTakeFirst();
