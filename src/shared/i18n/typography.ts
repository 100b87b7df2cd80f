/**
 * French spaces: no-break before `:` and inside « », narrow no-break before `;`, `!`, `?`, so that a
 * sign never begins a line. Applied to every French sentence when it is said, not where it is written.
 */
export const frenchSpaces = (text: string): string =>
  text
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replaceAll(' :', '\u00a0:')
    .replaceAll(' €', '\u00a0€')
    .replace(/ ([;!?])/g, '\u202f$1');
