/** Words typed into the box: objects and members at once. */
import type { House } from '#main/house.ts';
import { itemBriefs } from '#main/items/briefs.ts';
import { memberBriefs } from '#main/members/standing.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { type Correction, find } from '#main/store/search/search.ts';
import type { ItemBrief, MemberBrief } from '#shared/contract/views.ts';
import type { ItemId, MemberId } from '#shared/domain/ids.ts';

export interface CounterSearch {
  items: ItemBrief[];
  members: MemberBrief[];
  corrected: { from: string; to: string }[];
}

/** At most `limit` objects and as many members, best first, and the words that were read as others. */
export const searchCounter = (
  house: House,
  { text, limit }: { text: string; limit: number },
): Promise<CounterSearch> =>
  house.store.read(async (q) => {
    const today = todayAt(house.clock(), await readPlace(q));
    const items = await find(q, { text, kind: 'item', limit });
    const members = await find(q, { text, kind: 'member', limit });
    return {
      items: await itemBriefs(q, items.ids as ItemId[]), // the index answers ids of the kind asked
      members: await memberBriefs(q, members.ids as MemberId[], today), // the same
      corrected: correctedWords([...items.corrections, ...members.corrections]),
    };
  });

/** Each word once, with what was looked up instead. */
const correctedWords = (corrections: readonly Correction[]): CounterSearch['corrected'] => {
  const byWord = new Map<string, Set<string>>();
  for (const { typed, used } of corrections) {
    byWord.set(typed, new Set([...(byWord.get(typed) ?? []), ...used]));
  }
  return [...byWord].map(([from, used]) => ({ from, to: [...used].join(', ') }));
};
