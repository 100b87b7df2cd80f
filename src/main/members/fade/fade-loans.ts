/**
 * Lets go of who borrowed what long ago: a closed loan whose period is over points to nobody, and its
 * lines of the journal name no member. Loans, items and figures stay as they are.
 */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import { nobody, recordDaily } from '#main/keep-daily.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { placeStatus } from '#main/place/status.ts';
import { fadeLoan, noteActive } from '#main/store/fade.ts';
import type { Writing } from '#main/store/store.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { needNobody } from './nobody-row.ts';
import { type FadableRow, selectFadable } from './queries.ts';
import { fadesBefore } from './rules.ts';

/** At first; then as many as a write of some milliseconds takes on this machine: nobody waits for it. */
const firstLot = 50;
const smallestLot = 10;
const largestLot = 100;
const [shortMs, longMs] = [3, 10];

/** Fades all whose time has come, some at a time, until `isStopped`; answers how many. */
export const fadeLoans = async (
  house: House,
  isStopped: () => boolean = () => false,
): Promise<number> => {
  if (!(await placeStatus(house)).isSetUp) return 0;
  let count = 0;
  for (let limit = firstLot; !isStopped(); ) {
    const startedAt = performance.now();
    const faded = await house.store.write(nobody, (tx) => fadeSome(tx, house.clock(), limit));
    count += faded;
    if (faded < limit) break;
    limit = nextLot(limit, performance.now() - startedAt);
    // A write of SQLite's gives way to nobody, nor does the next one after it.
    await othersServed();
  }
  return count;
};

const nextLot = (limit: number, tookMs: number): number => {
  if (tookMs > longMs) return Math.max(smallestLot, Math.floor(limit / 2));
  return tookMs < shortMs ? Math.min(largestLot, limit * 2) : limit;
};

/** Looked for within the write: a return may be taken back, or the period changed, at any time before. */
const fadeSome = async (tx: Writing, now: Instant, limit: number): Promise<number> => {
  const place = await readPlace(tx.q);
  const before = fadesBefore(todayAt(now, place), place.fadeLoansAfterMonths);
  const rows = await selectFadable(tx.q, before, limit);
  if (rows.length === 0) return 0;
  const nobodyId = await needNobody(tx);
  await recordDaily(tx, 'fade-loans', rows.length);
  for (const row of rows) await fadeLoan(tx, { id: row.id, itemId: row.item_id, nobodyId });
  for (const [id, on] of lastDays(rows)) await noteActive(tx, id, on);
  return rows.length;
};

/** Until when each borrower was seen with one of these: whoever was active is not proposed for erasure. */
const lastDays = (rows: readonly FadableRow[]): Map<MemberId, Day> => {
  const days = new Map<MemberId, Day>();
  for (const { member_id: id, returned_on, lent_on } of rows) {
    const on = returned_on ?? lent_on;
    const known = days.get(id);
    if (known === undefined || known < on) days.set(id, on);
  }
  return days;
};
