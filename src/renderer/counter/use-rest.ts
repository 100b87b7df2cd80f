import { useEffect } from 'react';
import { leave } from './close.ts';
import { watchRest } from './rest.ts';

/** After 90 s of rest what is open closes; leaving the screen empties the basket. */
export const useRest = (): void =>
  useEffect(() => {
    watchRest();
    return () => void leave();
  }, []);
