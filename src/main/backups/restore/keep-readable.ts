/** Saves what can be read of a damaged base, beside it, as tables for a spreadsheet. */
import { join } from 'node:path';
import type { Logger } from 'pino';
import { doApart } from '#main/store/apart/apart.ts';
import { baseFile } from '#main/store/backup/layout.ts';
import type { SavedTable } from '#main/store/salvage.ts';

/** Where they lie in the folder of a base that was set aside. */
export const readableFolder = (aside: string): string => join(aside, 'lisible');

/** With the help of the copy that takes its place, which lies in `copy`. Answers what was saved. */
export const saveReadable = (aside: string, copy: string): Promise<SavedTable[]> =>
  doApart('salvage', {
    path: join(aside, 'etabli.db'),
    copy: join(copy, baseFile),
    to: readableFolder(aside),
  });

/** The same, and never fails: what could not be saved is in the log. */
export const keepReadable = async (
  log: Logger,
  aside: string,
  copy: string,
): Promise<SavedTable[]> => {
  try {
    const tables = await saveReadable(aside, copy);
    log.info({ tables }, 'saved what could be read of the damaged base');
    return tables;
  } catch (err) {
    log.error({ err }, 'nothing could be read of the damaged base');
    return [];
  }
};
