/** The questions of a hand-over and of a return: accessories, and the safety notice. */
import { client } from '#renderer/app/api.ts';
import { refusalIn } from '#renderer/app/refusal.ts';
import { withLoan } from './as-in-base.ts';
import { type Deed, pendingDeeds, unanswered } from './counter-state.ts';
import { counterNow, moveCounter } from './counter-store.ts';
import { inTurnOrTold } from './in-turn.ts';
import type { Said } from './said.ts';
import { say } from './say.ts';

type Check = Deed['checks'][number];

export interface Answer {
  id: Check['id'];
  answer: 'there' | 'missing' | 'seen';
}

/** Answers some questions of a deed. */
export const answerChecks = (deed: Deed, answers: readonly Answer[]): Promise<void> =>
  inTurnOrTold(() => keepAnswers(deed, answers));

const keepAnswers = async (deed: Deed, answers: readonly Answer[]): Promise<void> => {
  const { id } = deed.loan;
  const moment = deed.kind;
  const { loan, checks } = await client.loans.answerChecks({ id, moment, answers: [...answers] });
  moveCounter((state) => withLoan(state, loan, checks));
  if (pendingDeeds(counterNow()).length === 0 && isAskingForAnswers(counterNow().said))
    say({ kind: 'all-answered' });
};

/** What was refused because of questions is no longer true once they are answered. */
const isAskingForAnswers = (said: Said | null): boolean =>
  said?.kind === 'pending' ||
  (said?.kind === 'refused' && refusalIn(said.thrown)?.code === 'ANSWERS_PENDING');

/** The accessories of a deed that wait for an answer. */
export const accessoriesToTick = (deed: Deed): readonly Check[] =>
  unanswered(deed).filter(({ kind }) => kind === 'accessory');

/** Every accessory of this deed that waits for an answer is there. */
export const allOfItThere = (deed: Deed): Promise<void> =>
  answerChecks(deed, there(accessoriesToTick(deed)));

const there = (checks: readonly Check[]): Answer[] =>
  checks.map(({ id }) => ({ id, answer: 'there' as const }));

/** A key pressed twice must not answer for a notice that nobody has read yet. */
const readingMs = 1_000;
let tickedAt = Number.NEGATIVE_INFINITY;

/** One key: every accessory that waits for an answer is there. Safety notices come after, one by one. */
export const allThere = (): Promise<void> =>
  inTurnOrTold(async () => {
    const pending = pendingDeeds(counterNow());
    const deeds = pending.filter((deed) => accessoriesToTick(deed).length > 0);
    for (const deed of deeds) await keepAnswers(deed, there(accessoriesToTick(deed)));
    const [notice] = pending;
    const isRead = performance.now() - tickedAt > readingMs;
    tickedAt = performance.now();
    if (deeds.length > 0 || !notice || !isRead) return;
    const seen = unanswered(notice).map(({ id }) => ({ id, answer: 'seen' as const }));
    await keepAnswers(notice, seen);
  });
