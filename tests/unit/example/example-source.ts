import { readExampleSource } from '#main/place/example/source.ts';

/** The hand-written part of the example place, as shipped. */
export const source = await readExampleSource('resources/demo');

/** Rows by what they have in common, in the order in which they came. */
export function groupedBy<Row, Key>(rows: Iterable<Row>, keyOf: (row: Row) => Key) {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
