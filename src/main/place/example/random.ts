/**
 * Numbers that look random and are always the same: everything in the example place is drawn from
 * a stream named by the place's seed, a subject and an ordinal, so that item 900,000 can be made
 * without making the ones before it.
 *
 * The generator is Mulberry32 (Tommy Ettinger, public domain); the streams are separated with the
 * finalizer of MurmurHash3 (Austin Appleby, public domain).
 */

/** What a stream is about: two subjects never share their draws. */
const SUBJECTS = {
  slots: 1,
  fates: 2,
  item: 3,
  stays: 4,
  loan: 5,
  member: 6,
  household: 7,
  visitor: 8,
  visit: 9,
  staff: 10,
  category: 11,
  shelf: 12,
  accessory: 13,
  closure: 14,
  membership: 15,
  suspension: 16,
  block: 17,
  condition: 18,
} as const;
export type Subject = keyof typeof SUBJECTS;

export class Random {
  #state: number;

  constructor(seed: number, subject: Subject, ordinal = 0) {
    this.#state = mix(mix(mix(seed) ^ SUBJECTS[subject]) ^ ordinal);
  }

  /** A whole number of 32 bits. */
  bits(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }

  /** From 0 up to but not including 1. */
  unit(): number {
    return this.bits() / 4294967296;
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True once in a while: `share` is 0.08 for eight times in a hundred. */
  isLucky(share: number): boolean {
    return this.unit() < share;
  }

  pick<T>(list: readonly T[]): T {
    return at(list, this.below(list.length));
  }

  shuffled<T>(list: readonly T[]): T[] {
    const result = [...list];
    for (let last = result.length - 1; last > 0; last -= 1) {
      const other = this.below(last + 1);
      const kept = at(result, last);
      result[last] = at(result, other);
      result[other] = kept;
    }
    return result;
  }
}

/** The element of a list at a place that must exist. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`No element ${index} in a list of ${list.length}`);
  return found;
}

function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) + 0x9e3779b9;
}
