/**
 * The figures of the repair café over 100,000 repairs, on a base that was just opened: the first call
 * is the one that somebody waits for.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { basePath, openHouse } from '#main/open-house.ts';
import { readStatistics } from '#main/repairs/statistics/read-statistics.ts';
import { fillBase } from '#main/store/bulk.ts';
import type { Period } from '#shared/contract/repair-statistics.ts';
import { instantAt } from '#shared/domain/day.ts';
import { aPlaceRow } from '#tests/support/house.ts';
import type { Figure } from './figure.ts';
import { addImported, addTickets } from './seed-repairs.ts';

const repairs = 100_000;
const mostMs = 100;
const clock = () => instantAt(Date.parse('2026-11-21T13:02:00.000Z'));

const bases = [
  { what: 'own tickets', fill: addTickets },
  { what: 'imported repairs', fill: addImported },
] as const;

const periods: readonly (readonly [string, Period])[] = [
  ['all time', { kind: 'all' }],
  ['one year', { kind: 'year', year: 2024 }],
];

export const measureRepairStatistics = async (): Promise<Figure[]> => {
  const figures: Figure[] = [];
  for (const { what, fill } of bases) {
    const folder = mkdtempSync(join(tmpdir(), 'etabli-bench-repairs-'));
    try {
      await fillBase(basePath(folder), (filling) => {
        filling.add('place', aPlaceRow());
        fill(filling, repairs);
      });
      for (const [name, period] of periods) {
        const ours = await firstCall(folder, period);
        const limit = { of: 'value', at: mostMs } as const;
        figures.push({
          what: `${what}, ${name}, first call`,
          items: repairs,
          unit: 'ms',
          ours,
          limit,
        });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return figures;
};

const firstCall = async (folder: string, period: Period): Promise<number> => {
  const house = await openHouse({ folder, clock, log: pino({ level: 'silent' }) });
  try {
    const beganAt = performance.now();
    const { repairs: counted } = await readStatistics(house, period);
    const took = performance.now() - beganAt;
    if (counted === 0) throw new Error('the bench base holds no repair of this period');
    return took;
  } finally {
    await house.close();
  }
};
