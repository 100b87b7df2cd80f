/** Who has not been seen for long. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { Day, Instant } from '#shared/domain/day.ts';

/** The last time of everything that a member did; null for what they never did. */
export interface LastActs {
  readonly joined_on: Day;
  /** Of a loan that has faded since. */
  readonly active_on: Day | null;
  readonly returned_on: Day | null;
  readonly lent_on: Day | null;
  readonly paid_on: Day | null;
  readonly ticket_at: Instant | null;
  readonly act_at: Instant | null;
}

/** The day of the last act. */
export const lastDayOf = (acts: LastActs, dayOf: (at: Instant) => Day): Day => {
  const { joined_on, active_on, returned_on, lent_on, paid_on, ticket_at, act_at } = acts;
  // Instants sort as text: the later one alone is asked for its day.
  const [at] = [ticket_at, act_at]
    .flatMap((one) => one ?? [])
    .sort()
    .reverse();
  const days = [joined_on, active_on, returned_on, lent_on, paid_on, at ? dayOf(at) : null];
  return (
    days
      .flatMap((on) => on ?? [])
      .sort()
      .at(-1) ?? joined_on
  );
};

/** Whoever did nothing after this day has been away for so many months. */
export const inactiveSince = (today: Day, months: number): Day =>
  Temporal.PlainDate.from(today).subtract({ months }).toString() as Day; // toString is YYYY-MM-DD
