/**
 * The list in its order, as buckets one after another: all objects of a category, then those of the
 * next. How many each holds is known from an index; only the buckets of the page are walked.
 */
import type { Reading } from '#main/store/store.ts';
import type { ItemSort } from '#shared/contract/items.ts';
import {
  categoriesInOrder,
  countWanted,
  countWantedBy,
  shelvesInOrder,
  type Wanted,
} from './queries.ts';

export interface Bucket {
  readonly wanted: Wanted;
  readonly count: number;
  /** The order within it. */
  readonly by: 'folded_name' | 'code' | 'id';
}

/** The buckets of a sort, in ascending order. Ids are older first: they begin with their instant. */
export const bucketsOf = (q: Reading, wanted: Wanted, sort: ItemSort): Promise<Bucket[]> =>
  order[sort](q, wanted);

const single =
  (by: Bucket['by']) =>
  async (q: Reading, wanted: Wanted): Promise<Bucket[]> => [
    { wanted, by, count: await countStanding(q, wanted) },
  ];

const byCategory = async (q: Reading, wanted: Wanted): Promise<Bucket[]> => {
  const counts = await countStandingBy(q, wanted, 'category_id');
  return [...(await categoriesInOrder(q)), null].flatMap((categoryId) => {
    const count = counts.get(categoryId) ?? 0;
    return count === 0 ? [] : [{ wanted: { ...wanted, categoryId }, count, by: 'folded_name' }];
  });
};

const byShelf = async (q: Reading, wanted: Wanted): Promise<Bucket[]> => {
  const counts = await countStandingBy(q, wanted, 'shelf_id');
  return [...(await shelvesInOrder(q)), null].flatMap((shelfId) => {
    const count = counts.get(shelfId) ?? 0;
    return count === 0 ? [] : [{ wanted: { ...wanted, shelfId }, count, by: 'folded_name' }];
  });
};

const byAvailability = async (q: Reading, wanted: Wanted): Promise<Bucket[]> => {
  const counts = await countEach(q, wanted);
  const listed = wanted.availability === 'shelf' ? onShelf : standing;
  return listed.map((availability) => ({
    wanted: { ...wanted, availability },
    count: counts[availability],
    by: 'folded_name',
  }));
};

const onShelf = ['shelf'] as const;
const standing = ['shelf', 'out', 'blocked'] as const;

const order: Readonly<Record<ItemSort, (q: Reading, wanted: Wanted) => Promise<Bucket[]>>> = {
  name: single('folded_name'),
  code: single('code'),
  created: single('id'),
  category: byCategory,
  shelf: byShelf,
  availability: byAvailability,
};

const countStanding = async (q: Reading, wanted: Wanted): Promise<number> =>
  wanted.availability === 'shelf'
    ? (await countEach(q, wanted)).shelf
    : await countWanted(q, wanted);

/** Most objects are on the shelf: they are counted by the others. */
const countEach = async (q: Reading, wanted: Wanted) => {
  const all = await countWanted(q, { ...wanted, availability: undefined });
  const out = await countWanted(q, { ...wanted, availability: 'out' });
  const blocked = await countWanted(q, { ...wanted, availability: 'blocked' });
  return { shelf: all - out - blocked, out, blocked };
};

const countStandingBy = async <Column extends 'category_id' | 'shelf_id'>(
  q: Reading,
  wanted: Wanted,
  column: Column,
) => {
  if (wanted.availability !== 'shelf') return await countWantedBy(q, wanted, column);
  const all = await countWantedBy(q, { ...wanted, availability: undefined }, column);
  for (const availability of ['out', 'blocked'] as const) {
    const away = await countWantedBy(q, { ...wanted, availability }, column);
    for (const [key, count] of away) all.set(key, (all.get(key) ?? 0) - count);
  }
  return all;
};
