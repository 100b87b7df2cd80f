/** Opens sessions, corrects them, closes them, opens them again. */
import type { House } from '#main/house.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Reading, Writing } from '#main/store/store.ts';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { type Day, instantOn } from '#shared/domain/day.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';
import { type SessionRow, selectPresences, selectSession } from './queries.ts';
import { readSession } from './read-sessions.ts';
import { isDayOver, leavingAt } from './rules.ts';

/** When and where a session is held; times are `HH:MM`. */
export interface SessionWords {
  readonly on: Day;
  readonly opensAt: string;
  readonly closesAt: string;
  /** Empty: at the place. */
  readonly venue: string;
}

/** Opens a session, of today or of any other day. */
export const openSession = (
  house: House,
  actor: Actor,
  words: SessionWords,
): Promise<RepairSession> =>
  house.store.write(actor, async (tx) => {
    const id = tx.newId<RepairSessionId>();
    await tx.insert('repair_sessions', { id, ...columnsOf(words) });
    return await closeAct(tx, id, { act: 'open-session' });
  });

/** Refuses NOT_FOUND. */
export const changeSession = (
  house: House,
  actor: Actor,
  { id, ...words }: SessionWords & { id: RepairSessionId },
): Promise<RepairSession> =>
  house.store.write(actor, async (tx) => {
    await requireSession(tx.q, id);
    await tx.change('repair_sessions', id, columnsOf(words));
    return await closeAct(tx, id, { act: 'change-session' });
  });

/** Closes a session: whoever is still here leaves. Twice is once. Refuses NOT_FOUND. */
export const closeSession = (
  house: House,
  actor: Actor,
  id: RepairSessionId,
): Promise<RepairSession> =>
  house.store.write(actor, async (tx) => {
    const session = await requireSession(tx.q, id);
    if (session.closed_at) return await readSession(tx.q, id, tx.at);
    await everybodyLeaves(tx, session);
    await tx.change('repair_sessions', id, { closed_at: tx.at });
    return await closeAct(tx, id, { act: 'close-session' });
  });

/**
 * A session that was closed goes on: the same one, with its numbers, and who left with its closing is here
 * again. Twice is once. Refuses NOT_FOUND.
 */
export const reopenSession = (
  house: House,
  actor: Actor,
  id: RepairSessionId,
): Promise<RepairSession> =>
  house.store.write(actor, async (tx) => {
    const { closed_at: closedAt } = await requireSession(tx.q, id);
    if (closedAt === null) return await readSession(tx.q, id, tx.at);
    for (const presence of await selectPresences(tx.q, [id])) {
      if (presence.left_at === closedAt)
        await tx.change('presences', presence.id, { left_at: null });
    }
    await tx.change('repair_sessions', id, { closed_at: null });
    return await closeAct(tx, id, { act: 'change-session' });
  });

const everybodyLeaves = async (tx: Writing, session: SessionRow): Promise<void> => {
  const end = await endOf(tx, session);
  for (const { id, arrived_at, left_at } of await selectPresences(tx.q, [session.id])) {
    if (left_at) continue;
    await tx.change('presences', id, {
      left_at: leavingAt({ arrivedAt: arrived_at }, end, tx.at),
    });
  }
};

/** When a session ends, and whether its day has passed. */
export const endOf = async (tx: Writing, { held_on, closes_at }: SessionRow) => {
  const place = await readPlace(tx.q);
  return {
    closesAt: instantOn(held_on, closes_at, place.timeZone),
    isDayOver: isDayOver(held_on, todayAt(tx.at, place)),
  };
};

/** A session that stands. Refuses NOT_FOUND. */
export const requireSession = async (q: Reading, id: RepairSessionId): Promise<SessionRow> =>
  (await selectSession(q, id)) ?? refuse('NOT_FOUND', { thing: 'session' });

/** Writes the journal line of an act on a session and answers the session as the act left it. */
export const closeAct = async (
  tx: Writing,
  id: RepairSessionId,
  line: {
    act: 'open-session' | 'change-session' | 'close-session' | 'arrive' | 'leave';
    facts?: Readonly<Record<string, unknown>>;
  },
): Promise<RepairSession> => {
  const session = await readSession(tx.q, id, tx.at);
  await tx.record({ ...line, subject: { kind: 'session', id }, role: 'volunteer' });
  return session;
};

const columnsOf = ({ on, opensAt, closesAt, venue }: SessionWords) => ({
  held_on: on,
  opens_at: opensAt,
  closes_at: closesAt,
  venue,
});
