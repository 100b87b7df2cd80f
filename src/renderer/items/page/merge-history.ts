/** One history out of two lists: loans, and acts on the object, newest first. */
import type { JournalEntry } from '#shared/contract/journal.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import type { Instant } from '#shared/domain/day.ts';

export type HistoryLine =
  | { kind: 'loan'; at: Instant; loan: LoanLine }
  | { kind: 'act'; at: Instant; entry: JournalEntry };

export interface HistoryPage {
  loans: readonly LoanLine[];
  acts: readonly JournalEntry[];
}

/** A loan's own line already says these. */
const saidByLoan: ReadonlySet<string> = new Set(['lend', 'return']);

/**
 * The lines that are sure to be in their place: of a list that goes on, nothing older than its last
 * line is known yet, so what the other list holds from before waits for the next page.
 */
export const mergeHistory = (pages: readonly HistoryPage[], pageSize: number): HistoryLine[] => {
  const loans = pages.flatMap((page) => page.loans);
  const acts = pages.flatMap((page) => page.acts);
  const last = pages.at(-1);
  const known = [
    last && last.loans.length === pageSize ? loans.at(-1)?.lentAt : undefined,
    last && last.acts.length === pageSize ? acts.at(-1)?.at : undefined,
  ];
  const since = known.reduce<string>((latest, at) => (at && at > latest ? at : latest), '');
  const lines: HistoryLine[] = [
    ...loans.map((loan) => ({ kind: 'loan' as const, at: loan.lentAt, loan })),
    ...acts
      .filter(({ act, isUndone }) => isUndone || !saidByLoan.has(act))
      .map((entry) => ({ kind: 'act' as const, at: entry.at, entry })),
  ];
  return lines
    .filter(({ at }) => at >= since)
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
};
