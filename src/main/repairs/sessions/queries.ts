/** The SQL of sessions and of who repairs at them. */
import type { Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { PresenceId, RepairSessionId } from '#shared/domain/ids.ts';

const sessions = (q: Reading) =>
  q
    .selectFrom('repair_sessions')
    .select(['id', 'held_on', 'opens_at', 'closes_at', 'venue', 'closed_at'])
    .where('cancelled_at', 'is', null);

/** A page of sessions, the last held first; of one day, the last opened. */
export const selectSessions = (q: Reading, { limit, offset }: { limit: number; offset: number }) =>
  sessions(q)
    .orderBy('held_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();

export const selectSession = (q: Reading, id: RepairSessionId) =>
  sessions(q).where('id', '=', id).executeTakeFirst();

export type SessionRow = NonNullable<Awaited<ReturnType<typeof selectSession>>>;

/** The session of a day that is not closed; of several, the one opened last. */
export const selectOpenSession = (q: Reading, on: Day) =>
  sessions(q)
    .where('held_on', '=', on)
    .where('closed_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

export const countSessions = async (q: Reading): Promise<number> => {
  const { count } = await q
    .selectFrom('repair_sessions')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('cancelled_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Presences with the name they go by: the team's own, or the one that was typed. */
const presences = (q: Reading) =>
  q
    .selectFrom('presences')
    .leftJoin('staff', 'staff.id', 'presences.staff_id')
    .select((eb) => [
      'presences.id',
      'presences.session_id',
      'presences.staff_id',
      eb.fn.coalesce('staff.name', 'presences.name').as('name'),
      'presences.table_name',
      'presences.skills',
      'presences.arrived_at',
      'presences.left_at',
    ])
    .where('presences.cancelled_at', 'is', null);

/** Everybody who came to these sessions, first arrived, first. */
export const selectPresences = (q: Reading, sessionIds: readonly RepairSessionId[]) =>
  presences(q)
    .where('presences.session_id', 'in', [...sessionIds])
    .orderBy('presences.arrived_at')
    .orderBy('presences.id')
    .limit(100_000)
    .execute();

export type PresenceRow = Awaited<ReturnType<typeof selectPresences>>[number];

export const selectPresence = (q: Reading, id: PresenceId) =>
  presences(q).where('presences.id', '=', id).executeTakeFirst();

/** How many tickets each session has, and how many of them are fixed. */
export const countTickets = (q: Reading, sessionIds: readonly RepairSessionId[]) =>
  q
    .selectFrom('tickets')
    .select(['session_id', 'outcome'])
    .select((eb) => eb.fn.countAll().as('count'))
    .where('session_id', 'in', [...sessionIds])
    .where('cancelled_at', 'is', null)
    .groupBy(['session_id', 'outcome'])
    .orderBy('session_id')
    .orderBy('outcome')
    .limit(sessionIds.length * 5)
    .execute();
