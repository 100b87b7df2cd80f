/** Attempts begin and end within the acts on their ticket. */
import { refuse } from '#main/refusal.ts';
import type { Writing } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { AttemptId, PresenceId, StaffId, TicketId } from '#shared/domain/ids.ts';
import { hasWorkedOn, selectRepairer, selectRunningAttempt, sumMinutes } from './queries.ts';
import { minutesWorked } from './rules.ts';

/** Who works: somebody present at a session, else whoever acts at this post. */
export interface Repairer {
  readonly presenceId: PresenceId | null;
  readonly staffId: StaffId | null;
}

/** Who a presence is. Refuses NOT_FOUND for one that never was. */
export const repairerOf = async (tx: Writing, presenceId: PresenceId | null): Promise<Repairer> => {
  if (presenceId === null) return { presenceId, staffId: tx.actor.staffId };
  const present = await selectRepairer(tx.q, presenceId);
  if (!present) return refuse('NOT_FOUND', { thing: 'presence' });
  return { presenceId, staffId: present.staff_id };
};

/**
 * Who takes up a ticket: somebody who is still here, or who had begun it. Refuses NOT_FOUND,
 * REPAIRER_LEFT.
 */
export const repairerAtWork = async (
  tx: Writing,
  presenceId: PresenceId | null,
  ticketId: TicketId,
): Promise<Repairer> => {
  const present = presenceId && (await selectRepairer(tx.q, presenceId));
  if (present && present.left_at !== null) {
    const isTheirs = await hasWorkedOn(tx.q, { ticketId, presenceId: present.id });
    if (!isTheirs) return refuse('REPAIRER_LEFT', { repairer: present.name ?? '' });
  }
  return await repairerOf(tx, presenceId);
};

/** Begins an attempt that runs; the one before must have ended. */
export const beginAttempt = (
  tx: Writing,
  ticketId: TicketId,
  { presenceId, staffId, on }: Repairer & { on: Day },
): Promise<void> =>
  tx.insert('attempts', {
    id: tx.newId<AttemptId>(),
    ticket_id: ticketId,
    staff_id: staffId,
    presence_id: presenceId,
    started_at: tx.at,
    started_on: on,
    observed: '',
    cause: '',
    done: '',
  });

/**
 * Ends the attempt that runs, if one does; minutes that somebody corrected stay. Answers the minutes of
 * all the attempts of the ticket.
 */
export const endAttempt = async (tx: Writing, ticketId: TicketId): Promise<number> => {
  const running = await selectRunningAttempt(tx.q, ticketId);
  if (running) {
    await tx.change('attempts', running.id, {
      ended_at: tx.at,
      minutes: running.minutes ?? minutesWorked(running.started_at, tx.at),
    });
  }
  return await sumMinutes(tx.q, ticketId);
};
