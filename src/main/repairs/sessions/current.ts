/** What the rest of the repair café asks of sessions: which one is on, and who is who there. */
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { PresenceId, RepairSessionId } from '#shared/domain/ids.ts';
import { selectOpenSession, selectPresenceNames } from './queries.ts';

/** The session of today that is not closed; of several, the one opened last. */
export const currentSession = async (
  q: Reading,
  today: Day,
): Promise<{ id: RepairSessionId; heldOn: Day } | null> => {
  const row = await selectOpenSession(q, today);
  return row ? { id: row.id, heldOn: row.held_on } : null;
};

/** The name that somebody repairs under, and where they sit. */
export interface NamedPresence {
  readonly name: string;
  readonly table: string;
}

/** Each of these presences by its id. */
export const presenceNames = async (
  q: Reading,
  ids: readonly PresenceId[],
): Promise<Map<PresenceId, NamedPresence>> => {
  if (ids.length === 0) return new Map();
  const rows = await selectPresenceNames(q, ids);
  return new Map(rows.map(({ id, name, table_name }) => [id, { name, table: table_name }]));
};
