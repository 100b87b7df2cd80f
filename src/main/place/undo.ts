/** What stands in the way of taking a change of the place back, beyond the rows themselves. */
import type { JournalEntry } from '#main/store/journal.ts';
import type { Writing } from '#main/store/store.ts';
import type { LaterFact, UndoGuards } from '#main/store/undo.ts';
import { findLaterHoursAct } from './queries.ts';

/** Opening hours that this act began were changed since: taking it back would mix two weeks. */
const laterHours = async (tx: Writing, entry: JournalEntry): Promise<LaterFact | null> => {
  const begun = entry.rows
    .filter(([table, , before]) => table === 'opening_hours' && before === 0)
    .map(([, id]) => id);
  if (begun.length === 0) return null;
  return (await findLaterHoursAct(tx.q, begun, entry.id)) ?? null;
};

export const undoGuards: UndoGuards = { 'change-settings': laterHours };
