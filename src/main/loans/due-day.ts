/** Another due day: chosen by hand, or one period more. */
import type { House } from '#main/house.ts';
import { standingOf } from '#main/members/standing.ts';
import { refuseFarDay } from '#main/place/far-days.ts';
import { calendarOf, type Place, readPlace, todayAt } from '#main/place/settings.ts';
import { Refusal, refuse } from '#main/refusal.ts';
import { standingUnsafe } from '#main/repairs/tickets/unsafe.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ActedLoan } from '#shared/contract/loans.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { LoanId, MemberId } from '#shared/domain/ids.ts';
import { renewedDueDayOf, whatForbidsRenewal } from './lending-rules.ts';
import { everyLoanLine, oneLine } from './lines.ts';
import { findLoan } from './one-loan-queries.ts';

export type FoundLoan = NonNullable<Awaited<ReturnType<typeof findLoan>>>;

/** One loan and the day it is at the place. Refuses NOT_FOUND. */
export const loanToday = async (
  tx: Writing,
  id: LoanId,
): Promise<{ loan: FoundLoan; place: Place; today: Day }> => {
  const place = await readPlace(tx.q);
  const loan = (await findLoan(tx.q, id)) ?? refuse('NOT_FOUND', { thing: 'loan' });
  return { loan, place, today: todayAt(tx.at, place) };
};

/**
 * Sets the due day as two people agreed it: any day from the one it was lent on, open or not,
 * up to five years ahead.
 * Refuses LOAN_ENDED, DAY_IMPOSSIBLE; ITEM_UNSAFE for a later day of what must not be used any more.
 */
export const changeDueDay = (
  house: House,
  actor: Actor,
  { id, dueOn }: { id: LoanId; dueOn: Day },
): Promise<ActedLoan> =>
  house.store.write(actor, async (tx) => {
    const { loan, today } = await loanToday(tx, id);
    refuseEnded(loan);
    if (dueOn < loan.lent_on) return refuse('DAY_IMPOSSIBLE', { why: 'before-loan', day: dueOn });
    refuseFarDay(today, dueOn);
    if (dueOn > loan.due_on) await refuseUnsafe(tx, loan);
    await tx.change('loans', id, { due_on: dueOn });
    return await recorded(tx, { act: 'change-due-day', id, loan, today });
  });

/**
 * One period more. Refuses LOAN_ENDED, ITEM_UNSAFE, NO_MORE_RENEWALS, MEMBER_MAY_NOT_BORROW,
 * DAY_IMPOSSIBLE.
 */
export const renew = (house: House, actor: Actor, id: LoanId): Promise<ActedLoan> =>
  house.store.write(actor, async (tx) => {
    const { loan, place, today } = await loanToday(tx, id);
    refuseEnded(loan);
    await refuseUnsafe(tx, loan);
    const item = namedItem(loan);
    if (loan.renewals >= place.maxRenewals) {
      return refuse('NO_MORE_RENEWALS', { item, renewals: loan.renewals });
    }
    const standing = await standingOf(tx.q, loan.member_id, place, today);
    const obstacles = whatForbidsRenewal(standing.obstacles, place);
    if (obstacles.length > 0) {
      const { member } = await oneLine(tx.q, id, today);
      const { id: memberId, code, name } = member;
      return refuse('MEMBER_MAY_NOT_BORROW', {
        member: { id: memberId, code, name },
        item,
        obstacles,
      });
    }
    const loanDays = loan.loan_days ?? loan.category_loan_days ?? place.defaultLoanDays;
    const due = renewedDueDayOf({ dueOn: loan.due_on, today, loanDays }, calendarOf(place));
    refuseFarDay(today, loan.due_on, due.on);
    await tx.change('loans', id, { due_on: due.on, renewals: loan.renewals + 1 });
    return await recorded(tx, { act: 'renew', id, loan, today });
  });

/** Renews what may be renewed, each by its own act, and names what may not. */
export const renewAll = async (
  house: House,
  actor: Actor,
  memberId: MemberId,
): Promise<{ renewed: LoanLine[]; refused: LoanLine[] }> => {
  const open = await house.store.read(async (q) => {
    const today = todayAt(house.clock(), await readPlace(q));
    return await everyLoanLine(q, { openForMember: memberId }, today);
  });
  const renewed: LoanLine[] = [];
  const refused: LoanLine[] = [];
  for (const line of open) {
    try {
      renewed.push(await renew(house, actor, line.id));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(line);
    }
  }
  return { renewed, refused };
};

export const namedItem = ({ item_id, code, name }: FoundLoan) => ({ id: item_id, code, name });

const refuseEnded = (loan: FoundLoan): void => {
  if (!loan.returned_at) return;
  refuse('LOAN_ENDED', { item: namedItem(loan), returnedAt: loan.returned_at });
};

/** What must not be used any more comes back: it is not kept longer. */
const refuseUnsafe = async (tx: Writing, loan: FoundLoan): Promise<void> => {
  const unsafe = await standingUnsafe(tx.q, loan.item_id);
  if (unsafe) refuse('ITEM_UNSAFE', { item: namedItem(loan), ...unsafe });
};

const recorded = async (
  tx: Writing,
  act: { act: 'change-due-day' | 'renew'; id: LoanId; loan: FoundLoan; today: Day },
): Promise<ActedLoan> => {
  const line = await oneLine(tx.q, act.id, act.today);
  const actId = await tx.record({
    act: act.act,
    subject: { kind: 'loan', id: act.id },
    itemId: act.loan.item_id,
    memberId: act.loan.member_id,
    loanId: act.id,
    facts: { from: act.loan.due_on, to: line.dueOn },
    role: 'volunteer',
  });
  return { ...line, actId };
};
