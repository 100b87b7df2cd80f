/** Ends the erasures that a power cut, a full disk or a reader of the file left half done. */
import type { House } from '#main/house.ts';
import { keepDaily } from '#main/keep-daily.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { isErased } from './undo-queries.ts';
import { wipeAway } from './wipe-away.ts';

/** Begins at once, in the background; the answer stops it and waits for what is being written. */
export const keepErased = (house: House): (() => Promise<void>) =>
  keepDaily(house, { what: 'erasures to end', work: finishErasures });

/** Answers how many were left. No copy is made meanwhile. */
export const finishErasures = (house: House): Promise<number> =>
  house.backups.alone(async () => {
    await forgetNeverDone(house);
    const left = (await house.erased.read()).filter(({ step }) => step !== 'wiped');
    if (left.length === 0) return 0;
    house.log.info({ memberIds: left.map(({ id }) => id) }, 'erasures to end');
    await wipeAway(
      house,
      left.map((person) => ({ ...person, step: 'erased' })),
    );
    return left.length;
  });

/** Of those that were only begun, the base knows which were done: nobody has heard of the others. */
export const forgetNeverDone = async (house: Pick<House, 'store' | 'erased'>): Promise<void> => {
  const begun = (await house.erased.read()).filter(({ step }) => step === 'begun');
  const never: MemberId[] = [];
  for (const { id } of begun) {
    if (!(await house.store.read((q) => isErased(q, id)))) never.push(id);
  }
  if (never.length > 0) await house.erased.remove(never);
};
