import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { ScannerProvider } from './scanner/ScannerProvider.tsx';

/** A scan that no screen has a use for goes to the counter, whatever screen is open. */
export const ScanToCounter = ({ children }: { children: ReactNode }) => {
  const [, goTo] = useLocation();
  return <ScannerProvider fallback={() => goTo('/')}>{children}</ScannerProvider>;
};
