/** Records a loan or a return on the day it really happened. */
import type { House } from '#main/house.ts';
import { calendarOf } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Patch, Writing } from '#main/store/store.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { LoanId, VisitId } from '#shared/domain/ids.ts';
import { datedSpan, whatIsImpossible } from './back-date-rules.ts';
import { type FoundLoan, loanToday } from './due-day.ts';
import { dueDayOf, laterDay } from './lending-rules.ts';
import { oneLine } from './lines.ts';
import { listOtherSpans } from './one-loan-queries.ts';

export interface BackDate {
  readonly id: LoanId;
  readonly lentOn?: Day | undefined;
  /** For a loan that is out, this is its return. */
  readonly returnedOn?: Day | undefined;
  readonly reason: string;
}

/**
 * Moves the days of a loan; its instants stay those of the real acts. The due day follows the day it
 * was lent on when it is still the one that the rules gave. The reason stays on the loan, not in the
 * journal; this is not undone by the undo key. Refuses NOT_FOUND, DAY_IMPOSSIBLE.
 */
export const backDate = (house: House, actor: Actor, asked: BackDate): Promise<LoanLine> =>
  house.store.write(actor, async (tx) => {
    const { loan, place, today } = await loanToday(tx, asked.id);
    const former = { lentOn: loan.lent_on, returnedOn: loan.returned_on };
    const rows = await listOtherSpans(tx.q, loan.item_id, asked.id);
    const others = rows.map((row) => ({ lentOn: row.lent_on, returnedOn: row.returned_on }));
    const dating = { today, joinedOn: memberSince(loan), loan: former, asked, others };
    const impossible = whatIsImpossible(dating);
    if (impossible) return refuse('DAY_IMPOSSIBLE', impossible);

    const { lentOn, returnedOn } = datedSpan(dating);
    const loanDays = loan.loan_days ?? loan.category_loan_days ?? place.defaultLoanDays;
    const ruledDueOn = (on: Day) => dueDayOf(on, loanDays, calendarOf(place)).on;
    const isAsRuled = loan.renewals === 0 && loan.due_on === ruledDueOn(loan.lent_on);
    const dueOn = isAsRuled ? ruledDueOn(lentOn) : laterDay(loan.due_on, lentOn);
    const isReturn = returnedOn !== null && loan.returned_on === null;
    await tx.change('loans', asked.id, {
      lent_on: lentOn,
      due_on: dueOn,
      returned_on: returnedOn,
      override_reason: reasonOf(loan, asked.reason),
      ...(isReturn ? endNow(tx, loan) : {}),
    });
    await tx.record({
      act: 'back-date',
      subject: { kind: 'loan', id: asked.id },
      itemId: loan.item_id,
      memberId: loan.member_id,
      loanId: asked.id,
      facts: { from: former, to: { lentOn, returnedOn } },
      isUndoable: false,
      role: 'manager',
    });
    return await oneLine(tx.q, asked.id, today);
  });

const memberSince = ({ joined_on: typedInOn, first_paid_on: paidOn }: FoundLoan): Day =>
  paidOn !== null && paidOn < typedInOn ? paidOn : typedInOn;

/** What the return writes beside its day. */
const endNow = (tx: Writing, { condition }: FoundLoan): Patch<'loans'> => ({
  returned_at: tx.at,
  in_visit_id: tx.newId<VisitId>(),
  condition_in: condition,
});

/** Every reason that a manager gave about a loan stands on it. */
const reasonOf = ({ override_reason: former }: FoundLoan, reason: string): string | null => {
  if (reason === '') return former;
  return former === null ? reason : `${former}\n${reason}`;
};
