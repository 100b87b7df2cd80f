/** How many rows a CSV file has below its header; a line break inside of quotes ends none. */
export const countRows = (csv: string): number => {
  let ends = 0;
  let isQuoted = false;
  for (const sign of csv) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === '\n' && !isQuoted) ends += 1;
  }
  const isLastOpen = csv !== '' && !csv.endsWith('\n');
  return Math.max(0, ends + (isLastOpen ? 1 : 0) - 1);
};
