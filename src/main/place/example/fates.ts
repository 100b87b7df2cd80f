/**
 * What becomes of each object today: a few are out, blocked, retired or miss an accessory. A
 * permutation gives every lendable object a rank, and the first ranks have a fate: the counts are
 * exact, and nothing has to be remembered for a million objects.
 */
import { Random } from './random.ts';
import type { Stock } from './stock.ts';

export type OpenState = 'overdue' | 'due-next' | 'not-due';

export type Fate =
  | { kind: 'ordinary' }
  | { kind: 'open'; state: OpenState; rank: number }
  | { kind: 'blocked'; rank: number }
  | { kind: 'retired'; rank: number }
  | { kind: 'incomplete' };

/** Shares of the things that are lent: 25, 6, 2 and 2 of 400. */
const SHARES = { open: 0.0625, blocked: 0.015, retired: 0.005, incomplete: 0.005 };
/** Shares of the open loans: 5 late and 3 due on the next opening day, of 25. */
const LATE_SHARE = 0.19;
const DUE_SHARE = 0.12;

export function fatesOf(stock: Stock, seed: number): (lendable: number) => Fate {
  const count = (share: number): number => Math.round(stock.lendable * share);
  const open = count(SHARES.open);
  const late = Math.round(open * LATE_SHARE);
  const due = late + Math.round(open * DUE_SHARE);
  const stateOf = (rank: number): OpenState =>
    rank < late ? 'overdue' : rank < due ? 'due-next' : 'not-due';
  const blocked = open + count(SHARES.blocked);
  const retired = blocked + count(SHARES.retired);
  const order = permutation(stock.lendable, new Random(seed, 'fates'));
  const hasAccessories = (rank: number): boolean =>
    stock.modelOf(stock.itemOfLendable(order.at(rank))).accessories.length > 0;
  const incomplete = endOfWindow(retired, count(SHARES.incomplete), stock.lendable, hasAccessories);
  return (lendable) => {
    const rank = order.rankOf(lendable);
    if (rank < open) return { kind: 'open', state: stateOf(rank), rank };
    if (rank < blocked) return { kind: 'blocked', rank: rank - open };
    if (rank < retired) return { kind: 'retired', rank: rank - blocked };
    if (rank < incomplete && hasAccessories(rank)) return { kind: 'incomplete' };
    return { kind: 'ordinary' };
  };
}

/** Where to stop so that as many as wanted between `from` and there can lose an accessory. */
function endOfWindow(
  from: number,
  wanted: number,
  limit: number,
  canLose: (rank: number) => boolean,
): number {
  let end = from;
  for (let found = 0; found < wanted && end < limit; end += 1) if (canLose(end)) found += 1;
  return end;
}

/** A fixed shuffle of 0 … size - 1 by a stride that shares no divisor with the size. */
function permutation(size: number, random: Random) {
  const offset = random.below(Math.max(1, size));
  let stride = Math.max(1, Math.floor(size * 0.381966)); // golden section: neighbours land far apart
  while (divisor(stride, size) > 1) stride += 1;
  let turns = 0;
  while ((turns * size + 1) % stride !== 0) turns += 1;
  const inverse = (turns * size + 1) / stride;
  return {
    at: (rank: number): number => (rank * stride + offset) % size,
    rankOf: (index: number): number => (((index - offset + size) % size) * inverse) % size,
  };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
