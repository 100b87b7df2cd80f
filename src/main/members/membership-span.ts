/** From when until when a membership runs. Pure. */
import { addDays, addYears, type Day, endOfYear } from '#shared/domain/day.ts';
import type { MembershipPeriod } from '#shared/domain/words.ts';

export interface MembershipSpan {
  readonly validFrom: Day;
  /** Included. */
  readonly validUntil: Day;
}

/** What is typed of a membership; what is left out follows from the place's period. */
export interface MembershipDraft {
  readonly paidOn: Day;
  readonly validFrom?: Day | undefined;
  readonly validUntil?: Day | undefined;
}

/**
 * From when until when a membership runs. Paid before the running one ends, it starts the day after;
 * paid late, it starts on the day it is paid.
 */
export const spanOf = (
  draft: MembershipDraft,
  lastValidUntil: Day | null,
  period: MembershipPeriod,
): MembershipSpan => {
  const isRenewal = lastValidUntil !== null && lastValidUntil >= draft.paidOn;
  const validFrom = draft.validFrom ?? (isRenewal ? addDays(lastValidUntil, 1) : draft.paidOn);
  return { validFrom, validUntil: draft.validUntil ?? endOfPeriod(validFrom, period) };
};

const endOfPeriod = (validFrom: Day, period: MembershipPeriod): Day => {
  if (period === 'civil-year') return endOfYear(validFrom);
  const anniversaryOn = addYears(validFrom, 1);
  // From 29 February the year ends on the 28th: there is no anniversary to stop before.
  const isSameDate = anniversaryOn.slice(5) === validFrom.slice(5);
  return isSameDate ? addDays(anniversaryOn, -1) : anniversaryOn;
};
