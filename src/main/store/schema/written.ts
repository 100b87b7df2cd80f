import type { Instant } from '#shared/domain/day.ts';

/** 0 is no, 1 is yes: better-sqlite3 refuses booleans. */
export type YesNo = 0 | 1;

/** What every row that people write carries. */
export interface Written {
  revision: number;
  cancelled_at: Instant | null;
}
