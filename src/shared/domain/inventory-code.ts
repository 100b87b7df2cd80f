/**
 * The codes printed on things: one letter, six serial digits, one check digit (`T0001234`).
 * Labels outlive programs: nothing here may ever change the meaning of a printed code.
 *
 * Check digit: H. Michael Damm, "Total anti-symmetrische Quasigruppen" (thesis, Marburg 2004),
 * his table of order 10, with the interim digit seeded by the letter. Every single wrong digit,
 * wrong letter and swap of neighbours is caught.
 */

/** A code whose check digit holds, in capitals, without spaces. */
export type InventoryCode = string & { readonly __inventoryCode: true };

const kindsByLetter = {
  T: 'tool',
  E: 'appliance',
  F: 'machine',
  K: 'kit',
  C: 'member',
  R: 'repairTicket',
  L: 'shelf',
} as const;

export type CodeLetter = keyof typeof kindsByLetter;
export type CodeKind = (typeof kindsByLetter)[CodeLetter];

/** The letters in the order of their seeds: T 0, E 1, F 2, K 3, C 4, R 5, L 6. */
export const codeLetters: readonly CodeLetter[] = ['T', 'E', 'F', 'K', 'C', 'R', 'L'];

/** The last serial number of a letter; after it the letter is spent. */
export const lastSerial = 999_999;

export type NewCode =
  | { readonly kind: 'code'; readonly code: InventoryCode }
  | { readonly kind: 'letterSpent'; readonly letter: CodeLetter };

export type ParsedCode =
  | { readonly kind: 'code'; readonly code: InventoryCode }
  /** The shape of a code, with a check digit that does not hold. */
  | { readonly kind: 'misread' }
  | { readonly kind: 'other' };

/**
 * The code of a serial number, from 1 to 999,999; `letterSpent` beyond.
 * Throws RangeError for a serial that is no whole number from 1: that is a bug of the caller.
 */
export function makeInventoryCode(letter: CodeLetter, serial: number): NewCode {
  if (!Number.isInteger(serial) || serial < 1) throw new RangeError(`no such serial: ${serial}`);
  if (serial > lastSerial) return { kind: 'letterSpent', letter };
  const body = letter + String(serial).padStart(6, '0');
  const code = body + String(interimDigit(body));
  if (!isInventoryCode(code)) throw new Error(`check digit of ${code} does not hold`);
  return { kind: 'code', code };
}

// A code with separators is under 30 characters; a pasted megabyte is not worth a look.
const longestText = 64;
const codeShape = /^[TEFKCRL][0-9]{7}$/;

/** Reads a code as people write it: lower case, spaces and hyphens are accepted anywhere. */
export function parseInventoryCode(text: string): ParsedCode {
  if (text.length > longestText) return { kind: 'other' };
  const compact = text.replace(/[\s\u2010-\u2015-]/g, '');
  // Not toUpperCase on its own: it would turn foreign letters into ours.
  const code = /^[a-z]/.test(compact)
    ? compact.slice(0, 1).toUpperCase() + compact.slice(1)
    : compact;
  if (isInventoryCode(code)) return { kind: 'code', code };
  return { kind: codeShape.test(code) ? 'misread' : 'other' };
}

/** Is this text exactly a code as it is stored: capitals, no spaces, check digit right? */
export function isInventoryCode(text: string): text is InventoryCode {
  // The table has 0 on its diagonal: a right check digit brings the interim digit to 0.
  return codeShape.test(text) && interimDigit(text) === 0;
}

/** The code as people read it, `T 000 123 4`, with no-break spaces. */
export function formatInventoryCode(code: InventoryCode): string {
  return [code.slice(0, 1), code.slice(1, 4), code.slice(4, 7), code.slice(7)].join('\u00A0');
}

/** What the code stands on. */
export function kindOfCode(code: InventoryCode): CodeKind {
  const letter = codeLetters.find((known) => code.startsWith(known));
  if (letter === undefined) throw new Error(`not a code: ${code}`);
  return kindsByLetter[letter];
}

/** The letter that codes of this kind begin with. */
export function letterOfKind(kind: CodeKind): CodeLetter {
  const letter = codeLetters.find((known) => kindsByLetter[known] === kind);
  if (letter === undefined) throw new Error(`no letter for ${kind}`);
  return letter;
}

// Damm's quasigroup of order 10, row after row.
const dammTable = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
].join('');

/** Runs the digits behind the letter through the table; for six digits, this is the check digit. */
function interimDigit(letterAndDigits: string): number {
  const seed = codeLetters.findIndex((known) => letterAndDigits.startsWith(known));
  return [...letterAndDigits.slice(1)].reduce(
    (interim, digit) => Number(dammTable.charAt(interim * 10 + Number(digit))),
    seed,
  );
}
