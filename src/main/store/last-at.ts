import type { Instant } from '#shared/domain/day.ts';
import type { Reading } from './store.ts';

/** When the last act of a base was written, as the clock said then. */
export const readLastAt = async (q: Reading): Promise<Instant | null> => {
  const line = await q
    .selectFrom('journal')
    .select('at')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return line?.at ?? null;
};
