/** Plain texts of the example place as the values that rows hold. The generator is ours: it is right. */
import type { Day, Instant } from '#shared/domain/day.ts';
import {
  type CodeKind,
  type InventoryCode,
  letterOfKind,
  makeInventoryCode,
} from '#shared/domain/inventory-code.ts';

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

/** The code of a serial. Throws RangeError beyond a million things of one kind. */
export const codeOf = (kind: CodeKind, serial: number): InventoryCode => {
  const made = makeInventoryCode(letterOfKind(kind), serial);
  if (made.kind === 'code') return made.code;
  throw new RangeError(`no code ${made.letter} is left for number ${serial}: ask for fewer`);
};
