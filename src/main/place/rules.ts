/** What a place decides. Pure. On which days it lends: `#shared/domain/opening-days.ts`. */

/** The place has one row, and this is its id. */
/** Until a place says otherwise (shared practice in France, see docs): posts are not locked. */
export const usualPeriods = {
  forget_members_after_months: 12,
  fade_loans_after_months: 4,
  lock_after_minutes: 0,
} as const;

export const placeId = 'place';
