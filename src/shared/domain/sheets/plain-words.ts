/** Letters that Unicode does not take apart into a letter and a mark. */
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * The words of a text as names of columns and closed lists are compared: lower case, no accents, one
 * space between words, nothing but letters and digits. `N° d’inventaire` and `n d inventaire` are one.
 */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[œæß]/g, (letter) => ligatures[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
