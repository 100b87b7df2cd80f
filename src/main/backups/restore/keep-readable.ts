/** Saves what can be read of a damaged base, beside it, as tables for a spreadsheet. */
import { join } from 'node:path';
import type { Logger } from 'pino';
import { doApart } from '#main/store/apart/apart.ts';
import type { SavedTable } from '#main/store/salvage.ts';

/** Where they lie in the folder of a base that was set aside. */
export const readableFolder = (aside: string): string => join(aside, 'lisible');

/** Never fails: what could not be saved is in the log. Answers what was saved. */
export const keepReadable = async (log: Logger, aside: string): Promise<SavedTable[]> => {
  try {
    const to = readableFolder(aside);
    const tables = await doApart('salvage', { path: join(aside, 'etabli.db'), to });
    log.info({ tables }, 'saved what could be read of the damaged base');
    return tables;
  } catch (err) {
    log.error({ err }, 'nothing could be read of the damaged base');
    return [];
  }
};
