const longest = 200;

/** The name of a file as a line shows it: no folder, nothing invisible. */
export const shownName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(0, longest) || 'ords.csv';
