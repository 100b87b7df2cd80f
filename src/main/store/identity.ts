/** Ids that sort as they were made. */
import { v7 } from 'uuid';
import type { Instant } from '#shared/domain/day.ts';

/**
 * Makes UUIDv7 for a store. Two ids of one store never sort in the wrong order, even within one
 * millisecond or when the clock is set back: "the last act" is then the last id.
 */
export const makeIds = (): ((at: Instant) => string) => {
  let lastAt = 0;
  let sequence = 0;
  return (at) => {
    const now = Date.parse(at);
    sequence = now > lastAt ? 0 : sequence + 1;
    lastAt = Math.max(now, lastAt);
    return v7({ msecs: lastAt, seq: sequence });
  };
};
