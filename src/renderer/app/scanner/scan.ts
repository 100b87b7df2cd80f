import { codeIn } from '#shared/domain/scan-reading.ts';

/** Something was scanned. */
export interface Scan {
  /** What it may mean, exactly as typed first. */
  readonly readings: readonly string[];
  /** Milliseconds since the page was opened (`performance.now()`). */
  readonly at: number;
}

/** Answers true when the screen has a use for the scan and took it. */
export type ScanHandler = (scan: Scan) => boolean;

const nervousMs = 1_000;

/** Is this the same code within one second of the last one heard? Then it is still one scan. */
export function isSameScanAgain(last: Scan | undefined, next: Scan): boolean {
  if (!last || next.at - last.at >= nervousMs) return false;
  return whatIsIn(last) === whatIsIn(next);
}

function whatIsIn({ readings }: Scan): string | undefined {
  return codeIn(readings) ?? readings[0];
}
