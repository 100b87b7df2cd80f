/** `kill -9` while people lend, over and over, on the same base. */
import { expect, test } from 'vitest';
import { basePath, systemClock } from '#main/open-house.ts';
import { howMany } from '#tests/support/how-many.ts';
import { aPlaceToKill } from './a-place-to-kill.ts';
import { startApplication } from './application-process.ts';
import { type Answered, type Lending, lendUntilKilled } from './hands.ts';
import { whatIsLeft } from './what-is-left.ts';

const kills = howMany(200, 1_000);
/** Two places at once, as the machine has two cores at least. */
const placesAtOnce = 2;
/** After each kill the whole base is looked through: one that is made for many more is slow to read. */
const killsOfOnePlace = 25;
/** Answers before a kill: none for some, so that the first loan after a start is cut as well. */
const mostAnswers = 20;

interface Tally {
  kills: number;
  /** Killed with at least one request sent and unanswered. */
  whileWriting: number;
  answered: number;
  /** Written, killed before the answer arrived. */
  unanswered: number;
  faults: string[];
}

test(`${kills} kills during lending lose nothing that was answered and leave nothing half written`, {
  timeout: howMany(900, 3_600) * 1_000,
}, async () => {
  const tallies: Tally[] = [];
  for (let done = 0; done < kills; done += placesAtOnce * killsOfOnePlace) {
    const places = Array.from({ length: placesAtOnce }, () => killOverAndOver(killsOfOnePlace));
    tallies.push(...(await Promise.all(places)));
  }
  const faults = tallies.flatMap((tally) => tally.faults);
  const total = (of: (tally: Tally) => number) => tallies.reduce((sum, one) => sum + of(one), 0);
  const done = total((tally) => tally.kills);
  const whileWriting = total((tally) => tally.whileWriting);
  console.log(
    `${done} kills, ${whileWriting} of them with a loan being written: ` +
      `${total((tally) => tally.answered)} loans answered, all there; ` +
      `${total((tally) => tally.unanswered)} written before their answer arrived`,
  );
  expect(faults).toEqual([]);
  expect(done).toBeGreaterThanOrEqual(kills);
  expect(whileWriting / done).toBeGreaterThanOrEqual(0.9);
  expect(total((tally) => tally.answered)).toBeGreaterThan(done);
});

const killOverAndOver = async (times: number): Promise<Tally> => {
  const { folder, next } = await aPlaceToKill(times);
  const since = systemClock();
  const answered: Answered[] = [];
  const tally: Tally = { kills: 0, whileWriting: 0, answered: 0, unanswered: 0, faults: [] };
  while (tally.kills < times && tally.faults.length === 0) {
    const application = await startApplication(folder);
    const startedAt = performance.now();
    const lending = lendUntilKilled(application, next);
    await someWayIntoAWrite(lending, startedAt);
    if (lending.inFlight() > 0) tally.whileWriting += 1;
    await application.killHard();
    await lending.isOver;
    answered.push(...lending.answered);
    const left = whatIsLeft(basePath(folder), answered, since);
    tally.kills += 1;
    tally.faults.push(...left.faults);
    tally.unanswered = left.unanswered;
  }
  tally.answered = answered.length;
  return tally;
};

/**
 * Waits for a number of answers that is drawn, then for a part, drawn too, of the time that one takes
 * at present: every part of a write is as likely as another, however busy the machine.
 */
const someWayIntoAWrite = async (lending: Lending, startedAt: number): Promise<void> => {
  const count = Math.floor(Math.random() * (mostAnswers + 1));
  await lending.hasAnswered(count);
  const eachMs = (performance.now() - startedAt) / Math.max(1, count);
  await new Promise((resume) => setTimeout(resume, Math.random() * Math.min(eachMs, 20)));
};
