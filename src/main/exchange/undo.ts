/** What stands in the way of taking an import back, beyond the rows themselves. */
import type { JournalEntry } from '#main/store/journal.ts';
import type { Writing } from '#main/store/store.ts';
import type { LaterFact, UndoGuards } from '#main/store/undo.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { findLastActOn, findOtherThere, findTakeUp, findUseOfImported } from './queries.ts';

/** Something that came in was changed, lent or used since, or something else stands where it stands. */
const useOfSheet = async (
  tx: Writing,
  { id: since, subject_id }: JournalEntry,
): Promise<LaterFact | null> => {
  const importId = subject_id as ImportId; // the subject of this act
  const used = await findUseOfImported(tx.q, { importId, since });
  if (used) return used;
  const other = await findOtherThere(tx.q, importId);
  return (other && (await findLastActOn(tx.q, other))) ?? null;
};

export const undoGuards: UndoGuards = {
  /** A ticket of ours has been opened on one of its rows. */
  'import-repairs': async (tx, { subject_id }) =>
    (await findTakeUp(tx.q, subject_id as ImportId)) ?? null, // the subject of this act
  'import-items': useOfSheet,
  'import-members': useOfSheet,
};
