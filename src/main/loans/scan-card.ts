/** The scan of a card: whose questions wait, the decision, and the step that follows. */
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { listBorrowersOfReturns, listPending } from './queries.ts';
import { decideCard } from './scan-rules.ts';
import { type Moment, type Step, say } from './scan-step.ts';

/** What the scan of a card leads to. Refuses ANSWERS_PENDING, with the objects whose questions wait. */
export const scanCard = async (
  q: Reading,
  memberId: MemberId,
  { situation: { visit, returnsVisitId } }: Moment,
): Promise<Step> => {
  const current = visit?.id ?? returnsVisitId;
  const pending = current ? await listPending(q, current) : [];
  const returns =
    visit || !returnsVisitId
      ? null
      : { visitId: returnsVisitId, borrowers: await listBorrowersOfReturns(q, returnsVisitId) };
  const decision = decideCard({ memberId, visit, pending, returns });
  switch (decision.do) {
    case 'refuse':
      return refuse('ANSWERS_PENDING', { items: [...decision.pending] });
    case 'close':
      return say({ kind: 'member-closed' });
    case 'open':
      return { do: 'open', memberId, goesOnWith: decision.goesOnWith };
  }
};
