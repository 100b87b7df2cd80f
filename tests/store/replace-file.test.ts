/** A file that takes the place of another: wholly, or what was there stays. */
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceSynced, writeSynced } from '#main/store/sync-folder.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

test('takes the name once it is whole', async () => {
  const path = join(temporaryFolder(), 'objets.csv');
  writeFileSync(path, 'yesterday');
  await replaceSynced(path, async (draft) => {
    await writeFile(draft, 'to');
    expect(readFileSync(path, 'utf8')).toBe('yesterday');
    await writeFile(draft, 'today');
  });
  expect(readFileSync(path, 'utf8')).toBe('today');
});

test('leaves what was there, and nothing beside it, when the disk fills on the way', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'objets.csv');
  writeFileSync(path, 'yesterday');
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  const replacing = replaceSynced(path, async (draft) => {
    await writeFile(draft, 'to');
    throw full;
  });
  await expect(replacing).rejects.toBe(full);
  expect(readFileSync(path, 'utf8')).toBe('yesterday');
  expect(readdirSync(folder)).toEqual(['objets.csv']);
});

test('leaves nothing beside a folder whose name was chosen', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'objets.csv'));
  const replacing = replaceSynced(join(folder, 'objets.csv'), (draft) => writeFile(draft, 'today'));
  await expect(replacing).rejects.toThrow(/EISDIR|EPERM|EACCES/);
  expect(readdirSync(folder)).toEqual(['objets.csv']);
});

test('makes no folder that is gone: a stick that was pulled out is not written beside', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'stick', 'objets.csv');
  await expect(replaceSynced(path, (draft) => writeFile(draft, 'today'))).rejects.toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('what the place keeps is private', async () => {
  const path = join(temporaryFolder(), 'kept');
  writeFileSync(path, 'yesterday');
  chmodSync(path, 0o644);
  await writeSynced(path, 'today');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
