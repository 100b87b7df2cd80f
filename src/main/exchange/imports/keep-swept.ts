/** Rows that a power cut left behind are swept when the house opens. */
import type { House } from '#main/house.ts';
import { sweepSheets } from '../sheets/run/leftovers.ts';
import { workAlone } from '../work.ts';
import { sweepLeftovers } from './leftovers.ts';

const sweepAll = async (house: House, isOver: () => boolean): Promise<void> => {
  await sweepLeftovers(house, isOver);
  await sweepSheets(house, isOver);
};

/** Begins at once, while others are served; no import comes in meanwhile. Answers how to end it. */
export const keepSwept = (house: House): (() => Promise<void>) => {
  let isOver = false;
  const sweeping = workAlone(house, 'sweeping', () => sweepAll(house, () => isOver)).catch(
    (error: unknown) => {
      house.log.error({ err: error }, 'leftovers of an import not swept');
    },
  );
  return async () => {
    isOver = true;
    await sweeping;
  };
};
