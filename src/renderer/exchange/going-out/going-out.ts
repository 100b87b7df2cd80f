import type { Period } from '#shared/contract/repair-statistics.ts';

/** Which repairs are published. */
export interface GoingOut {
  period: Period;
  hasImported: boolean;
}
