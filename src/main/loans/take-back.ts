/** An object comes back, whoever brings it: the loan ends, what went out with it is asked for. */
import type { House } from '#main/house.ts';
import { lendingFacts } from '#main/items/lending-facts.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { TakeBack } from '#shared/contract/counter-views.ts';
import type { LoanId, VisitId } from '#shared/domain/ids.ts';
import { checksToTickIn } from './checks.ts';
import { laterDay } from './lending-rules.ts';
import { oneLine } from './lines.ts';
import { listChecks } from './queries.ts';

export interface ReturnRequest {
  readonly id: LoanId;
  /** The visit that is open; without one the return begins a visit of its own. */
  readonly visitId: VisitId | null;
  /** Somebody else than the borrower is open. */
  readonly isFromOtherMember?: boolean;
}

/** Ends a loan today. Refuses NOT_FOUND, and LOAN_ENDED when it has come back already. */
export const takeBack = (house: House, actor: Actor, asked: ReturnRequest): Promise<TakeBack> =>
  house.store.write(actor, (tx) => writeReturn(tx, asked));

const writeReturn = async (tx: Writing, asked: ReturnRequest): Promise<TakeBack> => {
  const today = todayAt(tx.at, await readPlace(tx.q));
  const line = await oneLine(tx.q, asked.id, today);
  if (line.returnedAt) {
    const { id, code, name } = line.item;
    return refuse('LOAN_ENDED', { item: { id, code, name }, returnedAt: line.returnedAt });
  }
  const facts = (await lendingFacts(tx.q, line.item.id)) ?? refuse('NOT_FOUND', { thing: 'item' });
  const returnedOn = laterDay(today, line.lentOn);
  const visitId = asked.visitId ?? tx.newId<VisitId>();
  await tx.change('loans', asked.id, {
    returned_at: tx.at,
    // A clock that was set back must not make it come back before it left.
    returned_on: returnedOn,
    in_visit_id: visitId,
    // As it went out, until somebody says that it came back damaged.
    condition_in: facts.condition,
  });
  const actId = await tx.record({
    act: 'return',
    subject: { kind: 'loan', id: asked.id },
    itemId: line.item.id,
    memberId: line.member.id,
    loanId: asked.id,
    role: 'volunteer',
  });
  const checks = checksToTickIn(await listChecks(tx.q, [asked.id]));
  return {
    loan: {
      ...line,
      returnedAt: tx.at,
      returnedOn,
      isBehindAnswers: checks.some(({ inAnswer }) => inAnswer === null),
    },
    actId,
    visitId,
    checks,
    returnNote: facts.returnNote,
    shelfName: facts.shelfName,
    blocks: [...facts.blocks],
    isFromOtherMember: asked.isFromOtherMember ?? false,
  };
};
