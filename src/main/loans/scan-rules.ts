/**
 * The one box that decides: what a scan does, given where the counter stands. Pure.
 *
 * A visit is one opening of a member. What was just done in it is not undone by a nervous second
 * scan: an object lent in it stays lent, an object that its own borrower brought back in it is not
 * lent again without a button. Two posts that scan one object in the same second are one scan, too.
 */
import type { Refusal } from '#main/refusal.ts';
import type { NamedItem } from '#shared/contract/refusals.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { LoanId, MemberId, VisitId } from '#shared/domain/ids.ts';
import { type ItemFacts, whatKeepsItem } from './lending-rules.ts';

/** Who is open. */
export interface OpenVisit {
  readonly id: VisitId;
  readonly memberId: MemberId;
}

/** How the last loan of an item that is here ended. */
export interface LastReturn {
  readonly memberId: MemberId;
  readonly inVisitId: VisitId | null;
  readonly at: Instant;
}

export interface ItemScan {
  readonly facts: ItemFacts;
  readonly lastReturn: LastReturn | null;
  readonly visit: OpenVisit | null;
  /** Another post lent it within the last second. */
  readonly isLentBesideJustNow: boolean;
}

/** The same code twice within this time is one scan. */
export const nervousMs = 1_000;

export type ItemDecision =
  | { readonly do: 'return'; readonly loanId: LoanId; readonly isFromOtherMember: boolean }
  | { readonly do: 'say-already-lent'; readonly loanId: LoanId }
  | { readonly do: 'say-just-returned'; readonly at: Instant }
  | { readonly do: 'refuse'; readonly refusal: Refusal }
  | { readonly do: 'lend'; readonly visit: OpenVisit }
  | { readonly do: 'put-in-basket' };

/** What the scan of an object does. */
export const decideItem = (scan: ItemScan): ItemDecision => {
  const { facts, lastReturn, visit } = scan;
  if (facts.openLoan) return decideItemOut(facts.openLoan, scan);
  const refusal = whatKeepsItem(facts);
  if (refusal) return { do: 'refuse', refusal };
  if (!visit) return { do: 'put-in-basket' };
  return isJustReturned(lastReturn, visit)
    ? { do: 'say-just-returned', at: lastReturn.at }
    : { do: 'lend', visit };
};

const decideItemOut = (
  loan: NonNullable<ItemFacts['openLoan']>,
  { visit, isLentBesideJustNow }: ItemScan,
): ItemDecision => {
  const isOwn = visit?.memberId === loan.member.id;
  const isLentInVisit = isOwn && loan.outVisitId === visit.id;
  if (isLentInVisit || isLentBesideJustNow) return { do: 'say-already-lent', loanId: loan.id };
  return { do: 'return', loanId: loan.id, isFromOtherMember: visit !== null && !isOwn };
};

/** Did the member who is open bring this object back in this very visit, from a loan of their own? */
export const isJustReturned = (
  lastReturn: LastReturn | null,
  visit: OpenVisit,
): lastReturn is LastReturn =>
  lastReturn !== null &&
  lastReturn.memberId === visit.memberId &&
  lastReturn.inVisitId === visit.id;

export interface CardScan {
  readonly memberId: MemberId;
  readonly visit: OpenVisit | null;
  /** Objects of this visit, or of the returns with nobody open, whose questions wait. */
  readonly pending: readonly NamedItem[];
  /** The returns with nobody open: their visit, and whose loans came back in it. */
  readonly returns: { readonly visitId: VisitId; readonly borrowers: readonly MemberId[] } | null;
}

export type CardDecision =
  | { readonly do: 'close' }
  | { readonly do: 'open'; readonly goesOnWith: VisitId | null }
  | { readonly do: 'refuse'; readonly pending: readonly NamedItem[] };

/**
 * What the scan of a card does. Nobody is closed or replaced while questions wait. The card of the
 * one member whose loans have just come back with nobody open goes on with that visit: one slip for
 * all of it, and a nervous scan does not lend them out again.
 */
export const decideCard = ({ memberId, visit, pending, returns }: CardScan): CardDecision => {
  const isOwnReturns =
    !visit &&
    returns !== null &&
    returns.borrowers.length > 0 &&
    returns.borrowers.every((borrower) => borrower === memberId);
  if (isOwnReturns) return { do: 'open', goesOnWith: returns.visitId };
  if (pending.length > 0) return { do: 'refuse', pending };
  if (visit?.memberId === memberId) return { do: 'close' };
  return { do: 'open', goesOnWith: null };
};
