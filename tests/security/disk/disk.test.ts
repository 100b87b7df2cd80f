/**
 * What goes wrong with disks and folders: each a sentence with the path and what to do, and every loan
 * whose answer was given is still there.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { describe, expect, onTestFinished, test } from 'vitest';
import { problemOf, sentenceOf } from '#main/doors/problems.ts';
import { openHouse } from '#main/open-house.ts';
import { checkBase } from '#main/store/check-base.ts';
import type { UnusableWhy } from '#main/store/errors.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { isOnShare, refuseShare } from '#main/store/shares.ts';
import { statementsOf } from '#main/store/statements.ts';
import type { Store } from '#main/store/store.ts';
import type { ItemPage } from '#shared/contract/items.ts';
import { day } from '#shared/domain/day.ts';
import { visitId as visit } from '#shared/domain/ids.ts';
import { refusals as french, refusalParts } from '#shared/i18n/fr/refusals.ts';
import { aMember } from '#tests/support/builders/a-member.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aSmallDisk, canMount } from '#tests/support/small-disk.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

/** As the contract names it. */
interface Refused {
  code: string;
  data: { why: string; path: string };
}

interface Counter {
  readonly house: TestHouse;
  readonly store: Store;
  readonly path: string;
  /** Lends and takes back until it is refused; answers the refusal. */
  lendUntilRefused(): Promise<Refused>;
  /** One loan, whose answer counts. */
  lend(): Promise<void>;
  /** Every loan whose answer was given is in the base as the next start finds it. */
  expectAllThere(): Promise<void>;
}

/** A counter whose base lies in `folder`. */
const aCounterIn = async (folder: string): Promise<Counter> => {
  const path = join(folder, 'etabli.db');
  const clock = fixedClock();
  const store = await openSqlite(path, clock.now);
  onTestFinished(() => store.close());
  const house = await aHouse({ store, clock, place: { limit_rule: 'warn', expired_rule: 'warn' } });
  // Paid a year ago: it holds whatever the clock says.
  const paidOn = day.parse('2025-11-01');
  const member = await aMember(house, { membership: { type: 'Individuelle', paidOn } });
  const items: ItemPage[] = [];
  for (let nth = 0; nth < 60; nth += 1) items.push(await anItem(house));
  await store
    .read((q) => statementsOf(q).all('pragma wal_checkpoint(truncate)'))
    .catch(() => undefined);
  const client = house.client();
  const visitId = visit.parse(randomUUID());
  const answered: string[] = [];
  const lend = async () => {
    const itemId = items.pop()?.id;
    if (itemId === undefined) throw new Error('nothing is left to lend');
    const { loan } = await client.loans.lend({ itemId, memberId: member.id, visitId });
    answered.push(loan.id);
  };
  const lendUntilRefused = async () => {
    while (items.length > 0) {
      const refused = await lend().then(
        () => null,
        (error) => error,
      );
      if (refused) return refused;
    }
  };
  const expectAllThere = async () => {
    await store.close().catch(() => undefined);
    expect(checkBase({ path, isWhole: true })).toEqual({ isSound: true, faults: [] });
    const again = await openSqlite(path, clock.now);
    const loans = await again.read((q) => q.selectFrom('loans').select('id').execute());
    await again.close();
    const ids = new Set<string>(loans.map(({ id }) => id));
    expect(answered.filter((id) => !ids.has(id))).toEqual([]);
    expect(answered.length).toBeGreaterThan(0);
  };
  return { house, store, path, lend, lendUntilRefused, expectAllThere };
};

/** What the screen says of it, in French. */
const saidOf = ({ why, path }: { why: string; path: string }): string =>
  french.CANNOT_SAVE.replace('{{path}}', path).replace(
    '{{why}}',
    refusalParts.save[why as keyof typeof refusalParts.save],
  );

const expectSaid = (refused: Refused, why: string, path: string): void => {
  expect(refused).toMatchObject({ code: 'CANNOT_SAVE', data: { why, path } });
  expect(saidOf(refused.data)).toContain(path);
};

describe('a full disk', () => {
  test('by a limit of pages is said, loses nothing, and lends again once there is room', async () => {
    const counter = await aCounterIn(temporaryFolder());
    const limit = (pages: number) =>
      counter.store.read((q) => statementsOf(q).all(`pragma max_page_count = ${pages}`));
    await counter.lend();
    await limit(1);
    expectSaid(await counter.lendUntilRefused(), 'disk-full', counter.path);
    await limit(1_000_000);
    await counter.lend();
    await counter.expectAllThere();
  });

  test.runIf(canMount).each(['tmpfs', 'ext4'] as const)(
    'that is really full (%s) is said, loses nothing, and lends again once there is room',
    async (kind) => {
      const disk = aSmallDisk(16, kind);
      const counter = await aCounterIn(disk.folder);
      disk.fill(150_000);
      expectSaid(await counter.lendUntilRefused(), 'disk-full', counter.path);
      disk.empty();
      await counter.lend();
      await counter.expectAllThere();
    },
  );
});

describe('a folder that vanishes while the counter lends', () => {
  test.runIf(canMount)('as a stick that is pulled out is said', async () => {
    const disk = aSmallDisk(16);
    const counter = await aCounterIn(disk.folder);
    await counter.lend();
    disk.pullOut();
    expectSaid(await counter.lendUntilRefused(), 'vanished', counter.path);
  });

  test('is said, and every loan is there when it is back', async () => {
    const folder = join(temporaryFolder(), 'lieu');
    mkdirSync(folder);
    const counter = await aCounterIn(folder);
    await counter.lend();
    renameSync(folder, `${folder}-ailleurs`);
    expectSaid(await counter.lendUntilRefused(), 'vanished', counter.path);
    renameSync(`${folder}-ailleurs`, folder);
    await counter.lend();
    await counter.expectAllThere();
  });

  test('under another base of the same name takes no loan', async () => {
    const folder = temporaryFolder();
    const counter = await aCounterIn(folder);
    await counter.lend();
    renameSync(counter.path, `${counter.path}.former`);
    writeFileSync(counter.path, '');
    expectSaid(await counter.lendUntilRefused(), 'vanished', counter.path);
    renameSync(`${counter.path}.former`, counter.path);
    await counter.expectAllThere();
  });
});

test('another program that holds the base is said, and waited for', async () => {
  const counter = await aCounterIn(temporaryFolder());
  await counter.lend();
  const other = new Database(counter.path);
  other.exec('begin immediate');
  expectSaid(await counter.lendUntilRefused(), 'locked', counter.path);
  other.exec('rollback');
  other.close();
  await counter.lend();
  await counter.expectAllThere();
});

test('a clock that is set back by a year loses no loan and no order', async () => {
  const counter = await aCounterIn(temporaryFolder());
  await counter.lend();
  counter.house.time.advance(-365 * 86_400_000);
  await counter.lend();
  const order = await counter.store.read((q) =>
    q.selectFrom('loans').select(['id', 'lent_at']).orderBy('id').execute(),
  );
  expect(order.map(({ lent_at }) => lent_at.slice(0, 4))).toEqual(['2026', '2025']);
  await counter.expectAllThere();
});

describe('a place that does not open says the folder and what to do:', () => {
  /** What the terminal or the window says. */
  const refusalOf = async (folder: string) => {
    const log = pino({ level: 'silent' });
    const error = await openHouse({ folder, clock: fixedClock().now, log }).then(
      (house) => house.close().then(() => 'it opened'),
      (thrown: unknown) => thrown,
    );
    const problem = problemOf(error, folder);
    return { kind: problem.kind, said: sentenceOf(problem, 'fr') };
  };

  const expectRefused = async (folder: string, kind: UnusableWhy): Promise<void> => {
    const refused = await refusalOf(folder);
    expect(refused.kind).toBe(kind);
    expect(refused.said).toContain(folder);
  };

  test('a folder that is a file', async () => {
    const folder = join(temporaryFolder(), 'lieu');
    writeFileSync(folder, 'une liste de courses');
    await expectRefused(folder, 'folder-is-a-file');
  });

  test.runIf(canMount)('a disk that is read-only', async () => {
    const disk = aSmallDisk(16);
    await (await openSqlite(join(disk.folder, 'etabli.db'), fixedClock().now)).close();
    execFileSync('mount', ['-o', 'remount,ro', disk.folder]);
    await expectRefused(disk.folder, 'read-only');
  });

  test.runIf(canMount)('a disk that is full already', async () => {
    const disk = aSmallDisk(1);
    disk.fill(8_000);
    await expectRefused(disk.folder, 'disk-full');
  });

  test('a base that another program holds', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'etabli.db');
    await (await openSqlite(path, fixedClock().now)).close();
    const other = new Database(path);
    other.pragma('locking_mode = exclusive');
    other.exec('begin exclusive');
    await expectRefused(folder, 'locked');
    other.close();
  });

  test('a share of the network', () => {
    const nfs = { platform: 'linux', path: '/mnt/partage', kind: 0x6969 } as const;
    expect(() => refuseShare('/mnt/partage', () => nfs)).toThrow(
      expect.objectContaining({ why: 'on-a-share', path: '/mnt/partage' }),
    );
  });
});

test.each([
  ['linux', '/mnt/p', 0x6969, true],
  ['linux', '/mnt/p', -11_317_950, true],
  ['linux', '/mnt/p', 0xfe534d42, true],
  ['linux', '/home/remise', 0xef53, false],
  ['linux', '/media/cle', 0x4d44, false],
  ['linux', '/media/cle', 0x65735546, false],
  ['win32', String.raw`\\serveur\lieu`, 0, true],
  ['win32', String.raw`\\?\UNC\serveur\lieu`, 0, true],
  ['win32', String.raw`\\?\C:\lieu`, 0, false],
  ['win32', String.raw`C:\Lieu`, 0, false],
  ['darwin', '/Users/remise', 0x1a, false],
] as const)('on %s, %s (%s) is a share: %s', (platform, path, kind, isShare) => {
  expect(isOnShare({ platform, path, kind })).toBe(isShare);
});
