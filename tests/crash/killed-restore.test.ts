/**
 * `kill -9` while a copy takes the place of a base whose newest pages were still beside it: the base is
 * wholly the former one or wholly the copy, and those pages go with the former one.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeBackup } from '#main/backups/make-backup.ts';
import { checkBase } from '#main/store/check-base.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { finishExchange, listAside } from '#main/store/set-aside.ts';
import type { Store } from '#main/store/store.ts';
import { howMany } from '#tests/support/how-many.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { aManager, anItemRow } from '#tests/support/store/rows.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
import { killDuring } from './a-process-to-kill.ts';

const kills = howMany(12, 100);
const { now } = fixedClock();

const addItem = (store: Store, name: string) =>
  store.write(aManager, async (tx) => {
    const item = anItemRow({ name });
    await tx.insert('items', item);
    await tx.record({
      act: 'create-item',
      subject: { kind: 'item', id: item.id },
      role: 'manager',
    });
  });

const namesIn = async (store: Store): Promise<string> => {
  const rows = await store.read((q) =>
    q.selectFrom('items').select('name').orderBy('id').execute(),
  );
  return rows.map(({ name }) => name).join(', ');
};

/** A folder as a power cut leaves it: a copy from before, and pages that are in the -wal alone. */
const aFolderToRestore = async () => {
  const open = temporaryFolder();
  const folder = temporaryFolder();
  const path = join(open, 'etabli.db');
  const store = await openSqlite(path, now);
  onTestFinished(() => store.close());
  await addItem(store, 'copied');
  const { name } = await makeBackup({ data: open, reason: 'asked', at: now() });
  await addItem(store, 'since');
  cpSync(join(open, 'backups'), join(folder, 'backups'), { recursive: true });
  for (const ending of ['', '-wal'])
    copyFileSync(path + ending, join(folder, `etabli.db${ending}`));
  return { folder, name };
};

test(`${kills} kills during a restore leave the former base, or the copy`, {
  timeout: howMany(280, 1_500) * 1_000,
}, async () => {
  const { folder: template, name } = await aFolderToRestore();
  const root = temporaryFolder();
  const fresh = (nth: string) => {
    const folder = join(root, nth);
    mkdirSync(folder);
    cpSync(template, folder, { recursive: true });
    return folder;
  };
  const { tookMs } = await killDuring('restoring.ts', [fresh('whole'), name], null);
  const tally = { former: 0, copy: 0, decided: 0 };
  const killOne = async (nth: number) => {
    const folder = fresh(String(nth));
    const killed = await killDuring('restoring.ts', [folder, name], momentOf(nth, folder, tookMs));
    if (existsSync(join(folder, 'restoring.json'))) tally.decided += 1;
    // As the next start does, before it opens anything.
    await finishExchange(folder);
    expect(checkBase({ path: join(folder, 'etabli.db'), isWhole: true }).isSound).toBe(true);
    const store = await openSqlite(join(folder, 'etabli.db'), now);
    const names = await namesIn(store);
    await store.close();
    expect(['copied', 'copied, since']).toContain(names);
    if (killed.tookMs !== null) expect(names).toBe('copied');
    if (names === 'copied') await expectFormerAside(folder);
    tally[names === 'copied' ? 'copy' : 'former'] += 1;
    expect(existsSync(join(folder, 'restoring.json'))).toBe(false);
  };
  const hand = async (first: number) => {
    for (let nth = first; nth < kills; nth += 2) await killOne(nth);
  };
  await Promise.all([hand(0), hand(1)]);
  console.log(
    `${kills} kills in ${Math.round(tookMs ?? 0)} ms of restore: ${JSON.stringify(tally)}`,
  );
  expect(tally.copy).toBeGreaterThanOrEqual(Math.floor(kills / 10));
  expect(tally.former).toBeGreaterThan(0);
});

/**
 * Every tenth when it has just said that it is done, every third as soon as the exchange is decided, for
 * that takes some milliseconds only, the others at any time.
 */
const momentOf = (nth: number, folder: string, tookMs: number | null) => {
  if (nth % 10 === 0) return null;
  if (nth % 3 === 0) return () => existsSync(join(folder, 'restoring.json'));
  return (0.4 + 0.65 * Math.random()) * (tookMs ?? 0);
};

/** The former base is whole where it was set aside, with the pages that were beside it. */
const expectFormerAside = async (folder: string): Promise<void> => {
  const [aside] = await listAside(folder);
  const path = join(aside?.folder ?? '', 'etabli.db');
  const store = await openSqlite(path, now);
  expect(await namesIn(store)).toBe('copied, since');
  await store.close();
};
