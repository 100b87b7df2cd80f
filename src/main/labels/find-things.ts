/** What bears a code that was scanned, for its label to be printed. */
import { type Bearer, bearersOf, nearestBearers } from '#main/items/bearers.ts';
import { itemBriefs } from '#main/items/briefs.ts';
import type { Reading } from '#main/store/store.ts';
import type { LabelledThing } from '#shared/contract/labels.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { parseInventoryCode } from '#shared/domain/inventory-code.ts';
import { selectTicketOf } from './queries.ts';
import { items, members, shelves, tickets } from './things.ts';

type Found = Pick<LabelledThing, 'kind' | 'id' | 'code' | 'name'>;

/** The things that bear the first reading that anything bears, as the counter would find them. */
export const findThings = async (q: Reading, readings: readonly string[]): Promise<Found[]> => {
  for (const reading of readings) {
    const bearers = nearestBearers(await bearersOf(q, reading));
    if (bearers.length > 0) return await foundOf(q, bearers);
    const ticket = await ticketOf(q, reading);
    if (ticket.length > 0) return ticket;
  }
  return [];
};

/** A ticket bears its own code alone. */
const ticketOf = async (q: Reading, reading: string): Promise<Found[]> => {
  const parsed = parseInventoryCode(reading);
  const row = parsed.kind === 'code' && (await selectTicketOf(q, parsed.code));
  return row ? (await tickets(q, [row.id])).map(known) : [];
};

const foundOf = async (q: Reading, bearers: readonly Bearer[]): Promise<Found[]> => {
  const itemIds = bearers.flatMap((one) => (one.kind === 'item' ? [one.id] : []));
  const memberIds = bearers.flatMap((one) => (one.kind === 'member' ? [one.id] : []));
  const shelfIds = bearers.flatMap((one) => (one.kind === 'shelf' ? [one.id] : []));
  const things = [
    ...(await items(q, await inUse(q, itemIds))),
    ...(await members(q, memberIds)),
    ...(shelfIds.length === 0 ? [] : await shelves(q, shelfIds)),
  ];
  return things.map(known);
};

const known = ({ kind, id, code, name }: LabelledThing): Found => ({ kind, id, code, name });

/** A retired object does not count while another one is in use. */
const inUse = async (q: Reading, ids: readonly ItemId[]): Promise<readonly ItemId[]> => {
  if (ids.length < 2) return ids;
  const briefs = await itemBriefs(q, ids);
  const used = briefs.flatMap((one) => (one.availability === 'retired' ? [] : [one.id]));
  return used.length > 0 ? used : ids;
};
