/** Several values in one cell, as a list goes out and comes back: `chargeur ; lame ; "clé, 8 mm"`. */

/** What ends a value; a comma between digits is a decimal one. */
const separator = /[;|\r\n]|(?<!\d),|,(?!\d)/;

/** One cell of several values; one that holds a separator stands in quotes. Empty for none. */
export const severalInCell = (values: readonly string[]): string =>
  values.map((value) => (isPlain(value) ? value : `"${value.replaceAll('"', '""')}"`)).join(' ; ');

const isPlain = (value: string): boolean => !/[;|,\r\n]/.test(value) && !value.startsWith('"');

/** The values of a cell, trimmed, without empty ones. Also what people write: commas, bars, lines. */
export const valuesOfCell = (cell: string): string[] => {
  const values: string[] = [];
  for (let rest = cell.trim(); rest !== ''; ) {
    const { value, after } = firstOf(rest);
    if (value !== '') values.push(value);
    rest = after.trim();
  }
  return values;
};

const firstOf = (rest: string): { value: string; after: string } => {
  const quoted = /^"((?:[^"]|"")*)"\s*(?:[;|,\r\n]|$)/.exec(rest);
  if (quoted) {
    const [all, value = ''] = quoted;
    return { value: value.replaceAll('""', '"').trim(), after: rest.slice(all.length) };
  }
  const end = rest.search(separator);
  if (end < 0) return { value: rest, after: '' };
  return { value: rest.slice(0, end).trim(), after: rest.slice(end + 1) };
};
