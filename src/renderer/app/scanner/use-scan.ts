import { createContext, useContext, useEffect, useEffectEvent, useState } from 'react';
import type { Scan, ScanHandler } from './scan.ts';
import type { ScanDesk } from './scan-desk.ts';

export const ScanDeskContext = createContext<ScanDesk | undefined>(undefined);

/**
 * Offers every scan to this screen while it is mounted. The handler answers true when it took
 * the scan; otherwise the screens around it are asked, and the counter last. What is mounted
 * later (a dialog) or deeper is asked first. Throws outside ScannerProvider.
 */
export function useScan(handler: ScanHandler): void {
  const desk = useContext(ScanDeskContext);
  if (!desk) throw new Error('useScan needs a ScannerProvider around it');
  // Ranked while rendering, parents first: effects run the other way round.
  const [rank] = useState(() => desk.nextRank());
  const onScan = useEffectEvent((scan: Scan) => handler(scan));
  useEffect(() => desk.register(rank, (scan) => onScan(scan), performance.now()), [desk, rank]);
}
