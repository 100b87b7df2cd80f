/** What may stand in the way of taking a change of the team back, beyond the rows themselves. */
import type { UndoGuards } from '#main/store/undo.ts';

export const undoGuards: UndoGuards = {};
