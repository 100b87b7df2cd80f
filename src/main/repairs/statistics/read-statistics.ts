/** What was repaired in a period and what it saved: own tickets and imported repairs together. */
import { listStanding } from '#main/exchange/imports/list-imports.ts';
import type { House } from '#main/house.ts';
import type { Reading } from '#main/store/store.ts';
import type { Period, RepairStatistics } from '#shared/contract/repair-statistics.ts';
import { impactMethodNames } from '#shared/domain/repairs/impact.ts';
import type { ImpactMethod } from '#shared/domain/repairs/repair-words.ts';
import { requireSession } from '../sessions/keep-sessions.ts';
import { readRepairSettings } from '../settings/read-settings.ts';
import { brandsOf } from './brands.ts';
import {
  agesOf,
  barriersOf,
  categoriesOf,
  impactOfGroups,
  minutesOf,
  outcomesOf,
  sumOf,
  waitingOf,
  yearsOf,
} from './fold-groups.ts';
import { type Groups, readGroups, scopesOf } from './groups.ts';
import { selectImportYears } from './imported-queries.ts';
import { selectTicketYears } from './ticket-queries.ts';
import { volunteersOf } from './volunteers.ts';

/** The figures of a period, by the place's own method of impact. Refuses NOT_FOUND, NOT_SET_UP. */
export const readStatistics = (
  { store, clock }: House,
  period: Period,
): Promise<RepairStatistics> =>
  store.read(async (q) => {
    const { impactMethod } = await readRepairSettings(q);
    if (period.kind === 'session') await requireSession(q, period.id);
    const scopes = await scopesOf(q, period);
    return {
      ...figuresOf(await readGroups(q, scopes), impactMethod),
      ...(await brandsOf(q, scopes)),
      volunteers: await volunteersOf(q, period, clock()),
    };
  });

const figuresOf = (groups: Groups, method: ImpactMethod) => ({
  repairs: sumOf(groups.categories, ({ count }) => count),
  outcomes: outcomesOf(groups.categories),
  categories: categoriesOf(groups.categories),
  ...agesOf(groups.ages),
  barriers: barriersOf(groups.barriers),
  minutes: minutesOf(groups.minutes),
  waiting: waitingOf(groups.waits),
  impact: {
    method,
    methodName: impactMethodNames[method],
    ...impactOfGroups(groups.categories, method),
  },
  years: yearsOf(groups.categories, method),
});

/** The years in which anything was repaired, last first. */
export const readYears = async (q: Reading): Promise<number[]> => {
  const years = new Set((await selectTicketYears(q)).map(({ year }) => year));
  for (const { id } of await listStanding(q)) {
    for (const { year } of await selectImportYears(q, id)) years.add(year);
  }
  return [...years].sort((one, other) => other - one);
};
