/** A house on a copy of a seeded base, whose statements are remembered, beside the raw engine on another. */
import { join } from 'node:path';
import { pino } from 'pino';
import { noBackups } from '#main/backups/backups.ts';
import type { House } from '#main/house.ts';
import { erasedListIn } from '#main/members/erase/erased-list.ts';
import { basePath } from '#main/open-house.ts';
import { openFiles } from '#main/store/open-files.ts';
import type { Actor } from '#main/store/store.ts';
import { instant } from '#shared/domain/day.ts';
import { openRawEngine, openRecordedStore, type RawEngine, type Sent } from './recorded-store.ts';
import { benchNow, copyOf } from './seeded-base.ts';

export interface BenchHouse {
  readonly house: House;
  readonly raw: RawEngine;
  /** What the house has sent to SQLite since the last time. */
  take(): Sent[];
  close(): Promise<void>;
}

export const benchActor: Actor = { staffId: null, postId: 'bench', role: 'volunteer' };

/** Opens both on copies of their own: neither empties the other's cache by what it writes. */
export const openBenchHouse = async (seeded: string): Promise<BenchHouse> => {
  const own = await copyOf(seeded);
  const rawOwn = await copyOf(seeded);
  const now = instant.parse(benchNow);
  const clock = () => now;
  const { store, take } = openRecordedStore(basePath(own.folder), clock);
  const raw = openRawEngine(basePath(rawOwn.folder));
  const house: House = {
    store,
    files: openFiles(join(own.folder, 'files')),
    clock,
    log: pino({ level: 'silent' }),
    backups: noBackups,
    erased: erasedListIn(own.folder),
    isPractice: false,
    version: 'bench',
  };
  const close = async () => {
    await store.close();
    raw.database.close();
    own.remove();
    rawOwn.remove();
  };
  return { house, raw, take, close };
};
