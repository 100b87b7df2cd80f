/** An empty SQLite base of the present version, copied: migrations cost more than most tests. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { fixedClock } from './fixed-clock.ts';
import { madeOnce } from './made-once.ts';

/** Puts an empty base at `path`, as the first opening there would have left it. */
export const putEmptyBase = async (path: string): Promise<void> =>
  copyFileSync(await madeOnce('sqlite', makeEmpty), path);

const makeEmpty = async (): Promise<Uint8Array> => {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-empty-'));
  const path = join(folder, 'etabli.db');
  const store = await openSqlite(path, fixedClock().now);
  await store.close();
  const made = readFileSync(path);
  rmSync(folder, { recursive: true });
  return made;
};
