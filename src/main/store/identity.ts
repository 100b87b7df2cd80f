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
  const nextRandom = randomSupply();
  return (at) => {
    const now = Date.parse(at);
    sequence = now > lastAt ? 0 : sequence + 1;
    lastAt = Math.max(now, lastAt);
    return v7({ msecs: lastAt, seq: sequence, random: nextRandom() });
  };
};

const randomBytes = 16;

/** Random bytes for many ids at once: asking the system for each took longer than the rest of its row. */
const randomSupply = (): (() => Uint8Array) => {
  const pool = new Uint8Array(256 * randomBytes);
  let at = pool.length;
  return () => {
    if (at === pool.length) {
      crypto.getRandomValues(pool);
      at = 0;
    }
    at += randomBytes;
    return pool.subarray(at - randomBytes, at);
  };
};

/** The first 48 bits are milliseconds since 1970 (RFC 9562, section 5.7). */
const millisecondAfter = (id: string): number =>
  Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16) + 1;
