/** When the borrower of a closed loan is let go. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { Day } from '#shared/domain/day.ts';

/**
 * Loans that came back before this day fade: at the end of so many full months after the month of their
 * return. Four months: what came back in June fades on the first of November.
 */
export const fadesBefore = (today: Day, months: number): Day =>
  Temporal.PlainDate.from(today).with({ day: 1 }).subtract({ months }).toString() as Day; // toString is YYYY-MM-DD
