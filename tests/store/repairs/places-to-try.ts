/** The two kinds of place that one machine holds, to be opened again and again as they began. */
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { application } from '#main/application.ts';
import type { CallContext, House } from '#main/house.ts';
import { basePath, openHouse } from '#main/open-house.ts';
import { loadExample } from '#main/place/loading/load-example.ts';
import { managerRestMs, openPost } from '#main/staff/posts.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { openReopenable } from '#main/store/reopen.ts';
import { instantAt } from '#shared/domain/day.ts';
import { practiceManagerCode } from '#shared/domain/practice.ts';
import type { Role } from '#shared/domain/words.ts';
import { clientOf, houseAround } from '#tests/support/house.ts';
import { type FixedClock, fixedClock } from '#tests/support/store/fixed-clock.ts';
import { inMemory, temporaryFolder } from '#tests/support/store/temporary-folder.ts';

export interface TriedPlace {
  readonly house: House;
  readonly time: FixedClock;
  /** The file of its base. */
  readonly base: string;
  window(role: Role): CallContext;
  close(): Promise<void>;
}

export type PlaceKind = 'real' | 'practice';

const log = pino({ level: 'silent' });

/** With its copies and all that a house does by itself; or only what answers calls, opened in a blink. */
export type Opening = 'whole' | 'light';

/** Fills a place of this kind once; answers how to open a fresh copy of it, one at a time. */
export const placesOf = async (
  kind: PlaceKind,
  opening: Opening = 'whole',
): Promise<() => Promise<TriedPlace>> => {
  const origin = temporaryFolder(inMemory());
  const { now } = fixedClock();
  const house = await openHouse({
    folder: origin,
    clock: now,
    isPractice: kind === 'practice',
    log,
  });
  if (kind === 'practice') await loadExample(house, { folder: join('resources', 'demo') });
  else await setUp(house);
  await fill(house);
  await house.close();
  mkdirSync(join(origin, 'files'), { recursive: true });
  return () => openCopy(origin, kind, opening);
};

const openCopy = async (origin: string, kind: PlaceKind, opening: Opening): Promise<TriedPlace> => {
  const folder = join(origin, 'copy');
  mkdirSync(folder);
  cpSync(basePath(origin), basePath(folder));
  // Files are named by what is in them: all copies may share them.
  symlinkSync(join(origin, 'files'), join(folder, 'files'));
  const time = fixedClock();
  const isPractice = kind === 'practice';
  const house =
    opening === 'whole'
      ? await openHouse({ folder, clock: time.now, isPractice, log })
      : await openLight(folder, time, isPractice);
  return {
    house,
    time,
    base: basePath(folder),
    window: (role) => windowOf(house, role),
    close: async () => {
      await house.close();
      rmSync(folder, { recursive: true });
    },
  };
};

const openLight = async (folder: string, time: FixedClock, isPractice: boolean) => {
  const store = await openReopenable(() => openSqlite(basePath(folder), time.now));
  const house = { ...houseAround(store, folder, time), ground: { folder, store }, isPractice };
  return { ...house, close: store.close };
};

const windowOf = (house: House, role: Role): CallContext => {
  const post = openPost(role === 'manager' ? 'office' : 'counter');
  post.stirredAt = house.clock(); // somebody works there: a place that locks its posts has not locked it
  if (role === 'manager') {
    post.managerUntil = instantAt(Date.parse(house.clock()) + managerRestMs);
  }
  return { house, post };
};

const setUp = async (house: House): Promise<void> => {
  const client = clientOf(application, windowOf(house, 'volunteer'));
  await client.place.setUp({
    name: 'La Remise',
    openingHours: [{ weekday: 6, opensAt: '14:00', closesAt: '18:00' }],
    managerName: 'Odile',
    managerCode: practiceManagerCode,
  });
  for (const name of ['Perceuse', 'Ponceuse', 'Grille-pain', 'Scie']) {
    await client.items.create({ kind: 'tool', name, accessories: [{ name: 'Mallette' }] });
  }
  for (const firstName of ['Zoé', 'Ali', 'Éva']) {
    const membership = { paidOn: '2026-11-01' as never };
    await client.members.create({ firstName, phone: '06 39 98 00 01', membership });
  }
};

/** What a run begins with, in both kinds: a session, somebody who repairs, and an object that is unsafe. */
const fill = async (house: House): Promise<void> => {
  const client = clientOf(application, windowOf(house, 'manager'));
  const hours = { opensAt: '14:00', closesAt: '18:00' };
  const { id } = await client.repairs.sessions.open({ on: '2026-11-21' as never, ...hours });
  await client.repairs.sessions.arrive({ sessionId: id, name: 'Farid', table: 'table 3' });
  const { items } = await client.items.list({ availability: 'shelf', limit: 2 });
  for (const [at, item] of items.entries()) {
    const opened = await client.repairs.tickets.open({ itemId: item.id, problem: 'Un câble à nu' });
    if (at === 0) await client.repairs.tickets.declareUnsafe({ id: opened.id, reason: 'Choc' });
  }
};
