import { useSearchParams } from 'wouter';
import type { Period } from '#shared/contract/repair-statistics.ts';
import { repairSessionId } from '#shared/domain/ids.ts';

export type ChosenPeriod = Period;

/** The period that stands in the address: `?session=…`, `?year=2026`, or all time. */
export const usePeriod = (): [ChosenPeriod, (period: ChosenPeriod) => void] => {
  const [search, setSearch] = useSearchParams();
  return [periodIn(search), (period) => setSearch(inAddress(period), { replace: true })];
};

const periodIn = (search: URLSearchParams): ChosenPeriod => {
  const session = repairSessionId.safeParse(search.get('session'));
  if (session.success) return { kind: 'session', id: session.data };
  const year = Number(search.get('year'));
  const isYear = Number.isInteger(year) && year >= 1900 && year <= 2200;
  return isYear ? { kind: 'year', year } : { kind: 'all' };
};

const inAddress = (period: ChosenPeriod): Record<string, string> => {
  if (period.kind === 'session') return { session: period.id };
  return period.kind === 'year' ? { year: String(period.year) } : {};
};
