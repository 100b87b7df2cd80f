/** Who gave their time to repair, and how much of it: read from the sessions of a period. */

import { readPlace, todayAt } from '#main/place/settings.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Reading } from '#main/store/store.ts';
import type { Period, RepairStatistics } from '#shared/contract/repair-statistics.ts';
import { type Instant, instantOn } from '#shared/domain/day.ts';
import { isDayOver, leavingAt, minutesBetween } from '../sessions/rules.ts';
import { selectHeldSessions, selectStays } from './session-queries.ts';

/** Somebody of the team is one person under any name; anybody else is known by theirs. */
export const volunteersOf = async (
  q: Reading,
  period: Period,
  at: Instant,
): Promise<RepairStatistics['volunteers']> => {
  const place = await readPlace(q);
  const today = todayAt(at, place);
  const stays = await selectStays(q, period, today);
  const minutes = stays.map(({ held_on, closes_at, arrived_at, left_at }) => {
    const end = {
      closesAt: instantOn(held_on, closes_at, place.timeZone),
      isDayOver: isDayOver(held_on, today),
    };
    return minutesBetween(arrived_at, left_at ?? leavingAt({ arrivedAt: arrived_at }, end, at));
  });
  return {
    people: new Set(stays.map(({ staff_id, name }) => staff_id ?? fold(name))).size,
    minutes: minutes.reduce((sum, each) => sum + each, 0),
    sessions: await selectHeldSessions(q, period, today),
  };
};
