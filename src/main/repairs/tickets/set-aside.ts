/** A ticket is put aside without an outcome: it waits again, for a part, on a shelf, or goes home. */
import type { House } from '#main/house.ts';
import { hasShelf } from '#main/items/page/item-parts.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ShelfId, TicketId } from '#shared/domain/ids.ts';
import type { TicketState } from '#shared/domain/repairs/repair-words.ts';
import { actOnTicket } from './act-on-ticket.ts';
import { endAttempt } from './attempts.ts';
import { keepBack } from './own-object.ts';
import { placeToday } from './place-in-queue.ts';
import { keepingOf } from './rules.ts';
import { noOutcome } from './ticket-columns.ts';

export interface PutAside {
  readonly id: TicketId;
  readonly state: Exclude<TicketState, 'done' | 'in-repair'>;
  readonly shelfId: ShelfId | null;
  readonly keptUntil: Day | null;
  readonly thenWhat: string;
}

/**
 * Ends the attempt that runs, and says where the thing is. Back in the queue at a later session, it gets
 * a new number. Refuses NOT_FOUND (ticket, shelf).
 */
export const setAside = (
  house: House,
  actor: Actor,
  { id, state, thenWhat, ...kept }: PutAside,
): Promise<ActedTicket> =>
  actOnTicket(house, actor, { act: 'set-aside', id }, async (tx, ticket) => {
    const { shelfId, keptUntil } = keepingOf(state, kept);
    if (shelfId && !(await hasShelf(tx.q, shelfId))) refuse('NOT_FOUND', { thing: 'shelf' });
    const minutes = await endAttempt(tx, id);
    await tx.change('tickets', id, {
      ...(state === 'waiting' ? await placeToday(tx, ticket) : {}),
      ...noOutcome,
      state,
      ...(state === ticket.state ? {} : { state_at: tx.at }),
      minutes,
      shelf_id: shelfId,
      kept_until: keptUntil,
      then_what: thenWhat,
    });
    const { item_id } = ticket;
    if (item_id && ticket.state === 'done') await keepBack(tx, { ...ticket, item_id });
    return 'done';
  });
