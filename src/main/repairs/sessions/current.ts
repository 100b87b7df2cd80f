/** What the rest of the repair café asks of sessions: which one is on. */
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';
import { selectOpenSession } from './queries.ts';

/** The session of today that is not closed; of several, the one opened last. */
export const currentSession = async (
  q: Reading,
  today: Day,
): Promise<{ id: RepairSessionId; heldOn: Day } | null> => {
  const row = await selectOpenSession(q, today);
  return row ? { id: row.id, heldOn: row.held_on } : null;
};
