/** Members without any act for as long as the place keeps them: proposed for erasure, never erased unasked. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { z } from 'zod';
import type { House } from '#main/house.ts';
import { type Place, readPlace, todayAt } from '#main/place/settings.ts';
import { findLastEntryId } from '#main/store/journal.ts';
import type { members } from '#shared/contract/members.ts';
import type { Day } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { linkedObstacles } from '../erase/obstacles.ts';
import { memberBriefs } from '../standing.ts';
import { type LastActsRow, listLastActs } from './queries.ts';
import { inactiveSince, lastDayOf } from './rules.ts';

type InactiveMembers = z.output<NonNullable<(typeof members.inactive)['~orpc']['outputSchema']>>;

interface InactiveMember {
  readonly id: MemberId;
  readonly lastActOn: Day;
}

/** What was found last in each house, until anything is written or the day changes. */
const lastFound = new WeakMap<
  House['store'],
  { key: string; found: Promise<readonly InactiveMember[]> }
>();

const membersAtOnce = 500;

/** A page of them, the oldest first, each with what stands in the way. */
export const listInactive = async (
  house: House,
  { offset, limit }: { offset: number; limit: number },
): Promise<InactiveMembers> => {
  const { place, last } = await house.store.read(async (q) => ({
    place: await readPlace(q),
    last: await findLastEntryId(q),
  }));
  const today = todayAt(house.clock(), place);
  const key = JSON.stringify([last, today, place.forgetMembersAfterMonths]);
  const before = lastFound.get(house.store);
  const found = before?.key === key ? before.found : findInactive(house, place, today);
  lastFound.set(house.store, { key, found });
  const all = await found;
  return {
    members: await shown(house, all.slice(offset, offset + limit), today),
    total: all.length,
  };
};

/** Read some at a time: others are served in between. */
const findInactive = async (
  { store }: House,
  place: Pick<Place, 'forgetMembersAfterMonths' | 'timeZone'>,
  today: Day,
): Promise<InactiveMember[]> => {
  const since = inactiveSince(today, place.forgetMembersAfterMonths);
  const found: InactiveMember[] = [];
  for (let after = ''; ; ) {
    const rows: LastActsRow[] = await store.read((q) => listLastActs(q, after, membersAtOnce));
    for (const row of rows) {
      const lastActOn = lastDayOf(row, (at) => todayAt(at, place));
      const isRunning = row.valid_until !== null && row.valid_until >= today;
      if (lastActOn <= since && !isRunning) found.push({ id: row.id, lastActOn });
    }
    const last = rows.at(-1);
    if (!last || rows.length < membersAtOnce) break;
    after = last.id;
    await othersServed();
  }
  return found.sort((a, b) => (a.lastActOn < b.lastActOn ? -1 : a.lastActOn > b.lastActOn ? 1 : 0));
};

const shown = (
  { store }: House,
  page: readonly InactiveMember[],
  today: Day,
): Promise<InactiveMembers['members']> =>
  store.read(async (q) => {
    const ids = page.map(({ id }) => id);
    const days = new Map(page.map(({ id, lastActOn }) => [id, lastActOn]));
    const lines: InactiveMembers['members'] = [];
    for (const brief of await memberBriefs(q, ids, today)) {
      const lastActOn = days.get(brief.id) ?? today;
      lines.push({ ...brief, lastActOn, obstacles: await linkedObstacles(q, brief.id) });
    }
    return lines;
  });
