/** `kill -9` while objects or repairs come in: all of a file is there afterwards, or nothing of it. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sweepLeftovers } from '#main/exchange/imports/leftovers.ts';
import { sweepSheets } from '#main/exchange/sheets/run/leftovers.ts';
import { basePath } from '#main/open-house.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { howMany } from '#tests/support/how-many.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { killDuring } from './a-process-to-kill.ts';
import { aRepairPlace } from './a-repair-place.ts';

/** The number that was promised in `prove`, of each. */
const kills = howMany(12, 100);
/** Each processor has a process to start. */
const hands = 2;

const filled = ['items', 'aliases', 'accessories', 'shelves', 'label_queue'] as const;

/** How many rows of each kind stand because of an import, and how many belong to none. */
const counts: Record<string, string> = {
  lines: "select count(*) from journal where act in ('import-items', 'import-repairs')",
  sheets: 'select count(*) from sheet_imports where cancelled_at is null',
  imports: 'select count(*) from imports where cancelled_at is null',
  repairs: 'select count(*) from imported_repairs where import_id in (select id from imports)',
  ...Object.fromEntries(
    filled.map((table) => [
      table,
      `select count(*) from ${table} where import_id is not null and cancelled_at is null`,
    ]),
  ),
};

const leftOvers = `select
  (select count(*) from imported_repairs where import_id not in (select id from imports)) +
  (select count(*) from items where import_id not in (select id from sheet_imports))`;

const look = (folder: string) => {
  const base = new Database(basePath(folder));
  const count = (sql: string) => base.prepare<[], number>(sql).pluck().get() ?? 0;
  const standing = Object.fromEntries(
    Object.entries(counts).map(([name, sql]) => [name, count(sql)]),
  );
  const isSound = base.pragma('integrity_check', { simple: true }) === 'ok';
  const leftOver = count(leftOvers);
  base.close();
  return { standing, isSound, leftOver };
};

/** What a kill has left is gone once somebody has swept. */
const expectSwept = async (folder: string): Promise<void> => {
  const store = await openSqlite(basePath(folder), fixedClock().now);
  await sweepSheets({ store });
  await sweepLeftovers({ store });
  await store.close();
  expect(look(folder)).toMatchObject({ isSound: true, leftOver: 0 });
};

test.each(['objects', 'repairs'])(
  `${kills} kills while %s come in leave all of them, or none`,
  {
    timeout: howMany(120, 600) * 1_000,
  },
  async (what) => {
    const place = await aRepairPlace();
    const nothing = look(place);
    const aCopy = (name: string): string => {
      const folder = join(place, name);
      mkdirSync(folder);
      copyFileSync(basePath(place), basePath(folder));
      return folder;
    };
    const first = aCopy('whole');
    const { tookMs } = await killDuring('importing.ts', [first, what], null);
    const whole = look(first);
    expect(whole.standing).not.toEqual(nothing.standing);
    const tally = { whole: 0, nothing: 0, halfWritten: 0 };
    const killOne = async (nth: number) => {
      const folder = aCopy(String(nth));
      // One in six is killed at the very moment at which all is in; the others all along the writing.
      const isLast = nth % 6 === 5;
      const afterMs = isLast ? null : ((nth + Math.random()) / kills) * 1.1 * (tookMs ?? 0);
      await killDuring('importing.ts', [folder, what], afterMs);
      const { standing, isSound, leftOver } = look(folder);
      expect(isSound).toBe(true);
      expect([nothing.standing, whole.standing]).toContainEqual(standing);
      const isWhole = standing['lines'] === whole.standing['lines'];
      if (isLast) expect(isWhole, 'what was told to be in is not').toBe(true);
      tally[isWhole ? 'whole' : 'nothing'] += 1;
      if (leftOver === 0) return;
      tally.halfWritten += 1;
      await expectSwept(folder);
    };
    const hand = async (from: number) => {
      for (let nth = from; nth < kills; nth += hands) await killOne(nth);
    };
    await Promise.all(Array.from({ length: hands }, (_, at) => hand(at)));
    console.log(
      `${kills} kills in ${Math.round(tookMs ?? 0)} ms of writing: ${JSON.stringify(tally)}`,
    );
    expect(tally.halfWritten, 'no kill fell into the writing').toBeGreaterThan(0);
  },
);
