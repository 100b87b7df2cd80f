/** A thing whose repair was imported has come back. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { afterWork, writeAgainWhenBeaten } from '#main/repairs/tickets/act-on-ticket.ts';
import { openTicketOnImported } from '#main/repairs/tickets/open-ticket.ts';
import type { Actor } from '#main/store/store.ts';
import type { ActedTicket, Thing } from '#shared/contract/repair-views.ts';
import type { ImportedRepairId } from '#shared/domain/ids.ts';
import { categoryOfNumber } from '#shared/domain/repairs/thing-category.ts';
import { listTicketsOfRows } from './queries.ts';
import { readRows } from './rows-in-order.ts';
import type { StoredRow } from './stored-row.ts';

/**
 * Opens a ticket of ours on it, with a code of ours; the row stays as it is. While that ticket is open,
 * a second time is the first. Refuses NOT_FOUND, LETTER_SPENT.
 */
export const takeUp = (
  house: House,
  actor: Actor,
  { id, problem }: { id: ImportedRepairId; problem: string },
): Promise<ActedTicket> =>
  writeAgainWhenBeaten(house, actor, async (tx) => {
    const [row] = await readRows(tx.q, [id]);
    if (!row) return refuse('NOT_FOUND', { thing: 'ticket' });
    const open = (await listTicketsOfRows(tx.q, [id])).find(({ state }) => state !== 'done');
    const what = thingOf(row);
    const said = { importedRepairId: id, what, problem: problem || row.problem };
    const ticketId = open?.id ?? (await openTicketOnImported(tx, said));
    const outcome = open ? 'nothing-to-do' : 'done';
    const ticket = { id: ticketId, item_id: null, member_id: null };
    return await afterWork(tx, ticket, { act: 'open-ticket', outcome });
  });

const longestName = 200;

/** What the row says of the thing, in our words: `Category ~ Item type`. */
const thingOf = (row: StoredRow): Thing => {
  const category = categoryOfNumber(row.category_number) ?? 'Misc';
  const named = row.partner_product_category.split('~').at(-1)?.trim();
  return {
    name: (named || category).slice(0, longestName),
    category,
    brand: row.brand.toLowerCase() === 'unknown' ? '' : row.brand.trim().slice(0, longestName),
    model: '',
    yearOfManufacture: yearOf(row.year_of_manufacture),
    weightGrams: null,
  };
};

const yearOf = (text: string): number | null => {
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  return year >= 1850 && year <= 2200 ? year : null;
};
