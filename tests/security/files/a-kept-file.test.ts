/** The box of files: names that lead nowhere else, files that are whole or not there. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { StoreUnusable } from '#main/store/errors.ts';
import { openFiles } from '#main/store/open-files.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const everyFile = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

test('is named by what is in it and kept once', async () => {
  const folder = temporaryFolder();
  const files = openFiles(folder);
  const names = [await files.keep(bytes('perceuse')), await files.keep(bytes('perceuse'))];
  expect(names[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(names[1]).toBe(names[0]);
  expect(await everyFile(folder)).toEqual([names[0]]);
  expect(Buffer.from((await files.read(names[0] ?? '')) ?? '').toString()).toBe('perceuse');
});

test('is whole when twenty people send it at once', async () => {
  const folder = temporaryFolder();
  const files = openFiles(folder);
  const picture = new Uint8Array(300_000).fill(7);
  const names = await Promise.all(Array.from({ length: 20 }, () => files.keep(picture)));
  expect(new Set(names).size).toBe(1);
  expect(await everyFile(folder)).toEqual([names[0]]);
  expect(await files.read(names[0] ?? '')).toHaveLength(300_000);
});

test('that was cut short on the disk is written again', async () => {
  const folder = temporaryFolder();
  const files = openFiles(folder);
  const name = await files.keep(bytes('perceuse'));
  await writeFile(join(folder, name.slice(0, 2), name), 'perc');
  await files.keep(bytes('perceuse'));
  expect(Buffer.from((await files.read(name)) ?? '').toString()).toBe('perceuse');
});

test('that is missing is null', async () => {
  expect(await openFiles(temporaryFolder()).read('a'.repeat(64))).toBeNull();
});

test.each([
  '../secret',
  '..\\secret',
  '/etc/passwd',
  `../${'a'.repeat(61)}`,
  `${'a'.repeat(64)}\0.png`,
  `${'A'.repeat(64)}`,
  `${'a'.repeat(64)}\n`,
  '',
])('is never read by the name %j', async (name) => {
  const parent = temporaryFolder();
  await writeFile(join(parent, 'secret'), 'code');
  await mkdir(join(parent, 'files'));
  expect(await openFiles(join(parent, 'files')).read(name)).toBeNull();
});

test('is never read by a name that nobody gave', async () => {
  const files = openFiles(temporaryFolder());
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 80 }), async (name) => {
      expect(await files.read(name)).toBeNull();
    }),
  );
});

test('that the disk does not take is told by its reason, and leaves nothing', async () => {
  const parent = temporaryFolder();
  await writeFile(join(parent, 'files'), 'in the way');
  const kept = openFiles(join(parent, 'files')).keep(bytes('perceuse'));
  await expect(kept).rejects.toThrow(StoreUnusable);
  expect(await everyFile(parent)).toEqual(['files']);
});
