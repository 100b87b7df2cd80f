/**
 * An input is drawn in two steps: fast-check draws how it is built, so that it can shrink it, and it is
 * built from what the base holds at the moment of the call.
 */
import fc from 'fast-check';
import type { NamedRow } from './base-rows.ts';
import type { Known } from './known.ts';

export interface Draw {
  readonly known: Known;
  /** False: nothing of the base is looked at, ids and codes are invented. */
  readonly isFromBase: boolean;
  /** What the input names already: what belongs to it is drawn first. */
  readonly chosen: NamedRow[];
}

export type Build = (draw: Draw) => unknown;

/** Built without looking. */
export const fixed =
  (value: unknown): Build =>
  () =>
    value;

/** Which of some: the first ones, which were made last, more often than the others. */
export const which = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.nat(4) },
  { weight: 1, arbitrary: fc.nat(1_000) },
);

/** One of what is known, or an invented one where nothing is. */
export const drawn = (
  pick: (known: Known, draw: Draw) => readonly unknown[],
  invented: fc.Arbitrary<unknown>,
): fc.Arbitrary<Build> =>
  fc.tuple(which, invented).map(([at, other]) => (draw) => {
    const found = draw.isFromBase ? pick(draw.known, draw) : [];
    return found.length > 0 ? found[at % found.length] : other;
  });
