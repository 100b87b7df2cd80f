import type { Period } from '#shared/contract/repair-statistics.ts';

/** What a file of a period is called. */
export const fileNameOf = (what: string, period: Period): string =>
  period.kind === 'year' ? `${what}-${period.year}.csv` : `${what}-${period.kind}.csv`;
