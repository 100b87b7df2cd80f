/** On which days a loan may really have begun and ended. Pure. */
import type { RefusalFacts } from '#shared/contract/refusals.ts';
import type { Day } from '#shared/domain/day.ts';
import { laterDay } from './lending-rules.ts';

/** The days an item was out; `null` while it still is. */
export interface Span {
  readonly lentOn: Day;
  readonly returnedOn: Day | null;
}

export interface BackDating {
  readonly today: Day;
  readonly joinedOn: Day;
  /** The days as they stand. */
  readonly loan: Span;
  /** The days as somebody remembers them; left out is left as it is. */
  readonly asked: { readonly lentOn?: Day | undefined; readonly returnedOn?: Day | undefined };
  /** When the item was out in its other loans. */
  readonly others: readonly Span[];
}

type Impossible = RefusalFacts<'DAY_IMPOSSIBLE'>;

/** The days of the loan after all. */
export const datedSpan = ({ loan, asked }: Pick<BackDating, 'loan' | 'asked'>): Span => ({
  lentOn: asked.lentOn ?? loan.lentOn,
  returnedOn: asked.returnedOn ?? loan.returnedOn,
});

/** What makes these days impossible, or null. On one same day an item may come back and go out again. */
export const whatIsImpossible = (dating: BackDating): Impossible | null => {
  const { today, joinedOn, asked, others } = dating;
  const span = datedSpan(dating);
  const future = [asked.lentOn, asked.returnedOn].find((day) => day !== undefined && day > today);
  if (future) return { why: 'future', day: future };
  if (asked.lentOn && asked.lentOn < joinedOn) return { why: 'before-joining', day: asked.lentOn };
  if (span.returnedOn && span.returnedOn < span.lentOn) {
    return asked.returnedOn
      ? { why: 'before-loan', day: asked.returnedOn }
      : { why: 'after-return', day: span.lentOn };
  }
  const other = others.find((known) => overlaps(known, span));
  if (!other) return null;
  return { why: 'item-was-out', day: laterDay(other.lentOn, span.lentOn) };
};

const overlaps = (one: Span, other: Span): boolean =>
  begins(one, other.returnedOn) && begins(other, one.returnedOn);

/** Does it begin before that end? No end comes after everything. */
const begins = ({ lentOn }: Span, endOn: Day | null): boolean => endOn === null || lentOn < endOn;
