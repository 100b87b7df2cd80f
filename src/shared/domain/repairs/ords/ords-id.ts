/** Ids of the standard: the letters of who publishes, and a number. */

/**
 * Published rows are `letters_number`, the schema says `letters-number`; we read both, digits and
 * several parts before the number too, and write the underscore.
 */
const shape = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*[-_][0-9]+$/;
const longest = 100;

export const isOrdsId = (text: string): boolean => text.length <= longest && shape.test(text);

/** The id of one of our tickets: R0001234 is serial 123, `laremise_123`. */
export const ordsIdOf = (prefix: string, code: string): string =>
  `${prefix}_${Number(code.slice(1, 7))}`;

/** The serial number in an id with these letters; `null` for an id of somebody else. */
export const serialOf = (id: string, prefix: string): number | null => {
  if (!id.startsWith(prefix)) return null;
  const digits = /^[-_]([1-9]\d{0,5})$/.exec(id.slice(prefix.length))?.[1];
  return digits === undefined ? null : Number(digits);
};
