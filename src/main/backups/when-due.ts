/** Copies that nobody asks for: once a day, and when the place closes. */
import type { FoundCopy } from './description.ts';
import type { Maker } from './maker.ts';
import type { OpenPlace } from './open-place.ts';
import { selectLastEntry } from './queries.ts';
import { readNewestWhenDue } from './read-newest.ts';

export interface Dues {
  /**
   * Makes the copy of the day when it is due, or brings elsewhere what lags behind there; reads the newest
   * one again when that is due.
   */
  keepUp(isJustOpened: boolean): Promise<void>;
  /** Waits for what is under way, then makes the last copy if something was written since. */
  close(): Promise<void>;
}

const dayMs = 86_400_000;

export const watchDues = (place: OpenPlace, { makeAndBring }: Maker): Dues => {
  const { store, clock, settings, shelf, turns } = place;

  const hasNews = async (newest: FoundCopy | null): Promise<boolean> => {
    const last = (await store.read(selectLastEntry))?.id ?? null;
    return last !== null && last !== newest?.lastEntryId;
  };

  const isOutranked = async ({ serial, firstEntryId }: FoundCopy): Promise<boolean> =>
    (await shelf.find('elsewhere')).some(
      (copy) => copy.serial > serial && copy.firstEntryId === firstEntryId,
    );

  const bringIfLate = async (newest: FoundCopy | null): Promise<void> => {
    const { elsewhere } = await settings.read();
    const isLate = elsewhere !== null && elsewhere.lastAt !== newest?.at;
    if (!newest || !isLate) return;
    // The copies of here were lost while that disk was away: the next one has to outrank what lies there.
    if (await isOutranked(newest)) await makeAndBring('daily');
    else await turns.take(() => shelf.bring(newest));
  };

  /** Counted both ways: a clock that was set back by months must not stop the copies. */
  const isDue = (newest: FoundCopy | null, isJustOpened: boolean): boolean => {
    if (newest === null) return !isJustOpened;
    return Math.abs(Date.parse(clock()) - Date.parse(newest.at)) >= dayMs;
  };

  return {
    keepUp: async (isJustOpened) => {
      if (turns.isBusy) return;
      const newest = await shelf.newest();
      if (isDue(newest, isJustOpened) && (await hasNews(newest))) await makeAndBring('daily');
      else await bringIfLate(newest);
      if (!isJustOpened) await readNewestWhenDue(place);
    },
    close: async () => {
      const newest = await turns.take(shelf.newest);
      if (await hasNews(newest)) await makeAndBring('closing');
      else await bringIfLate(newest);
    },
  };
};
