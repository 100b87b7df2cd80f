/** Milliseconds of one thing measured many times. */
export class Timings {
  readonly #values: number[] = [];

  get count(): number {
    return this.#values.length;
  }

  get total(): number {
    return this.#values.reduce((sum, value) => sum + value, 0);
  }

  add(milliseconds: number): void {
    this.#values.push(milliseconds);
  }

  /** The value that so many out of a hundred stay under (nearest rank). */
  percentile(share: number): number {
    const sorted = this.#values.toSorted((a, b) => a - b);
    return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
  }
}

/** Runs it and keeps how long it took; `null` while everything is still warming up. */
export const timed = async <T>(timings: Timings | null, run: () => Promise<T> | T): Promise<T> => {
  const startedAt = performance.now();
  const answer = await run();
  timings?.add(performance.now() - startedAt);
  return answer;
};
