/** Work that nobody may do twice at once, in the order in which it was asked for. */
export interface Turns {
  readonly isBusy: boolean;
  /** Does `work` once all that was asked for before is over. Not to be used inside such work. */
  take<T>(work: () => Promise<T>): Promise<T>;
}

export const takeTurns = (): Turns => {
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    get isBusy() {
      return waiting > 0;
    },
    take: (work) => {
      waiting += 1;
      const mine = last.then(work).finally(() => {
        waiting -= 1;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
};
