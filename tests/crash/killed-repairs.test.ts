/** `kill -9` in the middle of an evening of repairs, over and over, on the same base. */
import { expect, test } from 'vitest';
import { basePath } from '#main/open-house.ts';
import { httpClient } from '#tests/support/doors/http-client.ts';
import { howMany } from '#tests/support/how-many.ts';
import { aRepairPlace } from './a-repair-place.ts';
import { startApplication } from './application-process.ts';
import { type Promised, repairUntilKilled } from './repair-hands.ts';
import { faultsLeft } from './repairs-left.ts';

const kills = howMany(25, 300);
/** The window that these people stand at. */
const post = '00000000-0000-4000-8000-000000000002';

test(`${kills} kills during repairs lose no ticket, note or outcome that was answered`, {
  timeout: howMany(280, 2_400) * 1_000,
}, async () => {
  const folder = await aRepairPlace();
  const promised: Promised[] = [];
  let whileWriting = 0;
  for (let nth = 1; nth <= kills; nth += 1) {
    const running = await startApplication(folder);
    const repairing = repairUntilKilled(await httpClient(running, post), `soir ${nth}`);
    await new Promise((resume) => setTimeout(resume, 20 + Math.random() * 300));
    if (repairing.inFlight() > 0) whileWriting += 1;
    await running.killHard();
    await repairing.isOver;
    promised.push(...repairing.promised);
    expect(faultsLeft(basePath(folder), promised)).toEqual([]);
  }
  const done = promised.filter(({ isDone }) => isDone).length;
  console.log(`${kills} kills, ${promised.length} tickets answered, ${done} with their outcome`);
  expect(whileWriting / kills).toBeGreaterThan(0.8);
  expect(promised.length).toBeGreaterThan(kills);
  expect(done).toBeGreaterThan(0);
});
