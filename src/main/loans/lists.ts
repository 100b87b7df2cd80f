/** What the counter shows when nobody is open: due today, late, out now. */
import type { House } from '#main/house.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import type { Day } from '#shared/domain/day.ts';
import { loanList, type WhichLoans } from './lines.ts';

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** A page of a list, and how many loans the whole list holds. */
export interface LoanList {
  loans: LoanLine[];
  total: number;
}

/** What must come back today. */
export const listDueToday = (house: House, page: Page): Promise<LoanList> =>
  list(house, page, (today) => ({ dueOn: today }));

/** What should have come back before today, the latest first, with telephone numbers. */
export const listLate = (house: House, page: Page): Promise<LoanList> =>
  list(house, page, (today) => ({ dueBefore: today }));

/** Everything that is out, by due day. */
export const listOutNow = (house: House, page: Page): Promise<LoanList> =>
  list(house, page, () => ({ allOpen: true }));

const list = (house: House, page: Page, which: (today: Day) => WhichLoans): Promise<LoanList> =>
  house.store.read(async (q) => {
    const today = todayAt(house.clock(), await readPlace(q));
    return await loanList(q, { ...which(today), ...page }, today);
  });
