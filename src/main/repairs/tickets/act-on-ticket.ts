/** The frame of every act on one ticket: it exists, something changes, one line, its page. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { isUniqueViolation } from '#main/store/driver-errors.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { Act } from '#shared/domain/acts.ts';
import type { ItemId, MemberId, TicketId } from '#shared/domain/ids.ts';
import type { Role } from '#shared/domain/words.ts';
import { selectLastAct, selectTicket, type TicketRow } from './queries.ts';
import { readTicket } from './read-ticket.ts';

export interface TicketAct {
  readonly act: Act;
  readonly id: TicketId;
  /** A verdict on safety is not undone: it is cleared, or declared again. Default true. */
  readonly isUndoable?: boolean;
  readonly role?: Role;
}

/** What an act did, where that decides about its journal line. */
export type Outcome = 'done' | 'done-for-good' | 'nothing-to-do';

/** Does the act and answers the ticket with the line of the act. Refuses NOT_FOUND, and what `work` refuses. */
export const actOnTicket = (
  house: House,
  actor: Actor,
  { id, ...act }: TicketAct,
  work: (tx: Writing, ticket: TicketRow) => Promise<Outcome>,
): Promise<ActedTicket> =>
  writeAgainWhenBeaten(house, actor, async (tx) => {
    const ticket = await requireTicket(tx, id);
    return await afterWork(tx, ticket, { ...act, outcome: await work(tx, ticket) });
  });

/** One ticket as acts decide about it. Refuses NOT_FOUND. */
export const requireTicket = async (tx: Writing, id: TicketId): Promise<TicketRow> =>
  (await selectTicket(tx.q, id)) ?? refuse('NOT_FOUND', { thing: 'ticket' });

/** The journal line of an act and the page that it leaves; twice is once, with the line of the first. */
export const afterWork = async (
  tx: Writing,
  ticket: { id: TicketId; item_id: ItemId | null; member_id: MemberId | null },
  {
    act,
    outcome,
    isUndoable = true,
    role = 'volunteer',
  }: Omit<TicketAct, 'id'> & { outcome: Outcome },
): Promise<ActedTicket> => {
  const page = await readTicket(tx.q, ticket.id);
  const former = outcome === 'nothing-to-do' ? await selectLastAct(tx.q, ticket.id) : undefined;
  if (former) return { ...page, actId: former.id };
  const actId = await tx.record({
    act,
    subject: { kind: 'ticket', id: ticket.id },
    itemId: ticket.item_id,
    memberId: ticket.member_id,
    isUndoable: isUndoable && outcome !== 'done-for-good',
    role,
  });
  return { ...page, actId };
};

/** How often an act begins again when another post wrote first what only one may write. */
const tries = 3;

/**
 * One act. PostgreSQL lets two posts begin at once and refuses the second by a unique index (a code, a
 * number, the attempt that runs): that one looks again at what stands now.
 */
export const writeAgainWhenBeaten = async <T>(
  house: Pick<House, 'store'>,
  actor: Actor,
  work: (tx: Writing) => Promise<T>,
): Promise<T> => {
  for (let left = tries; ; left -= 1) {
    try {
      return await house.store.write(actor, work);
    } catch (error) {
      if (left === 1 || !isUniqueViolation(error)) throw error;
    }
  }
};
