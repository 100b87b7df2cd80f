/**
 * Forgets visitors whose time has come. Their tickets stay and count; who brought the thing, how to
 * reach them, their signature, the pictures and their name in what was written go, from the base and
 * from what the journal kept of it.
 */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import { nobody, recordDaily } from '#main/keep-daily.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { placeStatus } from '#main/place/status.ts';
import { forgetMemberOf } from '#main/store/erase.ts';
import type { Reading } from '#main/store/store.ts';
import { type Instant, instantAt } from '#shared/domain/day.ts';
import { unnamedFiles } from '../files/unnamed-files.ts';
import { readRepairSettings } from '../settings/read-settings.ts';
import { forgetTicket } from './forget-ticket.ts';
import { type ForgettableRow, selectForgettable, selectPictures } from './queries.ts';

/** So few that nobody at the counter waits for it. */
const ticketsAtOnce = 20;
const dayMs = 86_400_000;

/** Forgets all whose time has come, a few at a time, until `isStopped`; answers how many. */
export const forgetVisitors = async (
  house: House,
  isStopped: () => boolean = () => false,
): Promise<number> => {
  if (!(await placeStatus(house)).isSetUp) return 0;
  let count = 0;
  for (;;) {
    const rows = isStopped() ? [] : await house.store.read((q) => forgettable(q, house.clock()));
    if (rows.length === 0) return count;
    await forgetSome(house, rows);
    count += rows.length;
    await othersServed();
  }
};

const forgettable = async (q: Reading, now: Instant): Promise<ForgettableRow[]> => {
  const { forgetVisitorsAfterDays } = await readRepairSettings(q);
  const before = instantAt(Date.parse(now) - forgetVisitorsAfterDays * dayMs);
  const beforeDay = todayAt(before, await readPlace(q));
  return await selectForgettable(q, { before, beforeDay }, ticketsAtOnce);
};

/** The files go first: once no ticket names them, nothing would find those that were left. */
const forgetSome = async (house: House, rows: readonly ForgettableRow[]): Promise<void> => {
  const own = await house.store.read((q) => filesOfTheirOwn(q, rows));
  for (const file of own) await house.files.remove(file);
  await house.store.write(nobody, async (tx) => {
    const erasures = [];
    for (const row of rows) erasures.push(await forgetTicket(tx, row));
    await recordDaily(tx, 'forget-visitors', rows.length);
    for (const eraseKept of erasures) await eraseKept();
    for (const { id } of rows) await forgetMemberOf(tx, 'ticket', id);
  });
};

/** Signatures and pictures that nothing but these tickets names. */
export const filesOfTheirOwn = async (
  q: Reading,
  rows: readonly ForgettableRow[],
): Promise<string[]> => {
  const ids = rows.map(({ id }) => id);
  const signatures = rows.flatMap(({ signature_file: file }) => (file === null ? [] : [file]));
  const pictures = (await selectPictures(q, ids)).map(({ file }) => file);
  return await unnamedFiles(q, [...signatures, ...pictures], ids);
};
