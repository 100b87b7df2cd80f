/**
 * The name of a format as its box bears it. The tables say more in English: size and number are said
 * beside it in the language of the screen, and a second opinion of one sheet keeps the name of whose it is.
 */
export const shortName = (name: string): string =>
  name
    .replace(/ \((\S+) variant\)$/, (_, whose: string) => ` · ${properly(whose)}`)
    .replace(/ \((glabels|Snipe-IT),[^)]*\)$/i, (_, whose: string) => ` · ${properly(whose)}`)
    .replace(/ \((US Letter), [^)]*\)$/, ' ($1)')
    .replace(/ \(\d+[^)]*\)$/, '')
    .replace(/ geometry$| = \S+ die(?= ·)/, '')
    .replace(/^(\S+) \/ generic /, '$1 ')
    .replace(/ (\d+)x(\d+)$/, ' $1 × $2');

const properly = (whose: string): string => (whose === 'glabels' ? 'gLabels' : whose);
