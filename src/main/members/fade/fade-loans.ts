/**
 * Lets go of who borrowed what long ago: a closed loan whose period is over points to nobody, and its
 * lines of the journal name no member. Loans, items and figures stay as they are.
 */
import type { House } from '#main/house.ts';
import { placeId } from '#main/place/rules.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { placeStatus } from '#main/place/status.ts';
import { fadeLoan, noteActive } from '#main/store/fade.ts';
import type { Actor, Reading } from '#main/store/store.ts';
import type { Day } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { needNobody } from './nobody-row.ts';
import { type FadableRow, selectFadable } from './queries.ts';
import { fadesBefore } from './rules.ts';

/** So few that nobody at the counter waits for it. */
const loansAtOnce = 200;

/** The house itself: nobody stands at a post. */
const nobody: Actor = { staffId: null, postId: 'house', role: 'manager' };

/** Fades all whose time has come, some at a time, until `isStopped`; answers how many. */
export const fadeLoans = async (
  house: House,
  isStopped: () => boolean = () => false,
): Promise<number> => {
  if (!(await placeStatus(house)).isSetUp) return 0;
  let count = 0;
  for (;;) {
    const rows = isStopped() ? [] : await house.store.read((q) => fadable(q, house));
    if (rows.length === 0) return count;
    await fadeSome(house, rows);
    count += rows.length;
  }
};

const fadable = async (q: Reading, { clock }: House): Promise<FadableRow[]> => {
  const place = await readPlace(q);
  const before = fadesBefore(todayAt(clock(), place), place.fadeLoansAfterMonths);
  return await selectFadable(q, before, loansAtOnce);
};

const fadeSome = (house: House, rows: readonly FadableRow[]): Promise<unknown> =>
  house.store.write(nobody, async (tx) => {
    const nobodyId = await needNobody(tx);
    await tx.record({
      act: 'fade-loans',
      subject: { kind: 'place', id: placeId },
      facts: { count: rows.length },
      isUndoable: false,
      role: 'manager',
    });
    for (const row of rows) await fadeLoan(tx, { id: row.id, itemId: row.item_id, nobodyId });
    for (const [id, on] of lastDays(rows)) await noteActive(tx, id, on);
  });

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
