/** Codes that open, each made known just before; and a place that nobody has set up. */
import { scryptSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openPost } from '#main/staff/posts.ts';
import { openSqlite } from '#main/store/open-sqlite.ts';
import { houseAround } from '#tests/support/house.ts';
import { putEmptyBase } from '#tests/support/store/empty-base.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { inMemory } from '#tests/support/store/temporary-folder.ts';
import type { Welcome } from './welcome.ts';

/** Keeps a code as the house does, at a cost that a thousand tries can pay. */
const keep = (path: string, id: string, code: string): void => {
  const key = scryptSync(code, Buffer.from('', 'base64'), 32, { N: 16, r: 1, p: 1 });
  const base = new Database(path);
  base
    .prepare(`insert or replace into secrets values (?, ?, '', 0, null)`)
    .run(id, `scrypt:16:1:1:${key.toString('base64')}`);
  base.close();
};

export const firstSettings = {
  name: 'La Remise',
  openingHours: [],
  managerName: 'Odile',
  managerCode: 'carnet-bleu',
};

/** A window of a place that nobody has set up. */
export const aPlaceToSetUp = async () => {
  const folder = mkdtempSync(join(inMemory(), 'etabli-first-'));
  const path = join(folder, 'etabli.db');
  const time = fixedClock();
  await putEmptyBase(path);
  const store = await openSqlite(path, time.now);
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { context: { house: houseAround(store, folder, time), post: openPost('counter') }, close };
};

export const welcomeOfTeam: Readonly<Record<string, Welcome>> = {
  'staff.openManager': async ({ place }) => {
    keep(place.base, 'manager-code', 'carnet-bleu');
    return { code: 'carnet-bleu' };
  },
  'staff.recover': async ({ place }) => {
    const recoveryCode = '7K2QD-7K2QD-7K2QD-7K2QD';
    keep(place.base, 'recovery-code', recoveryCode.replaceAll('-', ''));
    return { recoveryCode, code: 'carnet-vert' };
  },
};
