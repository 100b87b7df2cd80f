/** What follows from the facts of an item. Pure. */
import type { Availability } from '#shared/domain/words.ts';

/** What decides where an item stands. */
export interface Whereabouts {
  isRetired: boolean;
  isOut: boolean;
  isBlocked: boolean;
}

/**
 * Where an item stands, in one word. An item that is out and blocked is out: a volunteer who looks
 * for it must hear that somebody has it; the block speaks when it is back.
 */
export const availabilityOf = ({ isRetired, isOut, isBlocked }: Whereabouts): Availability => {
  if (isRetired) return 'retired';
  if (isOut) return 'out';
  return isBlocked ? 'blocked' : 'shelf';
};

/** The first value that somebody decided: the item's own, then its category's, then the place's. */
export const firstDecided = <T>(own: T | null, ofCategory: T | null, ofPlace: T): T =>
  own ?? ofCategory ?? ofPlace;
