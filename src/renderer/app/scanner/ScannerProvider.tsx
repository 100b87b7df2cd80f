import { type ReactNode, useEffectEvent, useLayoutEffect, useState } from 'react';
import { listenForScans } from './listen-for-scans.ts';
import type { Scan } from './scan.ts';
import { openScanDesk } from './scan-desk.ts';
import { ScanDeskContext } from './use-scan.ts';

interface ScannerProviderProps {
  /** Brings up the counter; its `useScan` then receives the scan that nobody else took. */
  readonly fallback: (scan: Scan) => void;
  readonly children: ReactNode;
}

/** Hears the scanner on every screen. One for the whole window. */
export function ScannerProvider({ fallback, children }: ScannerProviderProps) {
  const [desk] = useState(openScanDesk);
  const onScan = useEffectEvent((scan: Scan) => desk.receive(scan, fallback));
  // Before the first paint: whoever sees a screen can scan.
  useLayoutEffect(() => {
    return listenForScans(
      window,
      (scan) => onScan(scan),
      (event) => desk.takesKey(event),
    );
  }, [desk]);
  return <ScanDeskContext value={desk}>{children}</ScanDeskContext>;
}
