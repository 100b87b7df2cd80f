/** A real place for some histories: each brings objects and members of its own. */

import type { RouterClient } from '@orpc/server';
import { pino } from 'pino';
import { application } from '#main/application.ts';
import type { House } from '#main/house.ts';
import { basePath, openHouse } from '#main/open-house.ts';
import { managerRestMs, openPost } from '#main/staff/posts.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import type { Day } from '#shared/domain/day.ts';
import { instantAt } from '#shared/domain/day.ts';
import type { ItemId, MemberId } from '#shared/domain/ids.ts';
import { clientOf, houseAround } from '#tests/support/house.ts';
import { putEmptyBase } from '#tests/support/store/empty-base.ts';
import { type FixedClock, fixedClock } from '#tests/support/store/fixed-clock.ts';
import { inMemory, temporaryFolder } from '#tests/support/store/temporary-folder.ts';

export interface LivedIn {
  readonly house: House & { close(): Promise<void> };
  readonly time: FixedClock;
  /** A manager's window whose rights do not end. */
  readonly client: RouterClient<typeof application>;
}

export interface Cast {
  readonly items: readonly ItemId[];
  readonly members: readonly MemberId[];
}

export const itemCount = 3;
export const memberCount = 2;

/** Opened whole, or without the copies that are made before an erasure; close it. */
export const aPlaceToLiveIn = async (withCopies: boolean): Promise<LivedIn> => {
  const time = fixedClock();
  const house = await openIn(temporaryFolder(inMemory()), time, withCopies);
  const post = {
    ...openPost('office'),
    get managerUntil() {
      return instantAt(Date.parse(house.clock()) + managerRestMs);
    },
    set managerUntil(_at) {},
  };
  const client = clientOf(application, { house, post });
  await client.place.setUp({
    name: 'La Remise',
    openingHours: [{ weekday: 6, opensAt: '14:00', closesAt: '18:00' }],
    managerName: 'Odile',
    managerCode: 'carnet-bleu',
  });
  await client.place.changeSettings({ memberLimit: 1_000, maxRenewals: 2, lateRule: 'warn' });
  return { house, time, client };
};

const openIn = async (folder: string, time: FixedClock, withCopies: boolean) => {
  const path = basePath(folder);
  await putEmptyBase(path);
  if (withCopies) {
    return await openHouse({ folder, clock: time.now, log: pino({ level: 'silent' }) });
  }
  const store = await openSqlite(path, time.now);
  return { ...houseAround(store, folder, time), close: store.close };
};

export const aCast = async ({ client }: LivedIn, serial: number): Promise<Cast> => {
  const items: ItemId[] = [];
  const members: MemberId[] = [];
  for (let at = 0; at < itemCount; at += 1) {
    items.push((await client.items.create({ kind: 'tool', name: `Scie ${serial}-${at}` })).id);
  }
  for (let at = 0; at < memberCount; at += 1) {
    const firstName = `Zoé${serial}x${at}`;
    const membership = { paidOn: '2026-11-20' as Day };
    members.push((await client.members.create({ firstName, phone: '06', membership })).id);
  }
  return { items, members };
};
