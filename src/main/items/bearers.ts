/** Which things bear a code: the first question of a scan, one query. */
import type { Reading } from '#main/store/store.ts';
import type { ItemId, MemberId, ShelfId } from '#shared/domain/ids.ts';
import { parseInventoryCode } from '#shared/domain/inventory-code.ts';
import { readingOf } from './aliases.ts';
import { selectBearers } from './queries.ts';

/** A thing, and whether the reading is its other code or its code of ours. */
export type Bearer = { readonly by: 'alias' | 'code' } & (
  | { readonly kind: 'item'; readonly id: ItemId }
  | { readonly kind: 'member'; readonly id: MemberId }
  | { readonly kind: 'shelf'; readonly id: ShelfId }
);

/**
 * The things that bear this reading, as another code first, then as a code of ours. A shelf that
 * was merged answers as the shelf it was merged into. Retired items and members who left are found;
 * what was undone is not.
 */
export const bearersOf = async (q: Reading, text: string): Promise<Bearer[]> => {
  const parsed = parseInventoryCode(text);
  const code = parsed.kind === 'code' ? parsed.code : '';
  const reading = readingOf(text.slice(0, longestReading));
  if (reading === '') return [];
  const rows = await selectBearers(q, reading, code);
  return rows.map((row) => row as Bearer); // kind says whose id it is: the query wrote both
};

/** An exact other code comes before a code of ours. */
export const nearestBearers = (bearers: readonly Bearer[]): readonly Bearer[] => {
  const byAlias = bearers.filter(({ by }) => by === 'alias');
  return byAlias.length > 0 ? byAlias : bearers;
};

/** No code is longer; a pasted megabyte is not worth a look. */
const longestReading = 200;
