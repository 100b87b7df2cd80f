/** A large place lets go of the borrowers of old loans while it is open: how long anything else waits for that. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { nobodyId } from '#main/members/fade/nobody.ts';
import { basePath, openHouse } from '#main/open-house.ts';
import { instant } from '#shared/domain/day.ts';
import type { Figure } from './figure.ts';
import { benchNow, copyOf, seededFolder } from './seeded-base.ts';

const items = 100_000;
const loansEach = 10;
/** Not to the end, which is minutes away: one lot is like another. */
const forMs = 20_000;
const longestHoldMs = 100;

export const measureFading = async (): Promise<Figure[]> => {
  console.log('fading: 100,000 items, 1,000,000 loans');
  const own = await copyOf(await seededFolder(items, loansEach));
  try {
    const now = instant.parse(benchNow);
    const log = pino({ level: 'silent' });
    // It begins by itself once the house is open.
    const house = await openHouse({ folder: own.folder, clock: () => now, log });
    const loop = monitorEventLoopDelay({ resolution: 1 });
    loop.enable();
    await setTimeout(forMs);
    loop.disable();
    await house.close();
    console.log(`  ${fadedIn(basePath(own.folder))} loans faded in ${forMs / 1_000} s`);
    return [50, 99, 100].map((share) => waitOf(loop.percentile(share) / 1e6, share));
  } finally {
    own.remove();
  }
};

const waitOf = (ours: number, share: number): Figure => ({
  what: `wait while loans fade, ${share === 100 ? 'longest' : `p${share}`}`,
  items,
  unit: 'ms',
  ours,
  ...(share === 100 && { limit: { of: 'value', at: longestHoldMs } }),
});

const fadedIn = (path: string): number => {
  const base = new Database(path, { readonly: true });
  const count = base
    .prepare<[string], number>('select count(*) from loans where member_id = ?')
    .pluck()
    .get(nobodyId);
  base.close();
  return count ?? 0;
};

/** For what is measured beside it: nothing is old enough. */
export const withoutFading = (path: string): void => {
  const base = new Database(path);
  base.exec('update place set fade_loans_after_months = 120');
  base.close();
};
