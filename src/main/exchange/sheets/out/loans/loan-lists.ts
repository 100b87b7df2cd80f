/** Loans as they go out: all of them, and those that are late. */
import { daysLate } from '#main/loans/lines.ts';
import type { Reading } from '#main/store/store.ts';
import { type Column, field, listOf, only, type PageAsked } from '../list.ts';
import { listLateAfter, listLoansAfter } from './queries.ts';

type LoanRow = Awaited<ReturnType<typeof listLoansAfter>>[number] & { late: number };

const withLateness =
  (read: (q: Reading, asked: PageAsked) => Promise<Omit<LoanRow, 'late'>[]>) =>
  async (q: Reading, asked: PageAsked): Promise<LoanRow[]> =>
    (await read(q, asked)).map((loan) => ({
      ...loan,
      late: daysLate(loan.due_on, loan.returned_on ?? asked.today),
    }));

const who: Column<LoanRow>[] = [
  only('itemCode', (loan) => loan.item_code),
  only('itemName', (loan) => loan.item_name),
  only('memberCode', (loan) => loan.member_code),
  only('memberName', (loan) => `${loan.first_name} ${loan.last_name}`.trim()),
];

const dates: Column<LoanRow>[] = [
  only('lentOn', (loan, say) => say.day(loan.lent_on)),
  only('dueOn', (loan, say) => say.day(loan.due_on)),
];

const lateness: Column<LoanRow>[] = [
  only('daysLate', (loan, say) => say.count(loan.late)),
  only('renewals', (loan, say) => say.count(loan.renewals)),
];

export const loanList = listOf(withLateness(listLoansAfter), [
  ...who,
  ...dates,
  only('returnedOn', (loan, say) => say.day(loan.returned_on)),
  ...lateness,
  field('declaredValue', (loan, say) => say.money(loan.declared_value_cents)),
  field('deposit', (loan, say) => say.money(loan.deposit_cents)),
  only('damageNote', (loan) => loan.damage_note ?? ''),
  only('overrideReason', (loan) => loan.override_reason ?? ''),
]);

/** With how to reach whoever has it. */
export const lateList = listOf(withLateness(listLateAfter), [
  ...who,
  field('phone', (loan) => loan.phone),
  field('email', (loan) => loan.email),
  ...dates,
  ...lateness,
]);
