/** What must hold of any input, for whichever tries. */
import { expect } from 'vitest';
import type { Procedure } from './procedures.ts';
import { tryAll, type Wish } from './try-all.ts';

/** Calls them, prints how each was accepted, and expects no fault and one acceptance in five. */
export const expectGood = async (tried: readonly Procedure[], wish: Wish): Promise<void> => {
  const { acceptance, faults } = await tryAll(tried, wish);
  console.log(acceptance.lines().join('\n'));
  expect(faults.slice(0, 20)).toEqual([]);
  expect(acceptance.names()).toHaveLength(tried.length);
  expect(acceptance.names().filter((name) => acceptance.tries(name) < wish.each)).toEqual([]);
  expect(acceptance.names().filter((name) => acceptance.of(name) < 0.2)).toEqual([]);
};
