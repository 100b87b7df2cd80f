/** A manager says why a thing that was declared unsafe may be used again. */
import type { House } from '#main/house.ts';
import type { Actor } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import { actOnTicket } from './act-on-ticket.ts';
import { putBackOnShelf } from './own-object.ts';
import { clearVerdicts } from './verdicts.ts';

/**
 * Clears every unsafe verdict of a ticket. An object that is fixed goes back on the shelf when no other
 * ticket's verdict stands on it. Not undone by the undo key. Refuses NOT_FOUND.
 */
export const clearUnsafe = (
  house: House,
  actor: Actor,
  { id, reason }: { id: TicketId; reason: string },
): Promise<ActedTicket> => {
  const act = { act: 'clear-unsafe', id, isUndoable: false, role: 'manager' } as const;
  return actOnTicket(house, actor, act, async (tx, ticket) => {
    const isCleared = await clearVerdicts(tx, id, reason);
    if (isCleared && ticket.item_id) await putBackOnShelf(tx, ticket.item_id, reason);
    return isCleared ? 'done' : 'nothing-to-do';
  });
};
