/** The desk of the browser door: the browser knows the printers, prints and saves by itself. */
import { api } from '../api.ts';

export interface OtherDoors {
  /** Opens the throw-away place and answers its address, with its key. */
  openPractice: () => Promise<string>;
  /** The address of the screen for visitors, with its key. */
  visitorsUrl: () => string;
}

/** The page opens the addresses that it is answered, in tabs of their own. */
export const browserDesk = ({ openPractice, visitorsUrl }: OtherDoors) => ({
  printers: api.desk.printers.handler(async () => []),
  chooseFolder: api.desk.chooseFolder.handler(async () => ({ folder: null })),
  openVisitors: api.desk.openVisitors.handler(() => ({ url: visitorsUrl() })),
  openPractice: api.desk.openPractice.handler(async () => ({ url: await openPractice() })),
});
