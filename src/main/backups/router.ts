import { api } from '../api.ts';
import { placeStatus } from '../place/status.ts';
import { copyElsewhere, verifyOne } from './on-request.ts';
import { asideOf } from './restore/drop-aside.ts';
import { restoreHandlers } from './restore/handlers.ts';
import { setAsideOf } from './restore/restore.ts';

const { backups } = api;

export const backupsRouter = {
  ...restoreHandlers,
  status: backups.status.handler(async ({ context: { house } }) => {
    const { timeZone } = await placeStatus(house);
    return house.backups.status(timeZone);
  }),
  list: backups.list.handler(async ({ context: { house } }) => ({
    ...(await house.backups.list()),
    setAside: await setAsideOf(house),
    aside: await asideOf(house),
  })),
  now: backups.now.handler(({ context: { house } }) => house.backups.now('asked')),
  copyTo: backups.copyTo.handler(({ input, context: { house } }) =>
    copyElsewhere(house, input.folder),
  ),
  verify: backups.verify.handler(({ input, context: { house } }) => verifyOne(house, input)),
};
