/** Finds members: by name, or by what somebody typed, with a filter. */
import { readPlace, todayAt } from '#main/place/settings.ts';
import { find } from '#main/store/search/search.ts';
import type { Reading } from '#main/store/store.ts';
import type { MemberBrief } from '#shared/contract/views.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { memberBriefs } from '../standing.ts';
import { countMembers, listMemberIds, type MemberFilter } from './queries.ts';

/** What is found by text is narrowed by the filter afterwards: enough for any list one reads. */
const mostFound = 500;

export interface MemberListing {
  readonly text: string;
  readonly filter: MemberFilter;
  readonly offset: number;
  readonly limit: number;
}

/** A page of the list and how long the whole is. By name; what was typed gives the best first. */
export const listMembers = async (
  q: Reading,
  { text, filter, offset, limit }: MemberListing,
  at: Instant,
): Promise<{ members: MemberBrief[]; total: number }> => {
  const today = todayAt(at, await readPlace(q));
  if (text === '') {
    const rows = await listMemberIds(q, { filter, today }, { limit, offset });
    const ids = rows.map(({ id }) => id);
    const total = await countMembers(q, { filter, today });
    return { members: await memberBriefs(q, ids, today), total };
  }
  const found = await find(q, { text, kind: 'member', limit: mostFound });
  const among = found.ids as MemberId[]; // members are indexed under their ids
  if (among.length === 0) return { members: [], total: 0 };
  const page = { limit: mostFound, offset: 0 };
  const rows = await listMemberIds(q, { filter, today, among }, page);
  const kept = new Set(rows.map(({ id }) => id));
  const ids = among.filter((id) => kept.has(id));
  const shown = ids.slice(offset, offset + limit);
  return { members: await memberBriefs(q, shown, today), total: ids.length };
};
