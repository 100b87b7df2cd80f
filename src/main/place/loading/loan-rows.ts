/** One loan of the example place. */
import type { NewRow } from '#main/store/store.ts';
import type { AccessoryId, LoanId } from '#shared/domain/ids.ts';
import type { ExampleLoan } from '../example/example.ts';
import type { ExampleRow, Thing } from './example-row.ts';
import { nthIdOf } from './nth-id.ts';
import { dayOrNull, dayText, idOf, idOrNull, instantOrNull, instantText } from './row-values.ts';

/**
 * A loan with its questions, which were all answered. `accessoryIds`: those of the object, in the
 * order in which the loan names them.
 */
export const loanThing = (loan: ExampleLoan, accessoryIds: readonly AccessoryId[]): Thing => {
  const loanId = idOf<LoanId>(loan.id);
  const notices = loan.safetyNotice === '' ? [] : [seenNotice];
  const ticked = loan.accessories.map((name, place) => ({
    kind: 'accessory' as const,
    accessory_id: accessoryIds[place] ?? null,
    name,
    out_answer: 'there' as const,
    in_answer: inAnswerOf(loan, name),
  }));
  const checks = [...notices, ...ticked].map((check, position): ExampleRow => {
    const row = { id: nthIdOf<NewRow<'loan_checks'>['id']>(loanId, position), loan_id: loanId };
    return { table: 'loan_checks', row: { ...row, position, ...check } };
  });
  return { rows: [{ table: 'loans', row: loanRow(loanId, loan) }, ...checks] };
};

const loanRow = (id: LoanId, loan: ExampleLoan): NewRow<'loans'> => ({
  id,
  item_id: idOf(loan.itemId),
  member_id: idOf(loan.memberId),
  lent_at: instantText(loan.lentAt),
  lent_on: dayText(loan.lentOn),
  due_on: dayText(loan.dueOn),
  returned_at: instantOrNull(loan.returnedAt),
  returned_on: dayOrNull(loan.returnedOn),
  out_visit_id: idOf(loan.outVisitId),
  in_visit_id: idOrNull(loan.inVisitId),
  renewals: loan.renewals,
  condition_out: loan.conditionOut,
  condition_in: loan.conditionIn,
  declared_value_cents: loan.declaredValueCents,
  deposit_cents: loan.depositCents,
  damage_note: loan.damageNote,
});

const seenNotice = {
  kind: 'safety-notice',
  accessory_id: null,
  name: '',
  out_answer: 'seen',
  in_answer: null,
} as const;

const inAnswerOf = (loan: ExampleLoan, name: string): 'missing' | 'there' | null => {
  if (loan.returnedOn === null) return null;
  return name === loan.missingAccessory ? 'missing' : 'there';
};
