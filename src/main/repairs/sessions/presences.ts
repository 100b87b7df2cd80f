/** Who repairs at a session: they come, they go, and what was noted wrong is put right. */
import type { House } from '#main/house.ts';
import { readPlace } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import { personIn, readTeam } from '#main/staff/team.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Actor, Patch, Reading, Writing } from '#main/store/store.ts';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { addDays, type Instant, instantOn, startOf } from '#shared/domain/day.ts';
import type { PresenceId, RepairSessionId, StaffId } from '#shared/domain/ids.ts';
import { closeAct, endOf, requireSession } from './keep-sessions.ts';
import { type PresenceRow, type SessionRow, selectPresence, selectPresences } from './queries.ts';
import { readSession } from './read-sessions.ts';
import { leavingAt, type Stay, stayOf } from './rules.ts';

export interface Arrival {
  readonly sessionId: RepairSessionId;
  /** Somebody of the team; `null`: somebody known by name alone. */
  readonly staffId: StaffId | null;
  readonly name: string;
  readonly table: string;
  readonly skills: string;
}

/**
 * Somebody is here. Twice is once while they are; at a session that is over they were there from its
 * beginning to its end. Refuses NOT_FOUND; INVALID_INPUT without a person and without a name.
 */
export const arrive = (house: House, actor: Actor, arrival: Arrival): Promise<RepairSession> =>
  house.store.write(actor, async (tx) => {
    const session = await requireSession(tx.q, arrival.sessionId);
    const name = await nameOf(tx.q, arrival);
    const stay = await stayAt(tx, session);
    const known = (await selectPresences(tx.q, [session.id])).find((presence) =>
      isSameStay(presence, { ...arrival, name, leftAt: stay.leftAt }),
    );
    if (known) return await readSession(tx.q, session.id, tx.at);
    const id = tx.newId<PresenceId>();
    await tx.insert('presences', {
      id,
      session_id: session.id,
      staff_id: arrival.staffId,
      name,
      table_name: arrival.table,
      skills: arrival.skills,
      arrived_at: stay.arrivedAt,
      left_at: stay.leftAt,
    });
    return await closeAct(tx, session.id, { act: 'arrive', facts: { presenceId: id } });
  });

/** They leave now. Twice is once. Refuses NOT_FOUND. */
export const leave = (house: House, actor: Actor, id: PresenceId): Promise<RepairSession> =>
  house.store.write(actor, async (tx) => {
    const presence = await requirePresence(tx.q, id);
    const session = await requireSession(tx.q, presence.session_id);
    if (presence.left_at) return await readSession(tx.q, session.id, tx.at);
    const leftAt = leavingAt({ arrivedAt: presence.arrived_at }, await endOf(tx, session), tx.at);
    await tx.change('presences', id, { left_at: leftAt });
    return await closeAct(tx, session.id, { act: 'leave', facts: { presenceId: id } });
  });

export interface Correction {
  readonly presenceId: PresenceId;
  readonly table?: string | undefined;
  readonly skills?: string | undefined;
  readonly arrivedAt?: Instant | undefined;
  /** `null`: they are still here. */
  readonly leftAt?: Instant | null | undefined;
}

/**
 * Puts a presence right. Refuses NOT_FOUND; INVALID_INPUT when they would go before they came, or be
 * there on another day than about that of the session.
 */
export const correctPresence = (
  house: House,
  actor: Actor,
  { presenceId: id, table, skills, arrivedAt, leftAt }: Correction,
): Promise<RepairSession> =>
  house.store.write(actor, async (tx) => {
    const presence = await requirePresence(tx.q, id);
    const from = arrivedAt ?? presence.arrived_at;
    const until = leftAt === undefined ? presence.left_at : leftAt;
    if (until !== null && until < from) {
      refuse('INVALID_INPUT', { field: 'leftAt', problem: 'before arrivedAt' });
    }
    await refuseOtherDays(tx.q, presence, { arrivedAt, leftAt });
    const patch = { table_name: table, skills, arrived_at: from, left_at: until };
    await tx.change('presences', id, patch as Patch<'presences'>); // what is undefined stays
    return await closeAct(tx, presence.session_id, {
      act: 'change-session',
      facts: { presenceId: id },
    });
  });

/** Refuses INVALID_INPUT for the first of these instants that is more than a day away from the session's. */
const refuseOtherDays = async (
  q: Reading,
  { session_id }: PresenceRow,
  said: Pick<Correction, 'arrivedAt' | 'leftAt'>,
): Promise<void> => {
  const { held_on } = await requireSession(q, session_id);
  const { timeZone } = await readPlace(q);
  const from = startOf(addDays(held_on, -1), timeZone);
  const until = startOf(addDays(held_on, 2), timeZone);
  for (const [field, instant] of Object.entries(said)) {
    if (!instant || (instant >= from && instant <= until)) continue;
    refuse('INVALID_INPUT', { field, problem: 'another day' });
  }
};

const requirePresence = async (q: Reading, id: PresenceId): Promise<PresenceRow> =>
  (await selectPresence(q, id)) ?? refuse('NOT_FOUND', { thing: 'presence' });

/** The name to keep: none for somebody of the team, whose own may change. */
const nameOf = async (q: Reading, { staffId, name }: Arrival): Promise<string> => {
  if (staffId) personIn(await readTeam(q), staffId);
  else if (!name) refuse('INVALID_INPUT', { field: 'name', problem: 'empty' });
  return staffId ? '' : name;
};

const stayAt = async (tx: Writing, session: SessionRow): Promise<Stay> => {
  const { closesAt, isDayOver } = await endOf(tx, session);
  const { timeZone } = await readPlace(tx.q);
  const opensAt = instantOn(session.held_on, session.opens_at, timeZone);
  return stayOf({ opensAt, closesAt, isOver: isDayOver || session.closed_at !== null }, tx.at);
};

type Person = Pick<Arrival, 'staffId' | 'name'> & Pick<Stay, 'leftAt'>;

/** The same person, here now; at a session that is over, there at all. */
const isSameStay = (presence: PresenceRow, { staffId, name, leftAt }: Person): boolean => {
  if (presence.left_at !== null && leftAt === null) return false;
  if (staffId || presence.staff_id) return presence.staff_id === staffId;
  return fold(presence.name) === fold(name);
};
