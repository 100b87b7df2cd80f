import type { Reading } from '../store/store.ts';

/** The last line of the journal: how far the base has come. */
export const selectLastEntry = (q: Reading) =>
  q.selectFrom('journal').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
