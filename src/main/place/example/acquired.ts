/** When each object came to the place, and the id that follows from it. */
import { noonMs } from './calendar.ts';
import { exampleId } from './example-id.ts';
import type { Frame } from './frame.ts';

/** The collection is so much older than the first loan of the history. */
const COLLECTION_DAYS = 5 * 365;
/** Share of a popular place's objects that came during the history, but not of late. */
const RECENT_SHARE = 0.08;
const SETTLED_DAYS = 150;

/** The day on which an object came, in days since 1970; later objects have higher numbers. */
export function acquiredDayOf(frame: Frame, item: number): number {
  const { historyDay, today, options } = frame;
  const recent = options.spread === 'popular' ? RECENT_SHARE : 0;
  const age = (item + 0.5) / options.items;
  if (age < 1 - recent) {
    return historyDay - 1 - Math.floor((1 - age / (1 - recent)) * COLLECTION_DAYS);
  }
  const share = (age - 1 + recent) / recent;
  return historyDay + Math.floor(share * (today - SETTLED_DAYS - historyDay));
}

export function itemIdOf(frame: Frame, item: number): string {
  const atMs = noonMs(acquiredDayOf(frame, item));
  return exampleId({ seed: frame.options.seed, subject: 'item', ordinal: item, atMs });
}
