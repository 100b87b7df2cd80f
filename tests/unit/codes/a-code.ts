import fc from 'fast-check';
import {
  type CodeLetter,
  codeLetters,
  type InventoryCode,
  lastSerial,
  makeInventoryCode,
} from '#shared/domain/inventory-code.ts';
import { howMany } from '#tests/support/how-many.ts';

/** The code of a serial that is not spent. */
export function aCode(letter: CodeLetter, serial: number): InventoryCode {
  const made = makeInventoryCode(letter, serial);
  if (made.kind !== 'code') throw new Error(`letter ${letter} is spent`);
  return made.code;
}

/** A thousand codes of each letter, always the same. */
export const manyCodes: readonly InventoryCode[] = codeLetters.flatMap((letter, index) =>
  fc
    .sample(fc.noBias(fc.integer({ min: 1, max: lastSerial })), {
      numRuns: howMany(1_000, 10_000),
      seed: 20_261_122 + index,
    })
    .map((serial) => aCode(letter, serial)),
);
