import { createContext, useContext, useEffect, useEffectEvent, useState } from 'react';
import type { Scan, ScanHandler } from './scan.ts';
import type { KeyTaker, ScanDesk } from './scan-desk.ts';

export const ScanDeskContext = createContext<ScanDesk | undefined>(undefined);

/**
 * Offers every scan to this screen while it is mounted. The handler answers true when it took
 * the scan; otherwise the screens around it are asked, and the counter last. What is mounted
 * later (a dialog) or deeper is asked first. Throws outside ScannerProvider.
 */
export function useScan(handler: ScanHandler): void {
  const desk = useScanDesk();
  // Ranked while rendering, parents first: effects run the other way round.
  const [rank] = useState(() => desk.nextRank());
  const onScan = useEffectEvent((scan: Scan) => handler(scan));
  useEffect(() => desk.register(rank, (scan) => onScan(scan), performance.now()), [desk, rank]);
}

/**
 * Offers every key of the window to this screen, as it is pressed and before it can be part of a
 * scan. For the one screen that looks at the scanner itself. Throws outside ScannerProvider.
 */
export function useRawKeys(taker: KeyTaker): void {
  const desk = useScanDesk();
  const onKey = useEffectEvent((event: KeyboardEvent) => taker(event));
  useEffect(() => desk.offerKeys((event) => onKey(event)), [desk]);
}

function useScanDesk(): ScanDesk {
  const desk = useContext(ScanDeskContext);
  if (!desk) throw new Error('a screen that hears scans needs a ScannerProvider around it');
  return desk;
}
