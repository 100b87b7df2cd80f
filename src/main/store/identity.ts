/** Ids that sort as they were made. */
import { v7 } from 'uuid';
import type { Instant } from '#shared/domain/day.ts';

/**
 * Makes UUIDv7 for a store. Two ids of one store never sort in the wrong order, even within one
 * millisecond or when the clock is set back: "the last act" is then the last id. `lastId` is the
 * last that the base holds: the clock may have been set back while nothing ran.
 */
export const makeIds = (lastId: string | undefined): ((at: Instant) => string) => {
  let lastAt = lastId === undefined ? 0 : millisecondAfter(lastId);
  let sequence = 0;
  return (at) => {
    const now = Date.parse(at);
    sequence = now > lastAt ? 0 : sequence + 1;
    lastAt = Math.max(now, lastAt);
    return v7({ msecs: lastAt, seq: sequence });
  };
};

/** The first 48 bits are milliseconds since 1970 (RFC 9562, section 5.7). */
const millisecondAfter = (id: string): number =>
  Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) + 1;
