/** What stands on the labels that somebody asks for. */
import { listItemIds } from '#main/items/list/list-items.ts';
import { fullName } from '#main/members/name.ts';
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemFilters, ItemOrder } from '#shared/contract/items.ts';
import {
  type LabelledThing,
  type LabelPlace,
  type LabelsOf,
  mostLabelled,
} from '#shared/contract/labels.ts';
import type { ItemId, LabelRunId, MemberId, ShelfId } from '#shared/domain/ids.ts';
import { readLabelPlace } from './logo.ts';
import { selectItemWords, selectMemberWords, selectShelfWords } from './queries.ts';
import { countQueue, selectQueue } from './queue-queries.ts';
import { linesOnSheet } from './rules.ts';
import { selectRun, selectRunLines } from './run-queries.ts';

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

const queued = async (q: Reading): Promise<ItemId[]> => {
  const total = await countQueue(q);
  if (total > mostLabelled) return tooMany(total);
  const rows = await selectQueue(q, { offset: 0, limit: mostLabelled });
  return rows.map(({ item_id }) => item_id);
};

const tooMany = (count: number): never => refuse('TOO_MANY_LABELS', { count, most: mostLabelled });

const items = async (q: Reading, ids: readonly ItemId[]): Promise<LabelledThing[]> => {
  if (ids.length === 0) return [];
  const things = (await selectItemWords(q, ids)).map(
    ({ id, code, name, owner_kind, owner_name, category_name }): LabelledThing => ({
      ...thing('item', { id, code, name }),
      category: category_name ?? '',
      owner: owner_kind === 'place' ? '' : owner_name,
    }),
  );
  return inOrder(things, ids);
};

const members = async (q: Reading, ids: readonly MemberId[]): Promise<LabelledThing[]> => {
  if (ids.length === 0) return [];
  const things = (await selectMemberWords(q, ids)).map(({ id, code, first_name, last_name }) =>
    thing('member', { id, code, name: fullName({ firstName: first_name, lastName: last_name }) }),
  );
  return inOrder(things, ids);
};

/** No ids: every shelf that stands. */
const shelves = async (q: Reading, ids: readonly ShelfId[]): Promise<LabelledThing[]> => {
  const rows = await selectShelfWords(q, ids.length === 0 ? undefined : ids);
  const things = rows.map((row) => thing('shelf', row));
  return ids.length === 0 ? things : inOrder(things, ids);
};

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
  ];
  const byId = new Map(found.map((one) => [one.id, one]));
  return lines.flatMap(({ thing_id, copies }) => {
    const one = byId.get(thing_id);
    return one ? [{ ...one, copies }] : [];
  });
};

const thing = (
  kind: LabelledThing['kind'],
  { id, code, name }: Pick<LabelledThing, 'id' | 'code' | 'name'>,
): LabelledThing => ({ kind, id, code, name, category: '', owner: '', copies: 1 });

const inOrder = (things: readonly LabelledThing[], ids: readonly string[]): LabelledThing[] => {
  const byId = new Map(things.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};
