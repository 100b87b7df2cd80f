/** Of `backups`: what puts another base in the place of this one, and what looks at it before. */
import { api } from '#main/api.ts';
import { placeStatus } from '#main/place/status.ts';
import { dayOf } from '#shared/domain/day.ts';
import { checkWhole } from './check.ts';
import { restoreBackup, takeRestoreBack } from './restore.ts';
import { sinceBackup } from './since.ts';

const { backups } = api;

/** A part of the router of backups. */
export const restoreHandlers = {
  since: backups.since.handler(({ input, context: { house } }) => sinceBackup(house, input)),
  restore: backups.restore.handler(({ input, context: { house, actor } }) =>
    restoreBackup(house, actor, input),
  ),
  takeBack: backups.takeBack.handler(({ context: { house, actor } }) =>
    takeRestoreBack(house, actor),
  ),
  check: backups.check.handler(async ({ context: { house } }) => {
    const { at, isSound } = await checkWhole(house);
    const { timeZone } = await placeStatus(house);
    return { at, isSound, on: dayOf(at, timeZone) };
  }),
};
