import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { doApart } from '#main/store/apart/apart.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';

test('answers what a task answers in its thread', async () => {
  const path = join(temporaryFolder(), 'three-letters');
  writeFileSync(path, 'abc');
  expect(await doApart('hashFile', { path })).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('hands on the code of what went wrong there', async () => {
  const path = join(temporaryFolder(), 'nothing');
  await expect(doApart('hashFile', { path })).rejects.toMatchObject({ code: 'ENOENT' });
});
