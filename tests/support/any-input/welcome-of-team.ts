/** Codes that open, each made known just before; and a place that nobody has set up. */
import { scryptSync } from 'node:crypto';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { openHouse } from '#main/open-house.ts';
import { openPost } from '#main/staff/posts.ts';
import { fixedClock } from '#tests/support/store/fixed-clock.ts';
import { temporaryFolder } from '#tests/support/store/temporary-folder.ts';
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
  const folder = temporaryFolder();
  const log = pino({ level: 'silent' });
  const house = await openHouse({ folder, clock: fixedClock().now, log });
  return { context: { house, post: openPost('counter') }, close: house.close };
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
