/** Loans in a line: for the counter, an object's page, a member's page and the lists. */
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import { type Day, daysBetween } from '#shared/domain/day.ts';
import type { ItemId, LoanId } from '#shared/domain/ids.ts';
import { countLoans, findLastLoan, selectLines, type WhichLoans } from './queries.ts';
import type { LastReturn } from './scan-rules.ts';

export type { WhichLoans } from './queries.ts';

export type LoanRow = Awaited<ReturnType<typeof selectLines>>[number];

/**
 * The loans asked for: open lists by due day, histories last first, visits in the order of scans.
 * At most 100 unless told. `today` is the day at the place: it says how late a loan is.
 */
export const loanLines = async (
  q: Reading,
  which: WhichLoans & { readonly limit?: number; readonly offset?: number },
  today: Day,
): Promise<LoanLine[]> => (await loanRows(q, which)).map((row) => lineOf(row, today));

/** All the loans asked for, however many, read page by page. */
export const everyLoanLine = async (
  q: Reading,
  which: WhichLoans,
  today: Day,
  pageSize = 500,
): Promise<LoanLine[]> => {
  const every: LoanLine[] = [];
  for (;;) {
    const lines = await loanLines(q, { ...which, limit: pageSize, offset: every.length }, today);
    every.push(...lines);
    if (lines.length < pageSize) return every;
  }
};

/** The same loans as rows, with what only the slip and the use cases need. */
export const loanRows = async (
  q: Reading,
  which: WhichLoans & { readonly limit?: number; readonly offset?: number },
): Promise<LoanRow[]> => {
  if ('ids' in which && which.ids.length === 0) return [];
  return await selectLines(q, which, { limit: which.limit ?? 100, offset: which.offset ?? 0 });
};

/** A page of a list with the number of all its loans. */
export const loanList = async (
  q: Reading,
  which: WhichLoans & { readonly limit: number; readonly offset: number },
  today: Day,
): Promise<{ loans: LoanLine[]; total: number }> => ({
  loans: await loanLines(q, which, today),
  total: await countLoans(q, which),
});

/** One loan in a line. Refuses NOT_FOUND when there is none or it was undone. */
export const oneLine = async (q: Reading, id: LoanId, today: Day): Promise<LoanLine> => {
  const [line] = await loanLines(q, { ids: [id], limit: 1 }, today);
  return line ?? refuse('NOT_FOUND', { thing: 'loan' });
};

/** How the last loan of an item ended; null while it is out or when it never went out. */
export const lastReturnOf = async (q: Reading, itemId: ItemId): Promise<LastReturn | null> => {
  const last = await findLastLoan(q, itemId);
  if (!last?.returned_at) return null;
  return { memberId: last.member_id, inVisitId: last.in_visit_id, at: last.returned_at };
};

export const lineOf = (row: LoanRow, today: Day): LoanLine => ({
  id: row.id,
  item: { id: row.item_id, code: row.item_code, name: row.item_name, photoId: row.photo_id },
  member: {
    id: row.member_id,
    code: row.member_code,
    name: `${row.first_name} ${row.last_name}`.trim(),
    phone: row.phone,
    email: row.email,
  },
  lentAt: row.lent_at,
  lentOn: row.lent_on,
  dueOn: row.due_on,
  returnedAt: row.returned_at,
  returnedOn: row.returned_on,
  daysLate: daysLate(row.due_on, row.returned_on ?? today),
  renewals: row.renewals,
  isBehindAnswers: Number(row.unanswered) > 0,
});

/** Whole days from the due day to another; 0 when in time. */
export const daysLate = (dueOn: Day, on: Day): number => (on > dueOn ? daysBetween(dueOn, on) : 0);
