/**
 * Counts of our own tickets that have an outcome. Each is grouped in the order of an index that holds
 * all that it asks: nothing is sorted, and no row is looked up.
 */
import { sql } from 'kysely';
import type { Reading } from '#main/store/store.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';

/** Which tickets: those of a year or of a session; neither: all of them. */
export interface TicketScope {
  readonly year?: number;
  readonly sessionId?: RepairSessionId;
}

/** More groups than there are years, kinds, ages and outcomes together. */
const mostGroups = 1_000_000;

const doneTickets = (q: Reading, { year, sessionId }: TicketScope) => {
  const done = q
    .selectFrom('tickets')
    .where('done_year', 'is not', null)
    .where('cancelled_at', 'is', null);
  const ofYear = year === undefined ? done : done.where('done_year', '=', year);
  return sessionId === undefined ? ofYear : ofYear.where('session_id', '=', sessionId);
};

/** By year, kind and outcome: how many, how many with a weight, and those weights in grams. */
export const countByCategory = (q: Reading, scope: TicketScope) =>
  doneTickets(q, scope)
    .select(['done_year as year', 'category_number', 'outcome'])
    .select((eb) => [
      eb.fn.countAll().as('count'),
      eb.fn.count('weight_grams').as('weighed'),
      eb.fn.sum('weight_grams').as('grams'),
    ])
    .groupBy(['done_year', 'category_number', 'outcome'])
    .orderBy('done_year')
    .orderBy('category_number')
    .orderBy('outcome')
    .limit(mostGroups)
    .execute();

export const countByAge = (q: Reading, scope: TicketScope) =>
  doneTickets(q, scope)
    .select(['age_years', 'outcome'])
    .select((eb) => eb.fn.countAll().as('count'))
    .groupBy(['done_year', 'age_years', 'outcome'])
    .orderBy('done_year')
    .orderBy('age_years')
    .orderBy('outcome')
    .limit(mostGroups)
    .execute();

export const countByBarrier = (q: Reading, scope: TicketScope) =>
  doneTickets(q, scope)
    // Written out: only so does SQLite see that the index of ends of life answers it.
    .where('outcome', '=', sql.lit('end-of-life' as const))
    .select('barrier')
    .select((eb) => eb.fn.countAll().as('count'))
    .groupBy(['done_year', 'barrier'])
    .orderBy('done_year')
    .orderBy('barrier')
    .limit(mostGroups)
    .execute();

export const countByMinutes = (q: Reading, scope: TicketScope) =>
  doneTickets(q, scope)
    .select('minutes')
    .select((eb) => eb.fn.countAll().as('count'))
    .where('minutes', '>', 0)
    .groupBy(['done_year', 'minutes'])
    .orderBy('done_year')
    .orderBy('minutes')
    .limit(mostGroups)
    .execute();

export const countByWait = (q: Reading, scope: TicketScope) =>
  doneTickets(q, scope)
    .select((eb) => eb.ref('waited_minutes').$notNull().as('minutes'))
    .select((eb) => eb.fn.countAll().as('count'))
    .where('waited_minutes', 'is not', null)
    .groupBy(['done_year', 'waited_minutes'])
    .orderBy('done_year')
    .orderBy('waited_minutes')
    .limit(mostGroups)
    .execute();

/** The years in which a ticket was done. */
export const selectTicketYears = (q: Reading) =>
  q
    .selectFrom('tickets')
    .select((eb) => eb.ref('done_year').$notNull().as('year'))
    .where('done_year', 'is not', null)
    .where('cancelled_at', 'is', null)
    .groupBy('done_year')
    .orderBy('done_year')
    .limit(1_000)
    .execute();
