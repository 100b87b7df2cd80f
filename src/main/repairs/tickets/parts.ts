/** Spare parts: needed, used, or none of it after all. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor } from '#main/store/store.ts';
import type { ActedTicket } from '#shared/contract/repair-views.ts';
import type { TicketId, TicketPartId } from '#shared/domain/ids.ts';
import { actOnTicket, afterWork, requireTicket, writeAgainWhenBeaten } from './act-on-ticket.ts';
import { selectPart } from './queries.ts';

/** Refuses NOT_FOUND. */
export const addPart = (
  house: House,
  actor: Actor,
  { id, name, isUsed }: { id: TicketId; name: string; isUsed: boolean },
): Promise<ActedTicket> =>
  actOnTicket(house, actor, { act: 'add-part', id }, async (tx) => {
    const part = { id: tx.newId<TicketPartId>(), ticket_id: id, name };
    await tx.insert('ticket_parts', { ...part, is_used: isUsed ? 1 : 0 });
    return 'done';
  });

/** Refuses NOT_FOUND. */
export const changePart = (
  house: House,
  actor: Actor,
  { partId, state }: { partId: TicketPartId; state: 'needed' | 'used' | 'removed' },
): Promise<ActedTicket> =>
  writeAgainWhenBeaten(house, actor, async (tx) => {
    const part = (await selectPart(tx.q, partId)) ?? refuse('NOT_FOUND', { thing: 'part' });
    const ticket = await requireTicket(tx, part.ticket_id);
    await tx.change(
      'ticket_parts',
      partId,
      state === 'removed'
        ? { ended_at: tx.at }
        : { is_used: state === 'used' ? 1 : 0, ended_at: null },
    );
    return await afterWork(tx, ticket, { act: 'change-part', outcome: 'done' });
  });
