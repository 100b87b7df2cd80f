/** Which words of the index belong to one thing alone. */
import { statementsOf } from '../statements.ts';
import type { Reading } from '../store.ts';
import type { SearchKind } from './kinds.ts';
import { indexOf } from './search.ts';

/** Whether anything but this has this very word, folded. */
export const isWordElsewhere = async (
  q: Reading,
  word: string,
  but: { kind: SearchKind; id: string },
): Promise<boolean> => {
  // Nothing else is a term.
  if (!/^[\p{L}\p{N}]+$/u.test(word)) return false;
  return await indexOf(statementsOf(q)).hasTermElsewhere(word, but);
};
