/** The SQL behind the undo guards of tickets: which act that still stands came after. */
import type { Reading } from '#main/store/store.ts';
import type { Act } from '#shared/domain/acts.ts';
import type { JournalEntryId } from '#shared/domain/ids.ts';

/** The last standing act on a ticket after a line, of these acts or of any but those. */
export const lastActOnTicket = (
  q: Reading,
  ticketId: string,
  { since, acts, but }: { since: JournalEntryId; acts?: readonly Act[]; but?: readonly Act[] },
) => {
  let lines = q
    .selectFrom('journal')
    .select(['act as laterAct', 'at as laterAt', 'id as laterEntryId'])
    .where('subject_kind', '=', 'ticket')
    .where('subject_id', '=', ticketId)
    .where('id', '>', since)
    .where('undone_by_id', 'is', null)
    .where('undoes_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1);
  if (acts) lines = lines.where('act', 'in', [...acts]);
  if (but) lines = lines.where('act', 'not in', [...but]);
  return lines.executeTakeFirst();
};
