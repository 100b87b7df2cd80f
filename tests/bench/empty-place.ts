/** A place that has nothing yet, into which a file comes. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { basePath, type OpenHouse, openHouse } from '#main/open-house.ts';
import { fillBase } from '#main/store/bulk.ts';
import { instant } from '#shared/domain/day.ts';
import { aPlaceRow } from '#tests/support/house.ts';
import { benchNow } from './seeded-base.ts';

/** Its folder, which the caller removes. */
export const anEmptyPlace = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-bench-empty-'));
  await fillBase(basePath(folder), (filling) => filling.add('place', aPlaceRow()));
  return folder;
};

export const openPlace = (folder: string): Promise<OpenHouse> =>
  openHouse({
    folder,
    clock: () => instant.parse(benchNow),
    log: pino({ level: 'silent' }),
  });
