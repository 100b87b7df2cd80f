/** Plain texts of the example place as the values that rows hold. The generator is ours: it is right. */
import type { Day, Instant } from '#shared/domain/day.ts';
import { type CodeLetter, letterOfKind, makeInventoryCode } from '#shared/domain/inventory-code.ts';
import type { ExampleKind } from '../example/example.ts';

/** The id of a thing of the example place. */
export const idOf = <Id extends string>(text: string): Id => text as Id; // the generator draws UUIDv7

/** The same for a thing that may not be there. */
export const idOrNull = <Id extends string>(text: string | null): Id | null =>
  text === null ? null : idOf<Id>(text);

export const dayText = (text: string): Day => text as Day; // the generator writes YYYY-MM-DD
export const dayOrNull = (text: string | null): Day | null =>
  text === null ? null : dayText(text);

export const instantText = (text: string): Instant => text as Instant; // the generator writes UTC
export const instantOrNull = (text: string | null): Instant | null =>
  text === null ? null : instantText(text);

export const itemLetters: Record<ExampleKind, CodeLetter> = {
  tool: letterOfKind('tool'),
  appliance: letterOfKind('appliance'),
  machine: letterOfKind('machine'),
};

/** The code of a serial. Throws RangeError beyond a million things of one letter. */
export const codeOf = (letter: CodeLetter, serial: number): string => {
  const made = makeInventoryCode(letter, serial);
  if (made.kind === 'letterSpent') throw new RangeError(`no code ${letter} for number ${serial}`);
  return made.code;
};
