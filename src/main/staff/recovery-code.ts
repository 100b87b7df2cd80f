/**
 * The recovery code: printed once, kept in a drawer, typed by hand years later. Twenty signs of
 * Crockford's base 32 (https://www.crockford.com/base32.html): 100 bits, and no I, L, O or U.
 */
import { randomInt } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const signs = 20;
const groupSize = 5;

/** A new code in groups, `7K2QD-…`. */
export const makeRecoveryCode = (): string => {
  const code = Array.from({ length: signs }, () => alphabet.charAt(randomInt(alphabet.length)));
  const groups = code.join('').match(new RegExp(`.{${groupSize}}`, 'g')) ?? [];
  return groups.join('-');
};

/** The code as it was made, whatever the case, the gaps, and O for 0, I or L for 1. */
export const readRecoveryCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
