/** What SQLite leaves behind when it moves rows from page to page: `secure_delete` does not reach it. */
import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { eraseFormer } from '#main/store/erase.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { indexEntry, removeEntry } from '#main/store/search/search.ts';
import type { Store } from '#main/store/store.ts';
import { emptyLog } from '#tests/support/store/empty-log.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { aMemberRow, aVolunteer } from '#tests/support/store/rows.ts';
import { temporaryBase } from '#tests/support/store/temporary-folder.ts';

const howMany = 1_500;
/** Words in no order, so that pages of every index are split again and again. */
const people = Array.from({ length: howMany }, (_, at) => {
  const letters = [...String((at * 7_919) % 1_000_003)].map((digit) => 'bcdfglmnrt'[Number(digit)]);
  const name = `zqu${letters.join('a')}o${'eiu'[at % 3]}x`;
  return aMemberRow({ last_name: name, folded_name: `${name} zoe` });
});
const erased = people.filter((_, at) => at % 3 === 0);

test('hundreds of names stand nowhere in the file, which other rows have passed through', async () => {
  const path = temporaryBase();
  const store = await openSqlite(path, fixedClock().now);
  await addPeople(store);
  await takeOut(store);
  emptyLog(path);
  const left = namesIn(path);
  // Else this test shows nothing: other rows of the test are needed.
  expect(left.length).toBeGreaterThan(0);

  expect(await store.wipe()).toBe(true);

  expect(namesIn(path)).toEqual([]);
  await touchEverything(store);
  emptyLog(path);
  expect(namesIn(path)).toEqual([]);
  await store.close();
  expect(namesIn(path)).toEqual([]);
  expectSound(path);
});

const subject = { kind: 'place', id: 'place' } as const;

const addPeople = async (store: Store): Promise<void> => {
  for (let at = 0; at < people.length; at += 50) {
    await store.write(aVolunteer, async (tx) => {
      for (const row of people.slice(at, at + 50)) {
        await tx.insert('members', row);
        await indexEntry(tx, 'member', row.id, { name: row.last_name, codes: [row.code] });
      }
      await tx.record({ act: 'load-example', subject, role: 'volunteer' });
    });
  }
};

const takeOut = (store: Store): Promise<unknown> =>
  store.write(aVolunteer, async (tx) => {
    for (const { id } of erased) {
      await removeEntry(tx, 'member', id);
      await tx.change('members', id, { last_name: '', folded_name: '' });
    }
    await tx.record({ act: 'load-example', subject, role: 'volunteer' });
    // What an erasure does to former values.
    for (const { id } of erased) await eraseFormer(tx, { table: 'members', id }, () => ({}));
  });

/** Pages kept in memory from before the wiping would be written again as they were. */
const touchEverything = (store: Store): Promise<unknown> =>
  store.write(aVolunteer, async (tx) => {
    for (const { id } of people) await tx.change('members', id, { phone: '06' });
    await tx.record({ act: 'load-example', subject, role: 'volunteer' });
  });

const namesIn = (path: string): string[] => {
  const bytes = [path, `${path}-wal`]
    .filter(existsSync)
    .map((file) => readFileSync(file).toString('latin1'))
    .join('\n');
  return erased.map(({ last_name }) => last_name).filter((name) => bytes.includes(name));
};

const expectSound = (path: string): void => {
  const base = new Database(path, { readonly: true });
  expect(base.pragma('integrity_check', { simple: true })).toBe('ok');
  base.close();
};
