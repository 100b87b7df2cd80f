/** A machine that has lost its clock would lend for days that are long over. */
import type { Language } from '#shared/domain/words.ts';
import { formatInstant } from '#shared/i18n/format.ts';
import { basePath, type OpenHouse } from '../open-house.ts';
import { placeStatus } from '../place/status.ts';
import { readLastAt } from '../store/last-at.ts';
import { say, wordsIn } from './sentences.ts';

/** Less is a clock that was put right, or a journey. */
const dayMs = 86_400_000;

/**
 * The sentence that says that this machine's clock is more than a day behind the last act of the place,
 * `null` when it is not. The place opens all the same: the wrong clock may have been the former one.
 */
export const clockWarning = async (
  house: OpenHouse,
  language: Language,
): Promise<string | null> => {
  const last = await house.store.read(readLastAt);
  const now = house.clock();
  if (last === null || Date.parse(now) > Date.parse(last) - dayMs) return null;
  const { timeZone } = await placeStatus(house);
  const told = (at: typeof now) => formatInstant(at, language, timeZone);
  const facts = { now: told(now), last: told(last), path: basePath(house.folder) };
  house.log.warn({ now, last }, 'the clock is behind');
  return say(wordsIn(language).clockBehind, facts);
};
