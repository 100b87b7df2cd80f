/** An unsafe verdict put straight into a base, with the ticket that it needs. */
import { v7 } from 'uuid';
import type { NewRow, Store } from '#main/store/store.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { ItemId, SafetyVerdictId, TicketId } from '#shared/domain/ids.ts';
import { aVolunteer } from '#tests/support/store/rows.ts';

const at = '2026-11-21T13:01:00.000Z' as Instant;

const aTicketRow = (itemId: ItemId): NewRow<'tickets'> => ({
  id: v7() as TicketId,
  code: 'R0000011',
  thing: 'Perceuse',
  category_number: 24,
  brand: 'Bosch',
  brand_key: 'bosch',
  model: '',
  problem: 'Le câble est à nu',
  visitor_name: '',
  visitor_contact: '',
  item_id: itemId,
  state: 'waiting',
  state_at: at,
  opened_at: at,
  opened_on: '2026-11-21' as Day,
  minutes: 0,
  then_what: '',
  folded_words: 'perceuse',
});

/** Declares the object unsafe; answers the id of the verdict. */
export const anUnsafeVerdictOn = async (store: Store, itemId: ItemId): Promise<SafetyVerdictId> => {
  const ticket = aTicketRow(itemId);
  const id = v7() as SafetyVerdictId; // a test is where ids are made
  await store.write(aVolunteer, async (tx) => {
    await tx.insert('tickets', ticket);
    await tx.insert('safety_verdicts', {
      id,
      ticket_id: ticket.id,
      item_id: itemId,
      reason: 'Le câble est à nu',
      declared_at: at,
    });
    const subject = { kind: 'ticket' as const, id: ticket.id };
    await tx.record({
      act: 'declare-unsafe',
      subject,
      itemId,
      isUndoable: false,
      role: 'volunteer',
    });
  });
  return id;
};
