/** A loan that is shown as saved is on the disk: the system was told to write it before the answer. */
import { expect, onTestFinished, test } from 'vitest';
import { watchSyncs } from '#tests/support/runtimes/syncs.ts';
import { aPlaceToKill } from './a-place-to-kill.ts';
import { startApplication } from './application-process.ts';

const loans = 100;

test(`the log of the base is synced before the answer of each of ${loans} loans`, async () => {
  const { folder, next } = await aPlaceToKill(5);
  const { api, key, pid, killHard } = await startApplication(folder);
  onTestFinished(killHard);
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const lend = async () => {
    const body = JSON.stringify(next());
    const sentAt = Date.now();
    const { status } = await fetch(`${api}/loans/lend`, { method: 'POST', headers, body });
    return { status, sentAt, answeredAt: Date.now() };
  };
  const watching = await watchSyncs(pid);
  const lent: Awaited<ReturnType<typeof lend>>[] = [];
  for (let at = 0; at < loans; at += 1) lent.push(await lend());
  const syncs = await watching.stop();
  expect(lent.filter(({ status }) => status !== 200)).toEqual([]);
  const logSyncs = syncs.filter(({ path }) => path.endsWith('etabli.db-wal'));
  const unsynced = lent.filter(
    // A clock of whole milliseconds may say the same one twice.
    ({ sentAt, answeredAt }) =>
      !logSyncs.some(({ at }) => at >= sentAt - 1 && at <= answeredAt + 1),
  );
  expect(unsynced).toEqual([]);
  expect(logSyncs.length).toBeGreaterThanOrEqual(loans);
  console.log(`${loans} loans, ${logSyncs.length} syncs of the log, ${syncs.length} syncs in all`);
});
