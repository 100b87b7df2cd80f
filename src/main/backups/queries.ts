import type { Reading } from '../store/store.ts';

/** The first line of the journal: whose base it is. */
export const selectFirstEntry = (q: Reading) =>
  q.selectFrom('journal').select('id').orderBy('id').limit(1).executeTakeFirst();

/** The last line of the journal: how far the base has come. */
export const selectLastEntry = (q: Reading) =>
  q.selectFrom('journal').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
