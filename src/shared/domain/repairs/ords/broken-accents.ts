/**
 * Accents that were broken on their way: UTF-8 read as Mac OS Roman and saved as Windows-1252, where
 * `√`, the first byte of every accent of ours, became a question mark (`d?©faut`); or UTF-8 read as
 * Windows-1252 (`dÃ©faut`). Mended where that is certain, else left as it stands and said to be broken.
 */
export interface MendedWords {
  readonly mended: string;
  /** Something is still broken. */
  readonly isUncertain: boolean;
}

/** Mac OS Roman 0xA0 to 0xBF: the second byte of à (0xA0) to ÿ (0xBF). `null`: no such letter there. */
const macRoman = '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø';
const accents = 'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ';
const letterOfSign = new Map([...macRoman].map((sign, at) => [sign, accents[at] ?? '']));

/** Signs that stand for nothing else beside a question mark, in a word. */
const certainSigns = '†¢£§•¶ß®©™´¨±¥µªºÆØ';
const lower = 'a-zà-öø-ÿœ';
/** `?` and a sign that touches a word, or `à` alone. */
const brokenBySign = new RegExp(`\\?([${certainSigns}])`, 'g');
/** Letters that no word ends with. */
const neverLast = new Set(['ç', 'è', 'ê', 'ì', 'î', 'ï', 'ô', 'û', 'ü', 'ë']);
/** Letters whose signs are also units and marks: they need a letter on both sides. */
const alsoSigns = new Set(['â', 'ã', 'ä', 'å', 'æ', 'ñ', 'õ']);
/** Before the last `à` of a word: là, voilà, déjà, çà. */
const beforeLastA = new Set(['l', 'L', 'j', 'J', 'ß', 'ç']);

/** Windows-1252 0x80 to 0x9F, as UTF-8 read in it shows them. */
const windows =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

const typographic: readonly (readonly [broken: string, whole: string])[] = [
  // Punctuation of three bytes, read as Windows-1252 and as Mac OS Roman.
  ['\u00E2\u20AC\u2122', '\u2019'],
  ['\u00E2\u20AC\u02DC', '\u2018'],
  ['\u00E2\u20AC\u0153', '\u201C'],
  ['\u00E2\u20AC\u009D', '\u201D'],
  ['\u00E2\u20AC\u201C', '\u2013'],
  ['\u00E2\u20AC\u201D', '\u2014'],
  ['\u00E2\u20AC\u00A6', '\u2026'],
  ['\u201A\u00C4\u00F4', '\u2019'],
  ['\u201A\u00C4\u00F2', '\u2018'],
  ['\u201A\u00C4\u00FA', '\u201C'],
  ['\u201A\u00C4\u00F9', '\u201D'],
  ['\u201A\u00C4\u00EC', '\u2013'],
  ['\u201A\u00C4\u00B6', '\u2026'],
  ['\u00C5\u201C', 'œ'],
  ['\u00C5\u2019', 'Œ'],
];

/** Mends what is certain. Text without a broken accent comes back as it is. */
export const mendAccents = (text: string): MendedWords => {
  let mended = text;
  for (const [broken, whole] of typographic) mended = mended.replaceAll(broken, whole);
  mended = mended.replace(/[\u00C2\u00C3]([\u0080-\u00BF\u0152-\u2122])/g, fromWindows);
  mended = mended.replace(brokenBySign, (found, sign: string, at: number, whole: string) => {
    const letter = letterOfSign.get(sign) ?? '';
    return isCertain(letter, whole, at) ? letter : found;
  });
  return { mended, isUncertain: isStillBroken(mended) };
};

/** Two bytes of UTF-8, 0xC2 or 0xC3 and one from 0x80 to 0xBF, that stand as two characters. */
const fromWindows = (found: string, second: string): string => {
  const code = second.charCodeAt(0);
  const byte = code >= 0xa0 && code <= 0xbf ? code : 0x80 + windows.indexOf(second);
  if (byte < 0x80) return found;
  return String.fromCharCode(found.charCodeAt(0) === 0xc3 ? byte + 0x40 : byte);
};

/** A sign in a word is a letter of it; `?®` or `?™` after one may be a question and a trade mark. */
const isCertain = (letter: string, text: string, at: number): boolean => {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 2] ?? ' ';
  const isFollowed = letters.test(after) || after === '?';
  if (letter === 'à') return isFollowed || !letters.test(before) || beforeLastA.has(before);
  if (alsoSigns.has(letter)) return isFollowed && letters.test(before);
  if (neverLast.has(letter)) return isFollowed;
  return isFollowed || letters.test(before) || before === '?';
};
const letters = /\p{L}/u;

/** What may be an accent that was lost: nobody but a person can say which. */
const isStillBroken = (text: string): boolean =>
  text.includes('\uFFFD') ||
  /[\u00C2\u00C3](?:[\u0080-\u00BF\s]|$)/.test(text) ||
  [...text.matchAll(suspect)].length > 0;

/** A question mark inside a word, or before a sign or a capital's accent that has to do with it. */
const suspect = new RegExp(
  `(?<=\\p{L})\\?+(?=[${lower}])|\\?[${certainSigns}°Ωπ∫∂∑∏≠≤≥∞]|(?<![\\p{L}\\p{N}])\\?+(?=[${lower}])|(?<!\\p{L})o\\?\\?`,
  'giu',
);
