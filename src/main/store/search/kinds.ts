/** What can be searched. Append only: on SQLite the place in this list is part of the row's number. */
const kinds = ['item', 'member', 'shelf', 'category'] as const;
export type SearchKind = (typeof kinds)[number];

/** Entries of one kind have neighbouring numbers, so that a search of one kind reads only those. */
const room = 2 ** 40;

export const roomOf = (kind: SearchKind): { first: number; last: number } => {
  const first = kinds.indexOf(kind) * room + 1;
  return { first, last: first + room - 1 };
};
