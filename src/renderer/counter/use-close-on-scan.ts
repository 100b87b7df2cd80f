import { useScan } from '#renderer/app/scanner/use-scan.ts';

/** A window that only shows something makes way for a scan, which the counter then takes. */
export const useCloseOnScan = (onClose: () => void): void =>
  useScan(() => {
    onClose();
    return false;
  });
