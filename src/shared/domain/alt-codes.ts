import type { Keystroke } from './keystroke.ts';

/** One sign of a scan: a key, or the sign that an Alt + decimal code stands for. */
export type Stroke =
  | { readonly kind: 'key'; readonly keystroke: Keystroke }
  | { readonly kind: 'altCode'; readonly sign: string | undefined };

/**
 * Joins Alt + decimal codes into their signs. Some scanners type `T` as Alt held down over 0084
 * on the numeric pad, to be free of the layout of the machine. Each press of Alt begins a sign.
 */
export function joinAltCodes(keystrokes: readonly Keystroke[]): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let digits = '';
  const endSign = () => {
    if (digits !== '') strokes.push({ kind: 'altCode', sign: signOfDecimal(digits) });
    digits = '';
  };
  for (const keystroke of keystrokes) {
    const digit = keystroke.altKey ? padDigit(keystroke.code) : undefined;
    if (digit !== undefined) {
      digits += digit;
      continue;
    }
    endSign();
    if (keystroke.key !== 'Alt') strokes.push({ kind: 'key', keystroke });
  }
  endSign();
  return strokes;
}

/** Is this key a part of an Alt + decimal code: Alt itself, or a digit of the pad under Alt? */
export function isAltCodeKey({ key, code, altKey }: Keystroke): boolean {
  return key === 'Alt' || (altKey && padDigit(code) !== undefined);
}

function padDigit(code: string): string | undefined {
  return /^Numpad([0-9])$/.exec(code)?.[1];
}

/** ASCII, and with a leading 0 the upper half of Windows-1252 that is also Latin-1. */
function signOfDecimal(digits: string): string | undefined {
  const value = Number(digits);
  const isAscii = value >= 32 && value <= 126;
  const isLatin = digits.startsWith('0') && value >= 160 && value <= 255;
  return isAscii || isLatin ? String.fromCharCode(value) : undefined;
}
