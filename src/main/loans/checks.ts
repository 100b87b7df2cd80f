/** The questions of a loan: accessories ticked out and in, the safety notice seen. */
import type { House } from '#main/house.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { LoanCheck, LoanLine } from '#shared/contract/views.ts';
import type { JournalEntryId, LoanCheckId, LoanId } from '#shared/domain/ids.ts';
import { oneLine } from './lines.ts';
import { listChecks } from './queries.ts';

type CheckRow = Awaited<ReturnType<typeof listChecks>>[number];

export interface Answers {
  readonly id: LoanId;
  readonly moment: 'out' | 'in';
  readonly answers: readonly {
    readonly id: LoanCheckId;
    readonly answer: 'there' | 'missing' | 'seen';
  }[];
}

export const checkOf = (row: CheckRow): LoanCheck => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  outAnswer: row.out_answer,
  inAnswer: row.in_answer,
});

/** What went out with an object and must come back with it. */
export const checksToTickIn = (rows: readonly CheckRow[]): LoanCheck[] =>
  rows
    .filter(({ kind, out_answer }) => kind === 'accessory' && out_answer !== 'missing')
    .map(checkOf);

/**
 * Keeps the answers on the loan; what is missing is missing on the item too, what is there is there.
 * An answer may be given again: the last one holds. Refuses NOT_FOUND for a question of another loan,
 * INVALID_INPUT for an answer that does not fit its question, or about a return that has not been.
 */
export const answerChecks = (
  house: House,
  actor: Actor,
  asked: Answers,
): Promise<{ loan: LoanLine; checks: LoanCheck[]; actId: JournalEntryId }> =>
  house.store.write(actor, async (tx) => {
    const today = todayAt(tx.at, await readPlace(tx.q));
    const { item, member, returnedAt } = await oneLine(tx.q, asked.id, today);
    if (asked.moment === 'in' && returnedAt === null) {
      return refuse('INVALID_INPUT', { field: 'moment', problem: 'not-returned' });
    }
    const rows = await listChecks(tx.q, [asked.id]);
    for (const { id, answer } of asked.answers) {
      const row = rows.find((check) => check.id === id) ?? refuse('NOT_FOUND', { thing: 'check' });
      if (!isFitting(row, asked.moment, answer)) {
        return refuse('INVALID_INPUT', { field: 'answers', problem: answer });
      }
      await keepAnswer(tx, row, asked.moment === 'out' ? { out_answer: answer } : inAnswer(answer));
    }
    const actId = await tx.record({
      act: 'answer-checks',
      subject: { kind: 'loan', id: asked.id },
      itemId: item.id,
      memberId: member.id,
      loanId: asked.id,
      facts: { moment: asked.moment },
      role: 'volunteer',
    });
    return {
      loan: await oneLine(tx.q, asked.id, today),
      checks: (await listChecks(tx.q, [asked.id])).map(checkOf),
      actId,
    };
  });

/** A safety notice is seen before hand-over; an accessory is there or missing. */
const isFitting = ({ kind }: CheckRow, moment: 'out' | 'in', answer: string): boolean =>
  kind === 'safety-notice' ? moment === 'out' && answer === 'seen' : answer !== 'seen';

const inAnswer = (answer: Answers['answers'][number]['answer']) => ({
  in_answer: answer === 'seen' ? null : answer,
});

type GivenAnswer =
  | { readonly out_answer: CheckRow['out_answer'] }
  | { readonly in_answer: CheckRow['in_answer'] };

const keepAnswer = async (tx: Writing, row: CheckRow, given: GivenAnswer): Promise<void> => {
  await tx.change('loan_checks', row.id, given);
  if (row.accessory_id === null) return;
  const isMissing = Object.values(given).includes('missing');
  await tx.change('accessories', row.accessory_id, { is_missing: isMissing ? 1 : 0 });
};
