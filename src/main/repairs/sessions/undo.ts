/** What stands in the way of taking an act on a session back, beyond the rows themselves. */
import type { UndoGuards } from '#main/store/undo.ts';
import type { PresenceId, RepairSessionId } from '#shared/domain/ids.ts';
import {
  lastActOnItsTickets,
  lastActOnSession,
  lastActOnTheirTickets,
  lastChangeOfPresence,
} from './undo-queries.ts';

export const undoGuards: UndoGuards = {
  /** Somebody has come to it, or something was brought. */
  'open-session': async ({ q }, { id: since, subject_id }) => {
    const id = subject_id as RepairSessionId; // the subject of an act on a session
    return (
      (await lastActOnItsTickets(q, id, since)) ?? (await lastActOnSession(q, id, since)) ?? null
    );
  },
  /** They have repaired something, or have left. */
  arrive: async ({ q }, { id: since, facts }) => {
    const id = facts['presenceId'] as PresenceId; // written by the arrival
    return (
      (await lastActOnTheirTickets(q, id, since)) ??
      (await lastChangeOfPresence(q, id, since)) ??
      null
    );
  },
};
