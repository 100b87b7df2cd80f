/** An object goes out to a member: one loan, its questions, one journal line. */
import type { House } from '#main/house.ts';
import { type LendingFacts, lendingFacts } from '#main/items/lending-facts.ts';
import { type MemberStanding, standingOf } from '#main/members/standing.ts';
import { calendarOf, readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import { isUniqueViolation } from '#main/store/driver-errors.ts';
import type { Actor, NewRow, Writing } from '#main/store/store.ts';
import type { HandOver } from '#shared/contract/counter-views.ts';
import type { LoanCheck } from '#shared/contract/views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ItemId, LoanCheckId, LoanId, MemberId, VisitId } from '#shared/domain/ids.ts';
import { dueDayOf, namedMember, warningsOf, whatForbids } from './lending-rules.ts';

export interface LendRequest {
  readonly itemId: ItemId;
  readonly memberId: MemberId;
  readonly visitId: VisitId;
  /** A manager's reason to let through what a rule of the place refuses. */
  readonly overrideReason?: string;
}

/**
 * Lends an object. Refuses NOT_FOUND, ITEM_OUT, ITEM_RETIRED, ITEM_BLOCKED, MACHINE_STAYS,
 * MEMBER_MAY_NOT_BORROW. Two windows that lend the same object at once: one loan, one ITEM_OUT.
 */
export const lend = async (house: House, actor: Actor, asked: LendRequest): Promise<HandOver> => {
  try {
    return await house.store.write(actor, (tx) => writeLoan(tx, asked));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const facts = await house.store.read((q) => lendingFacts(q, asked.itemId));
    if (!facts?.openLoan) throw error;
    const { id: loanId, member, dueOn } = facts.openLoan;
    return refuse('ITEM_OUT', { item: facts.item, loanId, member, dueOn });
  }
};

/** A manager lends against a rule. The reason stays on the loan; this is not undone by the undo key. */
export const lendAnyway = (
  house: House,
  actor: Actor,
  { reason, ...asked }: LendRequest & { readonly reason: string },
): Promise<HandOver> => lend(house, actor, { ...asked, overrideReason: reason });

const writeLoan = async (tx: Writing, asked: LendRequest): Promise<HandOver> => {
  const place = await readPlace(tx.q);
  const today = todayAt(tx.at, place);
  const facts = (await lendingFacts(tx.q, asked.itemId)) ?? refuse('NOT_FOUND', { thing: 'item' });
  const standing = await standingOf(tx.q, asked.memberId, place, today);
  const isOverridden = asked.overrideReason !== undefined;
  const forbidden = whatForbids({ facts, standing, rules: place, isOverridden });
  if (forbidden) throw forbidden;

  const loanDays = facts.loanDays ?? place.defaultLoanDays;
  const due = dueDayOf(today, loanDays, calendarOf(place));
  const loan = loanRow(tx, asked, { facts, lentOn: today, dueOn: due.on });
  await tx.insert('loans', loan);
  const checks = await writeChecks(tx, loan.id, facts);
  const actId = await tx.record({
    act: isOverridden ? 'lend-anyway' : 'lend',
    subject: { kind: 'loan', id: loan.id },
    itemId: asked.itemId,
    memberId: asked.memberId,
    loanId: loan.id,
    facts: { dueOn: due.on },
    isUndoable: !isOverridden,
    role: isOverridden ? 'manager' : 'volunteer',
  });
  return {
    loan: lineOfNewLoan(loan, { facts, standing, isBehindAnswers: checks.length > 0 }),
    actId,
    checks,
    lendingNote: facts.lendingNote,
    safetyNotice: facts.safetyNotice,
    depositCents: facts.depositCents,
    declaredValueCents: facts.declaredValueCents,
    warnings: warningsOf(standing.obstacles, place),
    hasNoOpeningDay: due.hasNoOpeningDay,
  };
};

type NewLoan = NewRow<'loans'>;

const loanRow = (
  tx: Writing,
  asked: LendRequest,
  { facts, lentOn, dueOn }: { facts: LendingFacts } & { lentOn: Day; dueOn: Day },
): NewLoan => ({
  id: tx.newId<LoanId>(),
  item_id: asked.itemId,
  member_id: asked.memberId,
  lent_at: tx.at,
  lent_on: lentOn,
  due_on: dueOn,
  out_visit_id: asked.visitId,
  renewals: 0,
  condition_out: facts.condition,
  declared_value_cents: facts.declaredValueCents,
  deposit_cents: facts.depositCents,
  override_reason: asked.overrideReason ?? null,
});

/** One question for each accessory that is here, and one for the safety notice. */
const writeChecks = async (
  tx: Writing,
  loanId: LoanId,
  { accessories, safetyNotice }: LendingFacts,
): Promise<LoanCheck[]> => {
  const here = accessories.filter(({ isMissing }) => !isMissing);
  const asked = [
    ...(safetyNotice === ''
      ? []
      : [{ kind: 'safety-notice' as const, accessoryId: null, name: '' }]),
    ...here.map(({ id, name }) => ({ kind: 'accessory' as const, accessoryId: id, name })),
  ];
  const checks: LoanCheck[] = [];
  for (const [position, { kind, accessoryId, name }] of asked.entries()) {
    const id = tx.newId<LoanCheckId>();
    await tx.insert('loan_checks', {
      id,
      loan_id: loanId,
      kind,
      accessory_id: accessoryId,
      name,
      position,
    });
    checks.push({ id, kind, name, outAnswer: null, inAnswer: null });
  }
  return checks;
};

/** The line of the loan just written, from what is known already. */
const lineOfNewLoan = (
  loan: NewLoan,
  known: {
    facts: LendingFacts;
    standing: Pick<MemberStanding, 'member'>;
    isBehindAnswers: boolean;
  },
): HandOver['loan'] => {
  const { member } = known.standing;
  return {
    id: loan.id,
    item: { ...known.facts.item, photoId: known.facts.photoId },
    member: { ...namedMember(member), phone: member.phone, email: member.email },
    lentAt: loan.lent_at,
    lentOn: loan.lent_on,
    dueOn: loan.due_on,
    returnedAt: null,
    returnedOn: null,
    daysLate: 0,
    renewals: 0,
    isBehindAnswers: known.isBehindAnswers,
  };
};
