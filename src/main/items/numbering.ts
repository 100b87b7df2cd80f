/** Gives codes: the next one of a letter, or one that a label printed ahead already bears. */
import { refuse } from '#main/refusal.ts';
import type { Writing } from '#main/store/store.ts';
import {
  type CodeLetter,
  type InventoryCode,
  makeInventoryCode,
  parseInventoryCode,
} from '#shared/domain/inventory-code.ts';
import { aliasTaking } from './aliases.ts';
import { isCodeSpent, nextSerialOf, thingWithCode } from './queries.ts';

/** What other trades count with: the numbers of a queue. */
export { nextSerialOf } from './queries.ts';

/**
 * The next free code of a letter. Codes that something bears or ever bore are passed over: a code
 * is never given twice, not even after an undo. Refuses LETTER_SPENT after the last serial.
 */
export const nextCode = async (tx: Writing, letter: CodeLetter): Promise<InventoryCode> => {
  for (let serial = await nextSerialOf(tx.q, letter); ; serial += 1) {
    const made = makeInventoryCode(letter, serial);
    if (made.kind === 'letterSpent') return refuse('LETTER_SPENT', { letter });
    if (await isCodeSpent(tx.q, made.code)) continue;
    await tx.bump('numbering', { letter, next_serial: serial + 1 });
    return made.code;
  }
};

/**
 * A code typed or scanned from a label printed ahead, when it may be given to a new thing.
 * Refuses CODE_NOT_OURS when it is no code of these letters, CODE_TAKEN when something bears it.
 */
export const claimCode = async (
  tx: Writing,
  text: string,
  letters: readonly CodeLetter[],
): Promise<InventoryCode> => {
  const parsed = parseInventoryCode(text);
  if (parsed.kind !== 'code' || !letters.some((letter) => parsed.code.startsWith(letter))) {
    return refuse('CODE_NOT_OURS', { code: text.slice(0, 80) });
  }
  const { code } = parsed;
  const by = (await thingWithCode(tx.q, code)) ?? (await aliasTaking(tx.q, code));
  return by === undefined ? code : refuse('CODE_TAKEN', { code, by });
};
