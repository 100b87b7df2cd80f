/** Erases again whom an older base has brought back. */
import type { House } from '#main/house.ts';
import { nobody } from '#main/keep-daily.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { carryOut } from './carry-out.ts';
import { readErasures } from './prepare-erasures.ts';

/** Looked for together: all that was written is read once for them. */
const peopleAtOnce = 20;

/**
 * To be called whenever a base was opened: erases those of the list who stand in it again, whatever they
 * have out there, and answers how many. Quick where there is nobody.
 */
export const replayErasures = async (house: House): Promise<number> => {
  // Whose erasure was only begun: see finish-erasures.ts.
  const erased = (await house.erased.read()).filter(({ step }) => step !== 'begun');
  const ids = erased.map(({ id }) => id);
  let count = 0;
  for (let at = 0; at < ids.length; at += peopleAtOnce) {
    count += await eraseAgain(house, ids.slice(at, at + peopleAtOnce));
  }
  if (count > 0) house.log.info({ count }, 'members erased again');
  return count;
};

const eraseAgain = async (house: House, ids: readonly MemberId[]): Promise<number> => {
  const erasures = await readErasures(house, ids);
  if (erasures.length > 0) {
    await house.backups.alone(() => carryOut(house, nobody, { erasures, isReplay: true }));
  }
  return erasures.length;
};
