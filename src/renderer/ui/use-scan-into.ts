import { useRef } from 'react';
import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { codeIn } from '#shared/domain/scan-reading.ts';

interface ScanTarget {
  onFocus: () => void;
  onBlur: () => void;
}

/**
 * A field that has a use for a scan: while it has the focus, what is scanned is given to `take`
 * instead of opening the counter; `null` for a field that has none. Spread the answer into the field.
 */
export const useScanInto = (take: ((text: string) => void) | null): ScanTarget => {
  const hasFocus = useRef(false);
  useScan(({ readings }) => {
    if (!hasFocus.current || take === null) return false;
    take(likeliest(readings));
    return true;
  });
  return {
    onFocus: () => {
      hasFocus.current = true;
    },
    onBlur: () => {
      hasFocus.current = false;
    },
  };
};

/** Bars hold plain letters and digits: what a French machine makes of them shows by its accents. */
const plain = /^[\w./-]+$/;

const likeliest = (readings: readonly string[]): string =>
  codeIn(readings) ?? readings.find((reading) => plain.test(reading)) ?? readings[0] ?? '';
