/** The SQL of visitors to forget. */
import type { Reading } from '#main/store/store.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { TicketId } from '#shared/domain/ids.ts';

/**
 * Tickets that nobody has touched since, the oldest first, one that was left waiting too: never one
 * whose thing is kept in the place, unless it was taken back altogether.
 */
export const selectForgettable = (q: Reading, before: Instant, limit: number) =>
  q
    .selectFrom('tickets')
    .select(['id', 'visitor_name', 'visitor_contact', 'signature_file'])
    .select(['problem', 'public_problem', 'then_what', 'folded_words'])
    .where('visitor_forgotten_at', 'is', null)
    .where('item_id', 'is', null)
    .where('state_at', '<', before)
    .where((eb) => eb.or([eb('state', '<>', 'stays'), eb('cancelled_at', 'is not', null)]))
    .orderBy('state_at')
    .orderBy('id')
    .limit(limit)
    .execute();

export type ForgettableRow = Awaited<ReturnType<typeof selectForgettable>>[number];

const most = 100_000;

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

/** Which of these files something else than these tickets names, now or in what the journal kept. */
export const selectFilesInUse = async (
  q: Reading,
  files: readonly string[],
  ticketIds: readonly TicketId[],
): Promise<Set<string>> => {
  const named = await q
    .selectFrom('tickets')
    .select((eb) => eb.ref('signature_file').$notNull().as('file'))
    .where('signature_file', 'in', [...files])
    .where('id', 'not in', [...ticketIds])
    .unionAll(
      q
        .selectFrom('photos')
        .select('file')
        .where('file', 'in', [...files]),
    )
    .unionAll(
      q
        .selectFrom('ticket_photos')
        .select('file')
        .where('file', 'in', [...files]),
    )
    .unionAll(
      q
        .selectFrom('documents')
        .select('file')
        .where('file', 'in', [...files]),
    )
    .unionAll(
      q
        .selectFrom('place')
        .select((eb) => eb.ref('logo_file').$notNull().as('file'))
        .where('logo_file', 'in', [...files]),
    )
    .orderBy('file')
    .limit(most)
    .execute();
  return new Set(named.map(({ file }) => file));
};
