/** Sessions as the screens show them: who is there, how many tickets, how long people gave. */
import type { House } from '#main/house.ts';
import { type Place, readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { type Instant, instantOn } from '#shared/domain/day.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';
import { currentSession } from './current.ts';
import {
  countSessions,
  countTickets,
  type PresenceRow,
  type SessionRow,
  selectPresences,
  selectSession,
  selectSessions,
} from './queries.ts';
import { isDayOver, leavingAt, minutesBetween } from './rules.ts';

/** A page of all sessions, last first. */
export const listSessions = (
  { store, clock }: House,
  page: { limit: number; offset: number },
): Promise<{ sessions: RepairSession[]; total: number }> =>
  store.read(async (q) => ({
    sessions: await sessionsOf(q, await selectSessions(q, page), clock()),
    total: await countSessions(q),
  }));

/** One session as it stands at an instant. Refuses NOT_FOUND. */
export const readSession = async (
  q: Reading,
  id: RepairSessionId,
  at: Instant,
): Promise<RepairSession> => {
  const row = await selectSession(q, id);
  const [session] = row ? await sessionsOf(q, [row], at) : [];
  return session ?? refuse('NOT_FOUND', { thing: 'session' });
};

/** The session that is on today, or null. */
export const readCurrentSession = ({ store, clock }: House): Promise<RepairSession | null> =>
  store.read(async (q) => {
    const at = clock();
    const current = await currentSession(q, todayAt(at, await readPlace(q)));
    return current ? await readSession(q, current.id, at) : null;
  });

const sessionsOf = async (
  q: Reading,
  rows: readonly SessionRow[],
  at: Instant,
): Promise<RepairSession[]> => {
  if (rows.length === 0) return [];
  const place = await readPlace(q);
  const ids = rows.map(({ id }) => id);
  const presences = await selectPresences(q, ids);
  const counts = await countTickets(q, ids);
  return rows.map((row) => ({
    ...wordsOf(row),
    ...presentAt(
      row,
      presences.filter(({ session_id }) => session_id === row.id),
      { place, at },
    ),
    ...countsOf(counts.filter(({ session_id }) => session_id === row.id)),
  }));
};

const wordsOf = (row: SessionRow) => ({
  id: row.id,
  on: row.held_on,
  opensAt: row.opens_at,
  closesAt: row.closes_at,
  venue: row.venue,
  isClosed: row.closed_at !== null,
});

/** Somebody who forgot to leave counts until the end of the session. */
const presentAt = (
  { held_on, closes_at }: SessionRow,
  rows: readonly PresenceRow[],
  { place, at }: { place: Place; at: Instant },
) => {
  const end = {
    closesAt: instantOn(held_on, closes_at, place.timeZone),
    isDayOver: isDayOver(held_on, todayAt(at, place)),
  };
  const presences = rows.map(presenceOf);
  const minutes = presences.map((stay) =>
    minutesBetween(stay.arrivedAt, stay.leftAt ?? leavingAt(stay, end, at)),
  );
  return { presences, volunteerMinutes: minutes.reduce((sum, each) => sum + each, 0) };
};

const presenceOf = (row: PresenceRow) => ({
  id: row.id,
  staffId: row.staff_id,
  name: row.name,
  table: row.table_name,
  skills: row.skills,
  arrivedAt: row.arrived_at,
  leftAt: row.left_at,
});

const countsOf = (counts: Awaited<ReturnType<typeof countTickets>>) => {
  const sum = (rows: typeof counts) => rows.reduce((total, { count }) => total + Number(count), 0);
  return {
    ticketCount: sum(counts),
    fixedCount: sum(counts.filter(({ outcome }) => outcome === 'fixed')),
  };
};
