/** Codes for many new things at once: a code is never given twice. */
import type { House } from '#main/house.ts';
import { nextSerialOf } from '#main/items/numbering.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Writing } from '#main/store/store.ts';
import {
  type CodeLetter,
  type InventoryCode,
  makeInventoryCode,
} from '#shared/domain/inventory-code.ts';
import { listCodesFrom } from './queries.ts';

/** Takes so many codes of a letter out of the numbering, for things that are about to come in. */
export interface GivenCodes {
  readonly codes: readonly InventoryCode[];
  /** Gives them back, where nobody has got a later one meanwhile: the things have not come in. */
  giveBack(): Promise<void>;
}

/** Refuses LETTER_SPENT. `claimed`: codes that the sheet itself brings. */
export const giveCodes = async (
  { store }: House,
  actor: Actor,
  wish: { letter: CodeLetter; count: number; claimed: ReadonlySet<string> },
): Promise<GivenCodes> => {
  if (wish.count === 0) return { codes: [], giveBack: async () => undefined };
  const { letter } = wish;
  const { codes, first, next } = await store.write(actor, (tx) => reserve(tx, wish));
  const giveBack = () =>
    store.write(actor, async (tx) => {
      if ((await nextSerialOf(tx.q, letter)) !== next) return;
      await tx.bump('numbering', { letter, next_serial: first });
    });
  return { codes, giveBack };
};

const reserve = async (
  tx: Writing,
  { letter, count, claimed }: { letter: CodeLetter; count: number; claimed: ReadonlySet<string> },
) => {
  const first = await nextSerialOf(tx.q, letter);
  const spent = await listCodesFrom(tx.q, letter, codeOf(letter, first));
  const codes: InventoryCode[] = [];
  let serial = first;
  for (; codes.length < count; serial += 1) {
    const code = codeOf(letter, serial);
    if (!spent.has(code) && !claimed.has(code)) codes.push(code);
  }
  await tx.bump('numbering', { letter, next_serial: serial });
  return { codes, first, next: serial };
};

const codeOf = (letter: CodeLetter, serial: number): InventoryCode => {
  const made = makeInventoryCode(letter, serial);
  return made.kind === 'code' ? made.code : refuse('LETTER_SPENT', { letter });
};
