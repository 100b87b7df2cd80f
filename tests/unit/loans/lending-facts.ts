/** Facts and visits as the rules of lending see them. */
import type { LendingFacts, OpenLoan } from '#main/items/lending-facts.ts';
import type { OpenVisit } from '#main/loans/scan-rules.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { ItemId, LoanId, MemberId, VisitId } from '#shared/domain/ids.ts';

/** Branded ids, days and instants are strings; builders are where a test makes them. */
export const onDay = (text: string): Day => text as Day;
export const at = (text: string): Instant => text as Instant;

export const zoe = { id: 'zoe' as MemberId, code: 'C0000019', name: 'Zoé Lefèvre' };
export const ali = { id: 'ali' as MemberId, code: 'C0000027', name: 'Ali Zola' };

export const zoesVisit: OpenVisit = { id: 'visit-of-zoe' as VisitId, memberId: zoe.id };
export const formerVisit = 'former-visit' as VisitId;

export const theFacts = (facts: Partial<LendingFacts> = {}): LendingFacts => ({
  item: { id: 'drill' as ItemId, code: 'T0001234', name: 'Perceuse' },
  kind: 'tool',
  condition: 'good',
  shelfName: null,
  photoId: null,
  lendingNote: '',
  returnNote: '',
  safetyNotice: '',
  loanDays: null,
  depositCents: 0,
  declaredValueCents: null,
  retired: null,
  blocks: [],
  accessories: [],
  openLoan: null,
  ...facts,
});

export const aRunningLoan = (loan: Partial<OpenLoan> = {}): OpenLoan => ({
  id: 'loan' as LoanId,
  lentAt: at('2026-11-21T13:02:00.000Z'),
  dueOn: onDay('2026-11-28'),
  outVisitId: formerVisit,
  member: zoe,
  ...loan,
});

export const aBlock = {
  cause: 'damage',
  reason: 'Câble dénudé',
  ticketId: null,
  since: at('2026-11-20T10:00:00.000Z'),
} as const;
export const retired = { at: at('2026-10-01T10:00:00.000Z'), reason: 'Moteur brûlé' };
