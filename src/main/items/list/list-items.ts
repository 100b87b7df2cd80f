/** The list of objects: filtered, sorted, by the page. */
import { findAll } from '#main/store/search/search.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemFilters, ItemSort } from '#shared/contract/items.ts';
import type { ItemBrief } from '#shared/contract/views.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import { itemBriefs } from '../briefs.ts';
import { bucketsOf } from './buckets.ts';
import { pageOfBuckets } from './page-of-buckets.ts';
import { sortWanted, type Wanted } from './queries.ts';

export interface ItemListing extends ItemFilters {
  sort: ItemSort;
  isDescending: boolean;
  offset: number;
  limit: number;
}

/** A page of the objects that pass every filter, and how many there are in all. */
export const listItems = async (
  q: Reading,
  { text, sort, isDescending, offset, limit, ...filters }: ItemListing,
): Promise<{ items: ItemBrief[]; total: number }> => {
  const matching = text === '' ? undefined : await findAll(q, { text, kind: 'item' });
  if (matching === null) return { items: [], total: 0 };
  const wanted = { ...filters, matching };
  const { ids, total } = leavesFew(wanted)
    ? await pageOfFew(q, wanted, { sort, isDescending, offset, limit })
    : await pageOfMany(q, wanted, { sort, isDescending, offset, limit });
  return { items: await itemBriefs(q, ids), total };
};

type Page = Pick<ItemListing, 'sort' | 'isDescending' | 'offset' | 'limit'>;

/** What is found by a text, is out, blocked or retired comes from a list of its own. */
const leavesFew = ({ matching, availability }: Wanted): boolean =>
  matching !== undefined || (availability !== undefined && availability !== 'shelf');

const pageOfFew = async (
  q: Reading,
  wanted: Wanted,
  { sort, isDescending, offset, limit }: Page,
): Promise<{ ids: ItemId[]; total: number }> => {
  const ids = await sortWanted(q, wanted, sort, isDescending ? 'desc' : 'asc');
  return { ids: ids.slice(offset, offset + limit), total: ids.length };
};

const pageOfMany = async (
  q: Reading,
  wanted: Wanted,
  { sort, ...page }: Page,
): Promise<{ ids: ItemId[]; total: number }> => {
  const buckets = await bucketsOf(q, wanted, sort);
  return await pageOfBuckets(q, buckets, page);
};
