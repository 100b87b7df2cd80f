/**
 * Lending by the use case, in process, beside the raw engine: bare better-sqlite3 runs the very
 * statements that the use case has just sent, with the same values, on a base of its own with the
 * same pragmas (WAL, FULL). One loan here, one there, in turn.
 */
import { v7 } from 'uuid';
import { lend } from '#main/loans/lend.ts';
import type { VisitId } from '#shared/domain/ids.ts';
import { type BenchHouse, benchActor } from './bench-house.ts';
import type { Figure } from './figure.ts';
import type { Pair } from './pairs.ts';
import { Timings, timed } from './timings.ts';

export const warmUp = 200;
const mostTimesRaw = 2.5;

export const newVisit = (): VisitId => v7() as VisitId; // a UUIDv7 is what a visit is named by

export const measureLending = async (
  { house, raw, take }: BenchHouse,
  items: number,
  pairs: readonly Pair[],
): Promise<Figure[]> => {
  const ours = new Timings();
  const bare = new Timings();
  take();
  for (const [at, pair] of pairs.entries()) {
    const isWarm = at >= warmUp;
    const asked = { ...pair, visitId: newVisit() };
    await timed(isWarm ? ours : null, () => lend(house, benchActor, asked));
    const sent = take();
    await timed(isWarm ? bare : null, () => raw.replay(sent));
  }
  return [50, 95, 99].map((share) => ({
    what: `lend, p${share}`,
    items,
    unit: 'ms',
    ours: ours.percentile(share),
    beside: { name: 'raw', value: bare.percentile(share) },
    // One loan in a hundred waits for the disk, whoever asked.
    ...(share === 99 ? {} : { limit: { of: 'ratio', at: mostTimesRaw } }),
  }));
};
