import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeBackup } from '#main/backups/make-backup.ts';
import { verifyBackup } from '#main/backups/verify-backup.ts';
import { namers } from '#main/store/backup/named-files.ts';
import { aKeptPlace, filesIn, rowsIn } from '#tests/support/backups/a-kept-place.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import { aHouse } from '#tests/support/house.ts';

test('a copy holds every row and every file of the place, and its sums', async () => {
  const { house, copies } = await aKeptPlace();
  const made = await house.client().backups.now();
  const copy = join(copies, made.name);
  expect(made).toMatchObject({ reason: 'asked', at: house.clock(), isWhole: true, fileCount: 2 });
  expect(made.name).toBe('2026-11-21T130200000Z-asked');
  expect(made.counts).toMatchObject({ items: 2, members: 1, loans: 0, openLoans: 0 });
  expect(rowsIn(join(copy, 'etabli.db'))).toEqual(rowsIn(join(house.folder, 'etabli.db')));
  expect(filesIn(join(copies, 'files'))).toEqual(filesIn(join(house.folder, 'files')));
  expect(readdirSync(copy).sort()).toEqual([
    'backup.json',
    'etabli.db',
    'etabli.db.sha256',
    'files.txt',
  ]);
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'etabli.db.sha256'], { cwd: copy });
  expect(await verifyBackup(copy)).toEqual({ faults: [], missing: [] });
});

test('only this account may read a copy', async () => {
  const { house, copies } = await aKeptPlace();
  const { name } = await house.backups.now('asked');
  const modes = ['', 'etabli.db', 'backup.json'].map(
    (file) => statSync(join(copies, name, file)).mode & 0o077,
  );
  expect(modes).toEqual([0, 0, 0]);
});

test('a copy shows one moment, whatever is written while it is made', async () => {
  const { house, copies } = await aKeptPlace();
  const making = house.backups.now('asked');
  for (let nth = 0; nth < 30; nth += 1) await anItem(house, { name: `Serre-joint ${nth}` });
  const { name, counts } = await making;
  const rows = rowsIn(join(copies, name, 'etabli.db'));
  expect(rows['items']).toHaveLength(counts.items);
  expect(await verifyBackup(join(copies, name))).toMatchObject({ faults: [] });
});

test('copies are made one at a time, and whoever asks before one has begun shares it', async () => {
  const { house } = await aKeptPlace();
  const { backups } = house;
  const before = backups.before('import');
  const [one, shared] = await Promise.all([backups.now('asked'), backups.now('asked'), before]);
  expect(shared).toEqual(one);
  const again = await house.client().backups.now();
  const { here } = await house.client('manager').backups.list();
  expect(here.map(({ name }) => name)).toEqual([
    again.name,
    one.name,
    expect.stringMatching(/import$/),
  ]);
});

test('what a process that was killed has left is swept', async () => {
  const { house, copies } = await aKeptPlace();
  const left = join(copies, '.draft-2026-11-20T130200000Z-daily');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'etabli.db'), 'half');
  await house.backups.now('asked');
  expect(existsSync(left)).toBe(false);
});

test('a clock that was set back makes a copy that is the newest all the same', async () => {
  const { house } = await aKeptPlace();
  await house.backups.now('asked');
  house.time.advance(-365 * 86_400_000);
  const later = await house.backups.now('asked');
  expect((await house.backups.status('Europe/Paris')).last?.name).toBe(later.name);
});

test('a base can be copied while nobody has it open', async () => {
  const { house, copies } = await aKeptPlace();
  await house.store.close();
  const made = await makeBackup({ data: house.folder, reason: 'migration', at: house.clock() });
  expect(await verifyBackup(join(copies, made.name))).toEqual({ faults: [], missing: [] });
});

test('every column that holds the name of a file is known to the copies', async () => {
  const house = await aHouse();
  const { default: Database } = await import('better-sqlite3');
  const base = new Database(join(house.folder, 'etabli.db'), { readonly: true });
  const found = base
    .prepare<[], string>(
      `select t.name || '.' || c.name from pragma_table_list t, pragma_table_info(t.name) c
        where t.type = 'table' and (c.name = 'file' or c.name like '%\\_file' escape '\\')`,
    )
    .pluck()
    .all();
  base.close();
  expect(namers.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(found.sort());
});
