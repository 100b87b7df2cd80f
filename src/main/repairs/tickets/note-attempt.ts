/** What a repairer observed, found and did, and how long it took. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { AttemptId } from '#shared/domain/ids.ts';
import { afterWork, requireTicket, writeAgainWhenBeaten } from './act-on-ticket.ts';
import { selectAttempt, sumMinutes } from './queries.ts';

export interface Note {
  readonly attemptId: AttemptId;
  readonly observed?: string | undefined;
  readonly cause?: string | undefined;
  readonly done?: string | undefined;
  /** Corrects what is counted. */
  readonly minutes?: number | undefined;
}

/** Writes on an attempt; what is left out stays. Refuses NOT_FOUND. */
export const noteAttempt = (
  house: House,
  actor: Actor,
  { attemptId, observed, cause, done, minutes }: Note,
): Promise<ActedTicket> =>
  writeAgainWhenBeaten(house, actor, async (tx) => {
    const attempt =
      (await selectAttempt(tx.q, attemptId)) ?? refuse('NOT_FOUND', { thing: 'attempt' });
    const ticket = await requireTicket(tx, attempt.ticket_id);
    await tx.change('attempts', attemptId, {
      ...(observed === undefined ? {} : { observed }),
      ...(cause === undefined ? {} : { cause }),
      ...(done === undefined ? {} : { done }),
      ...(minutes === undefined ? {} : { minutes }),
    });
    await tx.change('tickets', ticket.id, { minutes: await sumMinutes(tx.q, ticket.id) });
    return await afterWork(tx, ticket, { act: 'note-attempt', outcome: 'done' });
  });
