/** Ids of the standard: the letters of who publishes, and a number. */

/**
 * Published rows are `letters_number`, the schema says `letters-number`; we read both, digits and
 * several parts before the number too, and write the underscore.
 */
const shape = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*[-_][0-9]+$/;
const longest = 100;

export const isOrdsId = (text: string): boolean => text.length <= longest && shape.test(text);

/** Serial numbers of our codes have six digits: each ticket has an id in every million. */
const ofOneTurn = 1_000_000;

/**
 * The id of one of our tickets: R0001234 is serial 123, `laremise_123`. Where rows of a file bear that
 * one, the ticket's turns give it others that no other ticket has: `laremise_1000123` is the first.
 */
export const ordsIdOf = (prefix: string, code: string, turn = 0): string =>
  `${prefix}_${turn * ofOneTurn + Number(code.slice(1, 7))}`;

/** The serial number of our ticket that may go out with this id; `null` for an id of somebody else. */
export const serialOf = (id: string, prefix: string): number | null => {
  if (!id.startsWith(prefix)) return null;
  const digits = /^[-_]([1-9]\d{0,14})$/.exec(id.slice(prefix.length))?.[1];
  const serial = Number(digits ?? 0) % ofOneTurn;
  return serial === 0 ? null : serial;
};
