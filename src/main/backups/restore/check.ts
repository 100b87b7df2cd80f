/** Reads the whole base for damage, and remembers what that said. */

import { join } from 'node:path';
import type { House } from '#main/house.ts';
import { doApart } from '#main/store/apart/apart.ts';
import type { BaseCheck } from '#main/store/check-base.ts';
import type { Instant } from '#shared/domain/day.ts';

export interface WholeCheck {
  at: Instant;
  isSound: boolean;
}

/** Takes seconds on a large base, in a thread of its own. A place without a folder has nothing to read. */
export const checkWhole = async (house: House): Promise<WholeCheck> => {
  const at = house.clock();
  if (!house.ground) return { at, isSound: true };
  const path = join(house.ground.folder, 'etabli.db');
  const found = await doApart('checkBase', { path, isWhole: true });
  return noteCheck(house, at, found);
};

/** Remembers it, and tells whoever helps what is wrong. */
export const noteCheck = async (
  house: House,
  at: Instant,
  { isSound, faults }: BaseCheck,
): Promise<WholeCheck> => {
  if (!isSound) house.log.error({ faults }, 'the base is damaged');
  await house.backups.noteCheck({ at, isSound });
  return { at, isSound };
};
