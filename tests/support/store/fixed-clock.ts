/** A clock that stands still until a test moves it. */

import type { Clock } from '#main/store/store.ts';
import { type Instant, instantAt } from '#shared/domain/day.ts';

export interface FixedClock {
  now: Clock;
  /** Moves the clock on by so many milliseconds. */
  advance(milliseconds: number): void;
  set(at: Instant): void;
}

/** A Saturday afternoon at the counter. */
export const fixedClock = (at = '2026-11-21T13:02:00.000Z'): FixedClock => {
  let now = Date.parse(at);
  return {
    now: () => instantAt(now),
    advance: (milliseconds) => {
      now += milliseconds;
    },
    set: (instant) => {
      now = Date.parse(instant);
    },
  };
};
