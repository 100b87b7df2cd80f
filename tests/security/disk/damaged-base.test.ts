/** A base that does not open: the terminal says what is wrong, what a copy would cost, and what to type. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { makeBackup } from '#main/backups/make-backup.ts';
import { systemClock } from '#main/open-house.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import type { Store } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { startBrowserDoor } from '#tests/support/doors/browser-process.ts';
import { aManager, aMemberRow } from '#tests/support/store/rows.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const patient = { timeout: 30_000 };
const french = { LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' };

const addMembers = (store: Store, count: number, lastName: string) =>
  store.write(aManager, async (tx) => {
    for (let nth = 0; nth < count; nth += 1) {
      const row = { id: tx.newId<MemberId>(), last_name: lastName, address: 'x'.repeat(500) };
      await tx.insert('members', aMemberRow(row));
    }
    const subject = { kind: 'place', id: 'place' } as const;
    await tx.record({ act: 'create-member', subject, role: 'manager' });
  });

/** A place with a copy, and members who came since. */
const aPlace = async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'etabli.db');
  const store = await openSqlite(path, systemClock);
  await addMembers(store, 40, 'Copiée');
  const { name } = await makeBackup({ data: folder, reason: 'asked', at: systemClock() });
  await addMembers(store, 3, 'Depuis');
  await store.close();
  return { folder, path, name };
};

/** Writes over one page of the members, in the middle of the file. */
const damage = (path: string): void => {
  const base = new Database(path, { readonly: true });
  const sql =
    "select pageno from dbstat where name = 'members' and pagetype = 'leaf' order by path";
  const pages = base.prepare<[], number>(sql).pluck().all();
  base.close();
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true });
  const bytes = readFileSync(path);
  bytes.fill(0xa5, ((pages[1] ?? 1) - 1) * 4_096, (pages[1] ?? 1) * 4_096);
  writeFileSync(path, bytes);
};

const basesIn = (folder: string): string[] =>
  readdirSync(folder).filter((one) => one.startsWith('etabli.db'));

const membersIn = (path: string): number => {
  const base = new Database(path, { readonly: true });
  const count = base.prepare<[], number>('select count(*) from members').pluck().get() ?? 0;
  base.close();
  return count;
};

test('a damaged base is left as it is until somebody decides; then it is set aside and read', {
  timeout: 120_000,
}, async () => {
  const { folder, path, name } = await aPlace();
  damage(path);
  const before = readFileSync(path);
  const refused = await startBrowserDoor(['--data', folder], french);
  expect(await refused.ended).toBe(1);
  const { err } = refused.said();
  expect(err).toContain(path);
  expect(err).toMatch(/3 adhérents depuis aujourd’hui/);
  expect(err).toContain(`npm start -- --restore latest --data "${folder}"`);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(basesIn(folder)).toEqual(['etabli.db']);

  const door = await startBrowserDoor(['--restore', 'latest', '--data', folder], french);
  await expect.poll(() => door.said().out, patient).toContain('http://127.0.0.1:');
  expect(door.said().out).toContain(name);
  door.kill('SIGTERM');
  await door.ended;
  expect(membersIn(path)).toBe(40);
  const [aside = ''] = readdirSync(join(folder, 'aside'));
  const there = join(folder, 'aside', aside);
  expect(readFileSync(join(there, 'etabli.db')).equals(before)).toBe(true);
  const saved = readFileSync(join(there, 'lisible', 'members.csv'), 'utf8').split('\r\n');
  expect(saved.filter((line) => line.includes(';Depuis;'))).toHaveLength(3);
  expect(saved.length).toBeGreaterThan(30);
});

test('a base that has gone is not made anew over its copies', async () => {
  const { folder, path, name } = await aPlace();
  rmSync(path);
  const refused = await startBrowserDoor(['--data', folder], french);
  expect(await refused.ended).toBe(1);
  expect(refused.said().err).toMatch(/a disparu[\s\S]*--restore latest/);
  expect(refused.said().err).not.toContain('mise de côté');
  expect(existsSync(path)).toBe(false);
  const wrong = await startBrowserDoor(['--restore', 'hier', '--data', folder], french);
  expect(await wrong.ended).toBe(1);
  expect(wrong.said().err).toContain(
    `Aucune sauvegarde ne s’appelle « hier » dans ${folder}. Sauvegardes possibles : ${name}.`,
  );
  const door = await startBrowserDoor(['--restore', name, '--data', folder], french);
  await expect.poll(() => door.said().out, patient).toContain('http://127.0.0.1:');
  expect(door.said().out).not.toContain('mise de côté');
  door.kill('SIGTERM');
  await door.ended;
  expect(membersIn(path)).toBe(40);
});

test('a copy that was asked for and will not do is named with those that will', async () => {
  const { folder, name } = await aPlace();
  const { name: good } = await makeBackup({ data: folder, reason: 'asked', at: systemClock() });
  const copy = join(folder, 'backups', name, 'etabli.db');
  writeFileSync(copy, readFileSync(copy).fill(0xa5, 8_192));
  const refused = await startBrowserDoor(['--restore', name, '--data', folder], french);
  expect(await refused.ended).toBe(1);
  expect(refused.said().err).toContain(
    `La sauvegarde « ${name} » de ${folder} ne peut pas être remise. Autres sauvegardes possibles : ${good}.`,
  );
});

test('a clock that is behind is said, and the place opens', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'etabli.db');
  const store = await openSqlite(path, () => '2031-05-01T10:00:00.000Z' as never);
  await addMembers(store, 1, 'Future');
  await store.close();
  const door = await startBrowserDoor(['--data', folder], french);
  expect(door.line).toContain('http://127.0.0.1:');
  expect(door.said().err).toContain(path);
  expect(door.said().err).toMatch(/horloge.*2031/);
});
