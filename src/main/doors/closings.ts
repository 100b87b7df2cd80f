/** What a door has to close, the last opened first, whether it ends well or not. */
export interface Closings {
  add(close: () => Promise<void>): void;
  /** Closes all of it once, whatever one of them throws; whoever asks again waits for the same end. */
  close(): Promise<void>;
}

export const keepClosings = (): Closings => {
  const kept: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (let one = kept.pop(); one; one = kept.pop()) await one().catch(() => undefined);
  };
  let closing: Promise<void> | undefined;
  return {
    add: (close) => void kept.push(close),
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
};
