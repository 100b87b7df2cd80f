import { isSameScanAgain, type Scan, type ScanHandler } from './scan.ts';

/** Scans that nobody took wait this long for a screen that is still opening. */
const waitingMs = 5_000;

/** Answers true for a key that it takes before it can be part of a scan. */
export type KeyTaker = (event: KeyboardEvent) => boolean;

/**
 * Hands each scan to the screen that has a use for it: the innermost and latest first, then,
 * through `fallback`, the counter. A scan that nobody takes waits for the screen that the
 * fallback opens, and goes to the first handler registered that takes it.
 */
export interface ScanDesk {
  /** A rank for a handler; the higher is asked first. */
  nextRank(): number;
  /** Adds a handler and offers it the scans that wait; answers how to remove it. */
  register(rank: number, handler: ScanHandler, at: number): () => void;
  receive(scan: Scan, fallback: (scan: Scan) => void): void;
  /** Offers every key to the screen that asked last before it can be part of a scan; answers how to stop. */
  offerKeys(taker: KeyTaker): () => void;
  takesKey(event: KeyboardEvent): boolean;
}

export function openScanDesk(): ScanDesk {
  const handlers = new Map<number, ScanHandler>();
  let waiting: readonly Scan[] = [];
  let lastRank = 0;
  let lastHeard: Scan | undefined;
  let keyTaker: KeyTaker | undefined;

  const isTaken = (scan: Scan) =>
    [...handlers].sort(([one], [other]) => other - one).some(([, handler]) => handler(scan));

  return {
    nextRank() {
      lastRank += 1;
      return lastRank;
    },
    register(rank, handler, at) {
      handlers.set(rank, handler);
      const offered = waiting.filter((scan) => at - scan.at < waitingMs);
      waiting = [];
      waiting = offered.filter((scan) => !handler(scan));
      return () => handlers.delete(rank);
    },
    receive(scan, fallback) {
      const isAgain = isSameScanAgain(lastHeard, scan);
      lastHeard = scan;
      if (isAgain || isTaken(scan)) return;
      waiting = [...waiting, scan];
      fallback(scan);
    },
    offerKeys(taker) {
      const former = keyTaker;
      keyTaker = taker;
      return () => {
        if (keyTaker === taker) keyTaker = former;
      };
    },
    takesKey: (event) => keyTaker?.(event) ?? false,
  };
}
