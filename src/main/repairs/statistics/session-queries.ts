/** The SQL of sessions that were held, and of who was there. */
import type { Reading } from '#main/store/store.ts';
import type { Period } from '#shared/contract/repair-statistics.ts';
import type { Day } from '#shared/domain/day.ts';

/** The first and the last day that a period can have. */
const daysOf = (period: Period): { from: Day; until: Day } =>
  period.kind === 'year'
    ? { from: `${period.year}-01-01` as Day, until: `${period.year}-12-31` as Day } // every year has both
    : { from: '0001-01-01' as Day, until: '9999-12-31' as Day }; // before and after all others

const held = (q: Reading, period: Period, today: Day) => {
  const { from, until } = daysOf(period);
  const sessions = q
    .selectFrom('repair_sessions')
    .where('repair_sessions.cancelled_at', 'is', null)
    .where('held_on', '>=', from)
    .where('held_on', '<=', until)
    .where('held_on', '<=', today);
  return period.kind === 'session'
    ? sessions.where('repair_sessions.id', '=', period.id)
    : sessions;
};

/** How many sessions there were until today. */
export const selectHeldSessions = async (
  q: Reading,
  period: Period,
  today: Day,
): Promise<number> => {
  const { count } = await held(q, period, today)
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};

/** Everybody who was there, each time they were, with the end of their session. */
export const selectStays = (q: Reading, period: Period, today: Day) =>
  held(q, period, today)
    .innerJoin('presences', 'presences.session_id', 'repair_sessions.id')
    .where('presences.cancelled_at', 'is', null)
    .select(['held_on', 'closes_at', 'staff_id', 'name', 'arrived_at', 'left_at'])
    .orderBy('presences.id')
    .limit(1_000_000)
    .execute();
