/** A page out of buckets that lie one after another. */
import type { Reading } from '#main/store/store.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { Bucket } from './buckets.ts';
import { walkWanted } from './queries.ts';

interface Page {
  isDescending: boolean;
  offset: number;
  limit: number;
}

/** The ids of a page and the number of all. Descending is the ascending list read backwards. */
export const pageOfBuckets = async (
  q: Reading,
  buckets: readonly Bucket[],
  { isDescending, offset, limit }: Page,
): Promise<{ ids: ItemId[]; total: number }> => {
  const ids: ItemId[] = [];
  let before = 0;
  for (const bucket of isDescending ? buckets.toReversed() : buckets) {
    const from = Math.max(offset - before, 0);
    const missing = Math.min(limit - ids.length, bucket.count - from);
    if (missing > 0) ids.push(...(await stretch(q, bucket, { from, missing, isDescending })));
    before += bucket.count;
  }
  return { ids, total: before };
};

interface Stretch {
  from: number;
  missing: number;
  isDescending: boolean;
}

/** Beyond the middle, the walk begins at the other end. */
const stretch = async (
  q: Reading,
  { wanted, count, by }: Bucket,
  { from, missing, isDescending }: Stretch,
): Promise<ItemId[]> => {
  const fromEnd = count - from - missing;
  const isTurned = fromEnd < from;
  const direction = isDescending !== isTurned ? 'desc' : 'asc';
  const offset = isTurned ? fromEnd : from;
  const ids = await walkWanted(q, wanted, by, { offset, limit: missing, direction });
  return isTurned ? ids.toReversed() : ids;
};
