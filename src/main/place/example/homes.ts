/** Who lives with whom: the same street of homes again and again, neighbours having joined together. */
import { at } from './random.ts';

/** People of each home of a street: mostly alone, some couples, families of three and four. */
const STREET = [1, 1, 2, 1, 1, 3, 1, 1, 1, 1, 2, 1, 4, 1, 1, 2, 1];
const HEADS = STREET.flatMap((size, home) => {
  const head = STREET.slice(0, home).reduce((sum, people) => sum + people, 0);
  return Array.from({ length: size }, () => ({ head, size }));
});

export interface Home {
  /** The member who came first and in whose name the household is. */
  head: number;
  size: number;
}

/** The home of a member among so many; the last home may be cut short. */
export function homeOf(member: number, members: number): Home {
  const place = member % HEADS.length;
  const { head, size } = at(HEADS, place);
  const first = member - place + head;
  return { head: first, size: Math.min(size, members - first) };
}
