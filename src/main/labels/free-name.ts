import { refuse } from '#main/refusal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Reading } from '#main/store/store.ts';
import { selectNamed } from './queries.ts';

/** Refuses NAME_TAKEN when another format, or another design, bears this name. */
export const requireFreeName = async (
  q: Reading,
  table: 'label_formats' | 'label_designs',
  name: string,
  own?: string,
): Promise<void> => {
  const holder = await selectNamed(q, table, fold(name));
  if (holder && holder.id !== own) refuse('NAME_TAKEN', { name: holder.name });
};
