/** Writes one loan of the example place. */
import { lendingFacts } from '#main/items/lending-facts.ts';
import type { NewRow, Writing } from '#main/store/store.ts';
import type { AccessoryId, ItemId, LoanCheckId, LoanId } from '#shared/domain/ids.ts';
import type { ExampleLoan } from '../example/example.ts';
import { dayOrNull, dayText, idOf, idOrNull, instantOrNull, instantText } from './row-values.ts';

/** A loan with its questions, which were all answered. */
export const writeLoan = async (tx: Writing, loan: ExampleLoan): Promise<void> => {
  await tx.insert('loans', loanRow(loan));
  const accessoryIds = await accessoryIdsOf(tx, loan);
  const asked = loan.safetyNotice === '' ? loan.accessories : [null, ...loan.accessories];
  for (const [position, name] of asked.entries()) {
    const check = { id: tx.newId<LoanCheckId>(), loan_id: idOf<LoanId>(loan.id), position };
    await tx.insert('loan_checks', {
      ...check,
      ...(name === null ? seenNotice : tickedAccessory(loan, name, accessoryIds)),
    });
  }
};

const loanRow = (loan: ExampleLoan): NewRow<'loans'> => ({
  id: idOf(loan.id),
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

const seenNotice = { kind: 'safety-notice', name: '', out_answer: 'seen' } as const;

const tickedAccessory = (
  loan: ExampleLoan,
  name: string,
  accessoryIds: ReadonlyMap<string, AccessoryId>,
) => ({
  kind: 'accessory' as const,
  accessory_id: accessoryIds.get(name) ?? null,
  name,
  out_answer: 'there' as const,
  in_answer: inAnswerOf(loan, name),
});

const inAnswerOf = (loan: ExampleLoan, name: string) => {
  if (loan.returnedOn === null) return null;
  return name === loan.missingAccessory ? ('missing' as const) : ('there' as const);
};

/** Only what is still out can be ticked in: for the others the name is enough. */
const accessoryIdsOf = async (
  tx: Writing,
  loan: ExampleLoan,
): Promise<ReadonlyMap<string, AccessoryId>> => {
  if (loan.returnedOn !== null) return new Map();
  const facts = await lendingFacts(tx.q, idOf<ItemId>(loan.itemId));
  return new Map(facts?.accessories.map(({ name, id }) => [name, id]));
};
