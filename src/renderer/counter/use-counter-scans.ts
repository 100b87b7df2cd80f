import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { scan } from './act.ts';

/** The counter has a use for every scan. */
export const useCounterScans = (): void =>
  useScan(({ readings }) => {
    void scan(readings);
    return true;
  });
