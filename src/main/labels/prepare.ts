/** What stands on the labels that somebody asks for. */
import { listItemIds } from '#main/items/list/list-items.ts';
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemFilters, ItemOrder } from '#shared/contract/items.ts';
import {
  type LabelledThing,
  type LabelPlace,
  type LabelsOf,
  mostLabelled,
} from '#shared/contract/labels.ts';
import type { ItemId, LabelRunId, MemberId, ShelfId, TicketId } from '#shared/domain/ids.ts';
import { readLabelPlace } from './logo.ts';
import { selectQueue } from './queue-queries.ts';
import { linesOnSheet } from './rules.ts';
import { selectRun, selectRunLines } from './run-queries.ts';
import { items, members, shelves, tickets } from './things.ts';

/**
 * The things to label, in the order asked, with the words of today; what has gone meanwhile is left
 * out. Refuses TOO_MANY_LABELS, NOT_FOUND for a run that there is not.
 */
export const prepareLabels = async (
  q: Reading,
  wish: LabelsOf,
): Promise<{ things: LabelledThing[]; place: LabelPlace }> => ({
  things: await thingsOf(q, wish),
  place: await readLabelPlace(q),
});

const thingsOf = async (q: Reading, wish: LabelsOf): Promise<LabelledThing[]> => {
  switch (wish.from) {
    case 'items':
      return await items(q, wish.ids);
    case 'filter':
      return await items(q, await filtered(q, wish));
    case 'queue':
      return await items(q, await queued(q));
    case 'members':
      return await members(q, wish.ids);
    case 'shelves':
      return await shelves(q, wish.ids);
    case 'tickets':
      return await tickets(q, wish.ids);
    case 'run':
      return await thingsOfRun(q, wish);
  }
};

const filtered = async (
  q: Reading,
  { filters, sort, isDescending }: ItemOrder & { filters: ItemFilters },
): Promise<ItemId[]> => {
  const all = { offset: 0, limit: mostLabelled };
  const { ids, total } = await listItemIds(q, { ...filters, sort, isDescending, ...all });
  return total > mostLabelled ? tooMany(total) : ids;
};

/** After an import there may be more than one run labels: the first ones, the others go on waiting. */
const queued = async (q: Reading): Promise<ItemId[]> => {
  const rows = await selectQueue(q, { offset: 0, limit: mostLabelled });
  return rows.map(({ item_id }) => item_id);
};

const tooMany = (count: number): never => refuse('TOO_MANY_LABELS', { count, most: mostLabelled });

/**
 * The same things in the same order and number as they were printed then. Refuses NOT_FOUND.
 * A sheet bears what stood on it then: what has gone meanwhile lets nothing of another sheet in.
 */
const thingsOfRun = async (
  q: Reading,
  { id, sheet }: { id: LabelRunId; sheet?: number | undefined },
): Promise<LabelledThing[]> => {
  const run = (await selectRun(q, id)) ?? refuse('NOT_FOUND', { thing: 'label-run' });
  const all = await selectRunLines(q, id);
  const { start_at: startAt, labels_per_sheet: perSheet } = run;
  const lines =
    sheet === undefined || perSheet === null
      ? all
      : linesOnSheet(all, { startAt, perSheet }, sheet);
  const idsOf = (kind: LabelledThing['kind']) =>
    lines.flatMap((line) => (line.kind === kind ? [line.thing_id] : []));
  const shelfIds = idsOf('shelf') as ShelfId[]; // what a line of its kind names
  const found = [
    ...(await items(q, idsOf('item') as ItemId[])), // as above
    ...(await members(q, idsOf('member') as MemberId[])), // as above
    ...(shelfIds.length === 0 ? [] : await shelves(q, shelfIds)),
    ...(await tickets(q, idsOf('ticket') as TicketId[])), // as above
  ];
  const byId = new Map(found.map((one) => [one.id, one]));
  return lines.flatMap(({ thing_id, copies }) => {
    const one = byId.get(thing_id);
    return one ? [{ ...one, copies }] : [];
  });
};
