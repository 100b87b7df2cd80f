/** A house to test in: a fresh base, a box for files, a clock that stands still, a place set up. */
import { join } from 'node:path';
import { type AnyRouter, createRouterClient, type RouterClient } from '@orpc/server';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { application } from '#main/application.ts';
import { noBackups } from '#main/backups/backups.ts';
import { openBackups } from '#main/backups/open-backups.ts';
import type { CallContext, House } from '#main/house.ts';
import { erasedListIn } from '#main/members/erase/erased-list.ts';
import { managerRestMs, openPost, type Post } from '#main/staff/posts.ts';
import { openFiles } from '#main/store/open-files.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { openReopenable } from '#main/store/reopen.ts';
import type { Actor, NewRow, Store } from '#main/store/store.ts';
import type { Weekday } from '#shared/domain/day.ts';
import { instantAt } from '#shared/domain/day.ts';
import type { Role } from '#shared/domain/words.ts';
import { putEmptyBase } from './store/empty-base.ts';
import { type FixedClock, fixedClock } from './store/fixed-clock.ts';
import { temporaryFolder } from './store/temporary-folder.ts';

export interface TestHouse extends House {
  /** Moves the house's clock; it stands on Saturday 21 November 2026, 14 h 02 in Paris. */
  readonly time: FixedClock;
  /** The folder that holds the files. */
  readonly folder: string;
  /** A window of this house, held by a volunteer or by a manager whose rights do not end. */
  window(role?: Role): CallContext;
  /** Calls the application as that window does. */
  client(role?: Role): RouterClient<typeof application>;
}

export interface HouseWish {
  clock?: FixedClock;
  /** A store opened by `bothStores`; left out: a SQLite file of its own. */
  store?: Store;
  /** What the place decides otherwise than `aPlaceRow`. */
  place?: Partial<NewRow<'place'>>;
  /** The days of the week it opens: Wednesday and Saturday unless told. */
  weekdays?: readonly Weekday[];
  /** True: its copies are made, in its folder. */
  hasBackups?: boolean;
  /** False: a base on which nobody has been yet. */
  isSetUp?: boolean;
}

export const actor: Actor = { staffId: null, postId: 'counter', role: 'volunteer' };
export const manager: Actor = { staffId: null, postId: 'office', role: 'manager' };

const silent = pino({ level: 'silent' });

/** Opens a house, closed and removed when the test is over. */
export const aHouse = async (wish: HouseWish = {}): Promise<TestHouse> => {
  const time = wish.clock ?? fixedClock();
  const folder = temporaryFolder();
  const { store, ...ground } = wish.store ? { store: wish.store } : await onGround(folder, time);
  const backups = wish.hasBackups
    ? openBackups({ data: folder, store, clock: time.now, log: silent })
    : noBackups;
  const house: House = { ...houseAround(store, folder, time), backups, ...ground };
  if (wish.isSetUp !== false) await setUp(store, wish);
  const window = (role?: Role) => windowOf(house, role);
  return { ...house, time, folder, window, client: (role) => clientOf(application, window(role)) };
};

/** A house that makes no copies, and all of whose files lie in this folder. */
export const houseAround = (store: Store, folder: string, { now }: FixedClock): House => ({
  store,
  files: openFiles(join(folder, 'files')),
  clock: now,
  log: silent,
  backups: noBackups,
  erased: erasedListIn(folder),
  isPractice: false,
  version: '0.0.0-test',
});

/** A base of its own, in whose place another one may come. */
const onGround = async (folder: string, { now }: FixedClock) => {
  const path = join(folder, 'etabli.db');
  await putEmptyBase(path);
  const store = await openReopenable(() => openSqlite(path, now));
  onTestFinished(() => store.close());
  return { store, ground: { folder, store } };
};

/** Calls a router as the window does: through the guard, with the contract checked on both sides. */
export const clientOf = <R extends AnyRouter>(router: R, context: CallContext): RouterClient<R> => {
  const untyped: AnyRouter = router; // every router of ours takes a CallContext: its type hides it
  return createRouterClient(untyped, { context }) as RouterClient<R>;
};

/** A place that lends for a week, two objects a person, on Wednesday and Saturday. */
export const aPlaceRow = (row: Partial<NewRow<'place'>> = {}): NewRow<'place'> => ({
  id: 'place',
  name: 'La Remise',
  address: '3 rue des Ateliers, 44000 Nantes',
  contact: '02 40 00 00 00',
  time_zone: 'Europe/Paris',
  language: 'fr',
  default_loan_days: 7,
  member_limit: 5,
  household_limit: 8,
  max_renewals: 2,
  expired_rule: 'refuse',
  limit_rule: 'refuse',
  late_rule: 'warn',
  suspended_rule: 'refuse',
  membership_period: 'anniversary',
  membership_fee_cents: 1500,
  forget_members_after_months: 12,
  fade_loans_after_months: 4,
  lock_after_minutes: 0,
  rules_version: '2026-01',
  rules_text: 'Rendre propre et complet.',
  set_up_at: instantAt(Date.parse('2026-01-05T09:00:00.000Z')),
  ...row,
});

const windowOf = (house: House, role: Role = 'volunteer'): CallContext => {
  const post: Post = openPost(role === 'manager' ? 'office' : 'counter');
  if (role !== 'manager') return { house, post };
  const untilClosed = {
    ...post,
    get managerUntil() {
      return instantAt(Date.parse(house.clock()) + managerRestMs);
    },
    set managerUntil(_at) {},
  };
  return { house, post: untilClosed };
};

const setUp = (store: Store, { place, weekdays = [3, 6] }: HouseWish): Promise<unknown> =>
  store.write(manager, async (tx) => {
    await tx.insert('place', aPlaceRow(place));
    for (const weekday of weekdays) {
      const hours = { weekday, opens_at: '14:00', closes_at: '18:00' };
      await tx.insert('opening_hours', { id: tx.newId(), ...hours });
    }
    await tx.record({ act: 'set-up', subject: { kind: 'place', id: 'place' }, role: 'volunteer' });
  });
