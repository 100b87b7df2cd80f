/** Text as it is compared: what a hurried person types and what stands on the label become the same. */

/** Letters that Unicode does not take apart into a letter and a mark. */
const unfolded: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Lower case without accents or ligatures, apostrophes as spaces, one space between words. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđðþı]/g, (letter) => unfolded[letter] ?? letter)
    .replace(/['’ʼ`´]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
