/** Reads the base for damage while the house is open: at the start to its end, whole once a week. */
import type { House } from '#main/house.ts';
import type { BaseCheck } from '#main/store/check-base.ts';
import { checkWhole, noteCheck } from './check.ts';

const weekMs = 7 * 86_400_000;
/** Looked at so often, so that a machine that sleeps at night has its week too. */
const lookEveryMs = 3_600_000;
/** The counter opens first. */
const firstLookMs = 60_000;

/** `rest`: the check of the start, where it was not over in time. Answers how to end it. */
export const keepChecked = (
  house: House,
  { rest }: { rest: Promise<BaseCheck> | null },
): (() => Promise<void>) => {
  let isOver = false;
  const quietly = async (work: () => Promise<unknown>) => {
    try {
      if (!isOver) await work();
    } catch (err) {
      if (!isOver) house.log.error({ err }, 'the base was not checked');
    }
  };
  void quietly(async () => {
    const found = await rest;
    // A sound start says nothing of the indexes: only the whole check is remembered as sound.
    if (found?.isSound === false && !isOver) await noteCheck(house, house.clock(), found);
  });
  const look = () => void quietly(() => checkWhenDue(house));
  const first = setTimeout(look, firstLookMs);
  const timer = setInterval(look, lookEveryMs);
  first.unref();
  timer.unref();
  return async () => {
    isOver = true;
    clearTimeout(first);
    clearInterval(timer);
  };
};

/** Checks when the last whole check is a week old, or in the future: the clock was set back. */
export const checkWhenDue = async (house: House): Promise<void> => {
  const last = await house.backups.lastCheck();
  const ageMs = last === null ? weekMs : Date.parse(house.clock()) - Date.parse(last.at);
  if (ageMs >= weekMs || ageMs < 0) await checkWhole(house);
};
