import type { Reading } from '#main/store/store.ts';

/** Everybody of the team, those who left too, in the order in which they came. */
export const listPeople = (q: Reading) =>
  q
    .selectFrom('staff')
    .select(['id', 'name', 'role', 'ended_at'])
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(1_000)
    .execute();

export const findSecret = (q: Reading, id: string) =>
  q
    .selectFrom('secrets')
    .select(['id', 'hash', 'salt', 'failures', 'last_failed_at'])
    .where('id', '=', id)
    .executeTakeFirst();
