/**
 * A copy of a large place, made while people scan: how long it takes, how long a scan waits meanwhile;
 * then the way back to it, and how soon the place opens again.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { restoreBackup } from '#main/backups/restore/restore.ts';
import { scan } from '#main/loans/scan.ts';
import { basePath, type OpenHouse, openHouse } from '#main/open-house.ts';
import type { Situation } from '#shared/contract/counter.ts';
import { instant } from '#shared/domain/day.ts';
import { benchActor } from './bench-house.ts';
import { withoutFading } from './fading.ts';
import type { Figure } from './figure.ts';
import { freeVisits } from './pairs.ts';
import type { ScannedVisit } from './screen.ts';
import { benchNow, copyOf, seededFolder } from './seeded-base.ts';
import { measureStart } from './start-up.ts';
import { Timings, timed } from './timings.ts';

const items = 100_000;
const loansEach = 10;
/** People who come while the copy is made, with three objects each; more than there is time for. */
const visits = 1_200;
/** A scan every so often: as if ten posts never rested. */
const paceMs = 25;
const longestHoldMs = 100;
const restoreWithinMs = 10_000;

export const measureBackups = async (): Promise<Figure[]> => {
  console.log('backups: 100,000 items, 1,000,000 loans');
  const seeded = await seededFolder(items, loansEach);
  const own = await copyOf(seeded);
  try {
    withoutFading(basePath(own.folder));
    const people = visitsIn(basePath(own.folder));
    const now = instant.parse(benchNow);
    const log = pino({ level: 'silent' });
    const house = await openHouse({ folder: own.folder, clock: () => now, log });
    const figures = [...(await measureCopy(house, people)), await measureRestore(house)];
    await house.close();
    return [...figures, ...(await measureStart(seeded, items))];
  } finally {
    own.remove();
  }
};

const visitsIn = (path: string): ScannedVisit[] => {
  const base = new Database(path, { readonly: true });
  try {
    return freeVisits(base, visits, 3);
  } finally {
    base.close();
  }
};

const measureCopy = async (
  house: OpenHouse,
  people: readonly ScannedVisit[],
): Promise<Figure[]> => {
  const idle = new Timings();
  await scanUntil(house, people.slice(0, 100), idle, setTimeout(100 * 4 * paceMs));
  const busy = new Timings();
  const loop = monitorEventLoopDelay({ resolution: 1 });
  const startedAt = performance.now();
  const copying = house.backups.now('asked');
  loop.enable();
  await scanUntil(house, people.slice(100), busy, copying);
  loop.disable();
  const took = performance.now() - startedAt;
  console.log(
    `  ${busy.count} scans meanwhile; the thread of the scans stood ${loop.max / 1e6} ms`,
  );
  return [
    { what: 'backup, verified', items, unit: 'ms', ours: took },
    {
      what: 'scan while it runs, p50',
      items,
      unit: 'ms',
      ours: busy.percentile(50),
      ...beside(idle, 50),
    },
    {
      what: 'scan while it runs, p99',
      items,
      unit: 'ms',
      ours: busy.percentile(99),
      ...beside(idle, 99),
    },
    {
      what: 'scan while it runs, longest',
      items,
      unit: 'ms',
      ours: busy.percentile(100),
      ...beside(idle, 100),
      limit: { of: 'value', at: longestHoldMs },
    },
  ];
};

const beside = (idle: Timings, share: number) => ({
  beside: { name: 'else', value: idle.percentile(share) },
});

/** Scans one visit after the other, each scan timed, until `end` or until nobody is left. */
const scanUntil = async (
  house: OpenHouse,
  people: readonly ScannedVisit[],
  timings: Timings,
  end: Promise<unknown>,
): Promise<void> => {
  let isOver = false;
  const ended = end.finally(() => {
    isOver = true;
  });
  const situation: Situation = { visit: null, basket: [], returnsVisitId: null };
  const counter = { house, actor: benchActor, situation };
  for (const { card, objects } of people) {
    situation.visit = null;
    for (const reading of [card, ...objects]) {
      if (isOver) break;
      const answer = await timed(timings, () => scan(counter, [reading]));
      if (answer.kind === 'member-opened') situation.visit = answer.visit;
      await setTimeout(paceMs);
    }
  }
  await ended;
};

/** The way back, once the present base is copied: that copy is measured above. */
const measureRestore = async (house: OpenHouse): Promise<Figure> => {
  const { here } = await house.backups.list();
  const [{ name } = { name: undefined }] = here;
  if (name === undefined) throw new Error('there is no copy');
  const timings = new Timings();
  const copied = { ...house, backups: { ...house.backups, before: async () => undefined } };
  await timed(timings, () => restoreBackup(copied, benchActor, { name, side: 'here' }));
  const limit = { of: 'value', at: restoreWithinMs } as const;
  return {
    what: 'restore, once the present base is copied',
    items,
    unit: 'ms',
    ours: timings.total,
    limit,
  };
};
