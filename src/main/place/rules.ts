/** What a place decides. Pure. On which days it lends: `#shared/domain/opening-days.ts`. */

/** The place has one row, and this is its id. */
export const placeId = 'place';
