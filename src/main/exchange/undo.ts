/** What stands in the way of taking an import back, beyond the rows themselves. */
import type { UndoGuards } from '#main/store/undo.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { findTakeUp } from './queries.ts';

export const undoGuards: UndoGuards = {
  /** A ticket of ours has been opened on one of its rows. */
  'import-repairs': async (tx, { subject_id }) =>
    (await findTakeUp(tx.q, subject_id as ImportId)) ?? null, // the subject of this act
};
