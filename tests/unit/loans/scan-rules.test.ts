import { describe, expect, test } from 'vitest';
import { decideCard, decideItem, type ItemScan } from '#main/loans/scan-rules.ts';
import type { ItemId, VisitId } from '#shared/domain/ids.ts';
import {
  aBlock,
  ali,
  aRunningLoan,
  at,
  formerVisit,
  retired,
  theFacts,
  zoe,
  zoesVisit,
} from './lending-facts.ts';

const returnedAt = at('2026-11-21T13:01:00.000Z');
const scanOf = (scan: Partial<ItemScan>) =>
  decideItem({
    facts: theFacts(),
    lastReturn: null,
    visit: null,
    isLentBesideJustNow: false,
    ...scan,
  });

describe('the scan of an object', () => {
  test('on the shelf lends it to the member who is open', () => {
    expect(scanOf({ visit: zoesVisit })).toEqual({ do: 'lend', visit: zoesVisit });
  });

  test('on the shelf with nobody open puts it into the basket', () => {
    expect(scanOf({})).toEqual({ do: 'put-in-basket' });
  });

  test.each([
    { who: 'nobody is open', visit: null, isFromOtherMember: false },
    { who: 'its borrower is open', visit: zoesVisit, isFromOtherMember: false },
    {
      who: 'somebody else is open',
      visit: { ...zoesVisit, memberId: ali.id },
      isFromOtherMember: true,
    },
  ])('that is out brings it back when $who', ({ visit, isFromOtherMember }) => {
    const decision = scanOf({ facts: theFacts({ openLoan: aRunningLoan() }), visit });
    expect(decision).toEqual({ do: 'return', loanId: 'loan', isFromOtherMember });
  });

  test('that another member had and that has just come back lends it, also at once', () => {
    const lastReturn = { memberId: ali.id, inVisitId: zoesVisit.id, at: returnedAt };
    expect(scanOf({ lastReturn, visit: zoesVisit })).toMatchObject({ do: 'lend' });
  });

  test('lent during this opening leaves it lent', () => {
    const openLoan = aRunningLoan({ outVisitId: zoesVisit.id });
    const decision = scanOf({ facts: theFacts({ openLoan }), visit: zoesVisit });
    expect(decision).toEqual({ do: 'say-already-lent', loanId: 'loan' });
  });

  test.each([
    { who: 'nobody is open', visit: null },
    { who: 'somebody else is open', visit: { ...zoesVisit, memberId: ali.id } },
  ])('lent at another post in the same second leaves it lent when $who', ({ visit }) => {
    const facts = theFacts({ openLoan: aRunningLoan() });
    const decision = scanOf({ facts, visit, isLentBesideJustNow: true });
    expect(decision).toEqual({ do: 'say-already-lent', loanId: 'loan' });
  });

  test('lent to the same member in a former opening brings it back', () => {
    const openLoan = aRunningLoan({ outVisitId: formerVisit });
    expect(scanOf({ facts: theFacts({ openLoan }), visit: zoesVisit })).toMatchObject({
      do: 'return',
    });
  });

  test('that its own borrower has just brought back does not lend it without a button', () => {
    const lastReturn = { memberId: zoe.id, inVisitId: zoesVisit.id, at: returnedAt };
    const decision = scanOf({ lastReturn, visit: zoesVisit });
    expect(decision).toEqual({ do: 'say-just-returned', at: returnedAt });
  });

  test('that its borrower brought back in a former opening lends it again', () => {
    const lastReturn = { memberId: zoe.id, inVisitId: formerVisit, at: returnedAt };
    expect(scanOf({ lastReturn, visit: zoesVisit })).toMatchObject({ do: 'lend' });
  });

  test.each([
    { state: 'blocked', facts: theFacts({ blocks: [aBlock] }), code: 'ITEM_BLOCKED' },
    { state: 'retired', facts: theFacts({ retired }), code: 'ITEM_RETIRED' },
    { state: 'a machine', facts: theFacts({ kind: 'machine' }), code: 'MACHINE_STAYS' },
  ])('that is $state refuses it with the reason, somebody open or not', ({ facts, code }) => {
    expect(scanOf({ facts, visit: zoesVisit })).toMatchObject({ do: 'refuse', refusal: { code } });
    expect(scanOf({ facts })).toMatchObject({ do: 'refuse', refusal: { code } });
  });

  test.each([
    theFacts({ openLoan: aRunningLoan(), blocks: [aBlock] }),
    theFacts({ openLoan: aRunningLoan(), retired }),
    theFacts({ openLoan: aRunningLoan(), kind: 'machine' }),
  ])('that is out brings it back whatever else is said of it', (facts) => {
    expect(scanOf({ facts })).toMatchObject({ do: 'return' });
  });
});

describe('the scan of a card', () => {
  const drill = { id: 'drill' as ItemId, code: 'T0001234', name: 'Perceuse' };
  const nothing = { visit: null, pending: [], returns: null };
  const returnsId = 'returns' as VisitId;

  test('opens its member', () => {
    const decision = decideCard({ ...nothing, memberId: zoe.id });
    expect(decision).toEqual({ do: 'open', goesOnWith: null });
  });

  test('of the member who is open closes them', () => {
    const decision = decideCard({ ...nothing, memberId: zoe.id, visit: zoesVisit });
    expect(decision).toEqual({ do: 'close' });
  });

  test('of another member opens that one instead', () => {
    const decision = decideCard({ ...nothing, memberId: ali.id, visit: zoesVisit });
    expect(decision).toEqual({ do: 'open', goesOnWith: null });
  });

  test.each([zoe, ali])('of $name closes nobody while questions wait', ({ id: memberId }) => {
    const decision = decideCard({ ...nothing, memberId, visit: zoesVisit, pending: [drill] });
    expect(decision).toEqual({ do: 'refuse', pending: [drill] });
  });

  test('of the one whose objects came back with nobody open goes on with that visit', () => {
    const returns = { visitId: returnsId, borrowers: [zoe.id] };
    const decision = decideCard({ ...nothing, memberId: zoe.id, returns, pending: [drill] });
    expect(decision).toEqual({ do: 'open', goesOnWith: returnsId });
  });

  test.each([
    { whose: "somebody else's", borrowers: [ali.id] },
    { whose: "several people's", borrowers: [ali.id, zoe.id] },
    { whose: "nobody's any more", borrowers: [] },
  ])('begins a visit of its own after returns that were $whose', ({ borrowers }) => {
    const returns = { visitId: returnsId, borrowers };
    const decision = decideCard({ ...nothing, memberId: zoe.id, returns });
    expect(decision).toEqual({ do: 'open', goesOnWith: null });
  });

  test("waits for the questions about somebody else's returns", () => {
    const returns = { visitId: returnsId, borrowers: [ali.id] };
    const decision = decideCard({ ...nothing, memberId: zoe.id, returns, pending: [drill] });
    expect(decision).toEqual({ do: 'refuse', pending: [drill] });
  });
});
