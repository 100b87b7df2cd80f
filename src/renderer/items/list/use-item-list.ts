import { client } from '#renderer/app/api.ts';
import { type LongList, type PageRange, useLongList } from '#renderer/ui/use-long-list.ts';
import type { ItemBrief } from '#shared/contract/views.ts';
import type { ListQuery } from './list-query.ts';

/** The objects that a list asks for, however many they are. */
export const useItemList = (query: ListQuery): LongList<ItemBrief> =>
  useLongList({
    key: ['item-list', query],
    read: (range, signal) => readItems(query, range, signal),
  });

export const readItems = async (
  { filters, sorting }: ListQuery,
  range: PageRange,
  signal: AbortSignal,
) => {
  const order = { sort: sorting.by, isDescending: sorting.isDescending };
  const { items, total } = await client.items.list({ ...filters, ...order, ...range }, { signal });
  return { rows: items, total };
};
