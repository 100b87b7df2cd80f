/** What the list shows, written in the address: so that going back finds it again. */

import type { Sorting } from '#renderer/ui/virtual-table.ts';
import type { ItemFilters, ItemSort } from '#shared/contract/items.ts';
import type { CategoryId, ShelfId } from '#shared/domain/ids.ts';
import { items as itemWords } from '#shared/i18n/fr/items.ts';
import { words } from '#shared/i18n/fr/words.ts';

export interface ListQuery {
  filters: ItemFilters;
  sorting: Sorting<ItemSort>;
}

/** Reads the address; a word that means nothing here is left out. */
export const readListQuery = (address: URLSearchParams): ListQuery => ({
  filters: {
    text: address.get('text') ?? '',
    kind: wordOf(words.kind, address.get('kind')),
    categoryId: idOf<CategoryId>(address.get('category')),
    shelfId: idOf<ShelfId>(address.get('shelf')),
    availability: wordOf(words.availability, address.get('availability')),
    condition: wordOf(words.condition, address.get('condition')),
  },
  sorting: {
    by: wordOf(itemWords.sort, address.get('sort')) ?? 'name',
    isDescending: address.has('desc'),
  },
});

/** The address of a list; what goes without saying is left out. */
export const writeListQuery = ({ filters, sorting }: ListQuery): URLSearchParams => {
  const { categoryId, shelfId, ...rest } = filters;
  const sort = sorting.by === 'name' ? undefined : sorting.by;
  const desc = sorting.isDescending ? '1' : undefined;
  const parts = { ...rest, category: categoryId, shelf: shelfId, sort, desc };
  const said = Object.entries(parts).flatMap(([name, value]) => (value ? { name, value } : []));
  return new URLSearchParams(said.map(({ name, value }): [string, string] => [name, value]));
};

/** Does this list leave anything out? */
export const isFiltered = ({ filters }: ListQuery): boolean => Object.values(filters).some(Boolean);

const wordOf = <Word extends string>(
  known: Readonly<Record<Word, string>>,
  text: string | null,
): Word | undefined => (text !== null && Object.hasOwn(known, text) ? (text as Word) : undefined); // just looked up

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const idOf = <Id extends string>(text: string | null): Id | undefined =>
  text !== null && uuid.test(text) ? (text as Id) : undefined; // the application knows whose it is
