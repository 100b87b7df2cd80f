/** The desk of the browser door: the browser knows the printers, prints and saves by itself. */
import { api } from '../api.ts';

/** `openPractice` opens the throw-away place and answers its address, with its key. */
export const browserDesk = (openPractice: () => Promise<string>) => ({
  printers: api.desk.printers.handler(async () => []),
  openPractice: api.desk.openPractice.handler(async () => ({ url: await openPractice() })),
});
