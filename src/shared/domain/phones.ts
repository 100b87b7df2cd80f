/** Several telephones in one field, as they come from two columns of a sheet or as people write them. */

const between = ' / ';

/** `04 78 00 00 00 / 06 12 34 56 78`. */
export const joinPhones = (phones: readonly string[]): string => phones.join(between);

/** Each of them, as it was written. A bar without spaces, `04/78/00/00/00`, stands within one. */
export const phonesOf = (phones: string): string[] =>
  phones
    .split(/\s+\/\s+|[;,|]/)
    .map((phone) => phone.trim())
    .filter((phone) => phone !== '');
