/** Another base takes the place of the present one: what comes, what goes, and what stays as it was. */
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test, vi } from 'vitest';
import type { BackupName } from '#shared/contract/backups.ts';
import { aKeptPlace, filesIn, rowsIn } from '#tests/support/backups/a-kept-place.ts';
import { anItem } from '#tests/support/builders/an-item.ts';
import type { TestHouse } from '#tests/support/house.ts';

const namesOf = async (house: TestHouse): Promise<string[]> =>
  (await house.store.read((q) => q.selectFrom('items').select('name').orderBy('id').execute())).map(
    ({ name }) => name,
  );

/** A place with a copy, and with something done since. */
const aPlaceSince = async () => {
  const { house, copies } = await aKeptPlace();
  const { name } = await house.client().backups.now();
  await anItem(house, { name: 'Scie sauteuse' });
  return { house, name, copy: join(copies, name), manager: house.client('manager') };
};

/** The line that says that it was restored is all that the copy did not hold. */
const withoutLine = ({ journal, ...rows }: Record<string, string[]>) => ({
  ...rows,
  journal: journal?.filter((line) => !line.includes('"act":"restore"')),
});

describe('a copy that takes the place of the base', () => {
  test('brings back every row and every file, and nothing that was done since', async () => {
    const { house, name, copy, manager } = await aPlaceSince();
    const before = rowsIn(join(copy, 'etabli.db'));
    const files = filesIn(join(house.folder, 'files'));
    rmSync(join(house.folder, 'files'), { recursive: true });
    expect(await manager.backups.since({ name })).toMatchObject({ acts: 1, items: 1, loans: 0 });
    expect(await manager.backups.restore({ name })).toEqual({ missingFiles: [], erasedAgain: 0 });
    expect(withoutLine(rowsIn(join(house.folder, 'etabli.db')))).toEqual(withoutLine(before));
    expect(filesIn(join(house.folder, 'files'))).toEqual(files);
    expect((await manager.journal.list({ limit: 1 }))[0]?.act).toBe('restore');
    expect((await manager.backups.status()).generation).toBeGreaterThan(0);
  });

  test('leaves the former base set aside, whole, and a copy of it', async () => {
    const { house, name, manager } = await aPlaceSince();
    const before = rowsIn(join(house.folder, 'etabli.db'));
    await manager.backups.restore({ name });
    const [aside = ''] = readdirSync(join(house.folder, 'aside'));
    expect(rowsIn(join(house.folder, 'aside', aside, 'etabli.db'))).toEqual(before);
    const { here, setAside } = await manager.backups.list();
    expect(here[0]?.reason).toBe('restore');
    expect(setAside).toMatchObject({ restored: name });
  });

  test('comes at the wish of somebody who joined the team after it was made', async () => {
    const { house, name, manager } = await aPlaceSince();
    const karim = await manager.staff.add({ name: 'Karim', role: 'volunteer' });
    await manager.staff.pick({ id: karim.id });
    await manager.staff.openManager({ code: '2468' }).catch(() => undefined);
    expect(await manager.backups.restore({ name })).toEqual({ missingFiles: [], erasedAgain: 0 });
    expect(await namesOf(house)).not.toContain('Scie sauteuse');
  });

  test('names the photos that lie nowhere', async () => {
    const { house, name, copy, manager } = await aPlaceSince();
    for (const pool of [join(house.folder, 'files'), join(copy, '..', 'files')]) {
      rmSync(pool, { recursive: true });
    }
    const { missingFiles } = await manager.backups.restore({ name });
    expect(missingFiles.map(({ kind, of }) => [kind, of])).toEqual([
      ['photo', 'Perceuse'],
      ['document', 'Perceuse'],
    ]);
  });

  test('is taken back, with all that was done before it', async () => {
    const { house, name, manager } = await aPlaceSince();
    const before = rowsIn(join(house.folder, 'etabli.db'));
    await manager.backups.restore({ name });
    await anItem(house, { name: 'Après' });
    await manager.backups.takeBack();
    expect(withoutLine(rowsIn(join(house.folder, 'etabli.db')))).toEqual(withoutLine(before));
    expect((await manager.backups.list()).setAside).toBeNull();
    await expect(manager.backups.takeBack()).rejects.toMatchObject({ code: 'BACKUP_REFUSED' });
  });

  test('is not mixed with a -wal that somebody left beside it, here or there', async () => {
    const { house, name, copy, manager } = await aPlaceSince();
    const wal = readFileSync(join(house.folder, 'etabli.db-wal'));
    expect(wal.length).toBeGreaterThan(0);
    writeFileSync(join(copy, 'etabli.db-wal'), wal);
    const staged = join(house.folder, 'restoring');
    expect(existsSync(staged)).toBe(false);
    await manager.backups.restore({ name });
    expect(await namesOf(house)).toEqual(['Perceuse', 'Échelle']);
  });

  test('keeps windows that call meanwhile waiting, and answers them', async () => {
    const { house, name, manager } = await aPlaceSince();
    const restoring = manager.backups.restore({ name });
    const answers = [];
    for (let nth = 0; nth < 20; nth += 1) {
      answers.push(await house.client().items.list({ limit: 1 }));
    }
    await restoring;
    expect(new Set(answers.map(({ total }) => total))).toContain(3);
    expect((await house.client().items.list({ limit: 1 })).total).toBe(2);
  });
});

describe('what goes wrong with a restore is said as it is:', () => {
  test('nothing came, the base is as before, and the log says why', async () => {
    const { house, name, manager } = await aPlaceSince();
    const before = rowsIn(join(house.folder, 'etabli.db'));
    writeFileSync(join(house.folder, 'aside'), 'a file');
    const logged = vi.spyOn(house.log, 'error');
    await expect(manager.backups.restore({ name })).rejects.toMatchObject({
      code: 'RESTORE_FAILED',
      data: { why: 'vanished', path: house.folder, isShut: false },
    });
    expect(rowsIn(join(house.folder, 'etabli.db'))).toEqual(before);
    expect(logged).toHaveBeenCalledWith({ err: expect.any(Error) }, 'no restore');
  });

  test('the copy came, and nobody was erased again', async () => {
    const { house, name, manager } = await aPlaceSince();
    const read = vi.spyOn(house.erased, 'read');
    const fails = () => read.mockRejectedValueOnce(new Error('the disk is full'));
    fails();
    expect(await manager.backups.restore({ name })).toEqual({
      missingFiles: [],
      erasedAgain: null,
    });
    expect(await namesOf(house)).toEqual(['Perceuse', 'Échelle']);
    fails();
    expect(await manager.backups.takeBack()).toEqual({ erasedAgain: null });
    expect(await namesOf(house)).toContain('Scie sauteuse');
  });
});

describe('a copy is refused, and the place stays as it is,', () => {
  const spoilt: readonly (readonly [string, string, (copy: string) => void])[] = [
    ['when a byte of it has changed', 'wrong-sum', (copy) => flip(join(copy, 'etabli.db'), 9_000)],
    ['when its end is missing', 'wrong-sum', (copy) => cut(join(copy, 'etabli.db'))],
    ['when its sums are gone', 'wrong-sum', (copy) => rmSync(join(copy, 'etabli.db.sha256'))],
    [
      'when its list of files has changed',
      'wrong-sum',
      (copy) => appendFileSync(join(copy, 'files.txt'), 'x\n'),
    ],
  ];
  test.each(spoilt)('%s', async (_, fault, spoil) => {
    const { house, name, copy, manager } = await aPlaceSince();
    const before = rowsIn(join(house.folder, 'etabli.db'));
    spoil(copy);
    const refused = { code: 'BACKUP_REFUSED', data: { fault } };
    await expect(manager.backups.restore({ name })).rejects.toMatchObject(refused);
    expect(rowsIn(join(house.folder, 'etabli.db'))).toEqual(before);
    expect(existsSync(join(house.folder, 'aside'))).toBe(false);
    expect(existsSync(join(house.folder, 'restoring'))).toBe(false);
  });

  test('when there is none of that name', async () => {
    const { manager } = await aPlaceSince();
    const name = '2020-01-01T000000000Z-daily' as BackupName;
    await expect(manager.backups.restore({ name })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('by a volunteer', async () => {
    const { house, name } = await aPlaceSince();
    const refused = { code: 'ROLE_NEEDED' };
    await expect(house.client().backups.restore({ name })).rejects.toMatchObject(refused);
    await expect(house.client().backups.takeBack()).rejects.toMatchObject(refused);
  });
});

describe('the whole check', () => {
  test('says that a base is sound, and remembers it', async () => {
    const { manager } = await aPlaceSince();
    const { isSound, at, on } = await manager.backups.check();
    expect([isSound, on]).toEqual([true, '2026-11-21']);
    expect((await manager.backups.status()).check).toEqual({ at, isSound: true });
  });

  test('finds an index that no longer fits its rows', async () => {
    const { house, manager } = await aPlaceSince();
    const base = new Database(join(house.folder, 'etabli.db'));
    base.unsafeMode();
    base.pragma('writable_schema = on');
    base.exec(`update sqlite_schema set sql = replace(sql, 'folded_name', 'serial_number')
      where name = (select name from sqlite_schema where type = 'index' and tbl_name = 'items'
        and sql like '%folded_name%' limit 1)`);
    base.close();
    expect((await manager.backups.check()).isSound).toBe(false);
    expect((await manager.backups.status()).check?.isSound).toBe(false);
  });
});

const flip = (path: string, at: number): void => {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
};

const cut = (path: string): void => {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, bytes.length - 4_096));
};
