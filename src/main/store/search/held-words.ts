/** Which words of the index belong to some things alone. */
import { statementsOf } from '../statements.ts';
import type { Reading } from '../store.ts';
import type { SearchKind } from './kinds.ts';
import { indexOf } from './search.ts';

/** Whether anything but these has this very word, folded. */
export const isWordElsewhere = async (
  q: Reading,
  word: string,
  but: { kind: SearchKind; ids: readonly string[] },
): Promise<boolean> => {
  // Nothing else is a term.
  if (!/^[\p{L}\p{N}]+$/u.test(word)) return false;
  return await indexOf(statementsOf(q)).hasTermElsewhere(word, but);
};
