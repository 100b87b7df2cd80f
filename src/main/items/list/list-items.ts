/** The list of objects: filtered, sorted, by the page. */
import { fold } from '#main/store/search/fold.ts';
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
  listing: ItemListing,
): Promise<{ items: ItemBrief[]; total: number }> => {
  const { ids, total } = await listItemIds(q, listing);
  return { items: await itemBriefs(q, ids), total };
};

/** The same page by the ids alone. */
export const listItemIds = async (
  q: Reading,
  { text, sort, isDescending, offset, limit, ...filters }: ItemListing,
): Promise<{ ids: ItemId[]; total: number }> => {
  const found = await findText(q, text);
  if (found === null) return { ids: [], total: 0 };
  const wanted = { ...filters, ...found };
  return leavesFew(wanted)
    ? await pageOfFew(q, wanted, { sort, isDescending, offset, limit })
    : await pageOfMany(q, wanted, { sort, isDescending, offset, limit });
};

/**
 * What a text asks for; `null` when nothing answers to it. A single letter is on nearly everything:
 * it asks for the names that begin with it.
 */
const findText = async (
  q: Reading,
  text: string,
): Promise<Pick<Wanted, 'matching' | 'beginning'> | null> => {
  if (text === '') return {};
  const folded = fold(text);
  if (/^[a-z0-9]$/.test(folded)) return { beginning: folded };
  const matching = await findAll(q, { text, kind: 'item' });
  return matching && { matching };
};

type Page = Pick<ItemListing, 'sort' | 'isDescending' | 'offset' | 'limit'>;

/** What is found by a text, is out, blocked or retired comes from a list of its own. */
const leavesFew = ({ matching, beginning, availability }: Wanted): boolean =>
  matching !== undefined ||
  beginning !== undefined ||
  (availability !== undefined && availability !== 'shelf');

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
