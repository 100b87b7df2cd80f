/**
 * What stands in the way of taking an act on a ticket back, beyond the rows themselves. A verdict on
 * safety is never undone; nothing that it followed from is taken back under it either.
 */
import { type Guard, laterAct } from '#main/items/later/later-facts.ts';
import type { Act } from '#shared/domain/acts.ts';
import { lastActOnTicket } from './undo-queries.ts';

/** Pictures and parts go with a new ticket; whatever was decided about it must be undone first. */
const goesWithIt: readonly Act[] = [
  'add-ticket-photo',
  'remove-ticket-photo',
  'add-part',
  'change-part',
];

/** Any act on a ticket that this line opened, since. */
const laterActOnNewTicket: Guard = async (tx, { id: since, rows }) => {
  for (const [table, id, before] of rows) {
    if (table !== 'tickets' || before !== 0) continue;
    const later = await lastActOnTicket(tx.q, id, { since, but: goesWithIt });
    if (later) return later;
  }
  return null;
};

/** One of these acts on the ticket of this line, since. */
const laterOnTicket =
  (...acts: Act[]): Guard =>
  async (tx, { id: since, subject_id }) =>
    (await lastActOnTicket(tx.q, subject_id, { since, acts })) ?? null;

/** The object went back on the shelf and out again. */
const lentSince = laterAct('lend', 'lend-anyway');
const judgedSince = laterOnTicket('declare-unsafe', 'clear-unsafe');

export const undoGuards = {
  'open-ticket': laterActOnNewTicket,
  'ticket-from-paper': laterActOnNewTicket,
  'report-damage': laterActOnNewTicket,
  // Somebody has written on the attempt that would never have been.
  'take-ticket': laterOnTicket('note-attempt'),
  'finish-ticket': async (tx, entry) =>
    (await judgedSince(tx, entry)) ?? (await lentSince(tx, entry)),
} as const satisfies Partial<Record<Act, Guard>>;
