/**
 * When one object was out: its stays outside never overlap, begin and end on opening days, and are
 * due on the first opening day at or after the loan days of its category.
 */

import { acquiredDayOf } from './acquired.ts';
import type { Fate } from './fates.ts';
import type { Frame } from './frame.ts';
import { at, Random } from './random.ts';
import type { CatalogueModel } from './source.ts';

/** Numbers of opening days; `returned` is null while the object is out. */
export interface Stay {
  out: number;
  due: number;
  returned: number | null;
  renewals: number;
}

const RENEWED_SHARE = 0.06;
const LATE_SHARE = 0.08;
const BACK_ON_DUE_DAY_SHARE = 0.55;

/** All stays of the lendable object number so and so, oldest first, an open one last. */
export type StaysOf = (lendable: number) => readonly Stay[];

export function staysIn(frame: Frame): StaysOf {
  const longestLoan = longestLoans(frame);
  return (lendable) => {
    const random = new Random(frame.options.seed, 'stays', lendable);
    const item = frame.stock.itemOfLendable(lendable);
    const model = frame.stock.modelOf(item);
    const loanDays = frame.loanDaysOf(model);
    const fate = frame.fateOf(lendable);
    const open = fate.kind === 'open' ? openStay(frame, fate, loanDays, random) : null;
    const first = frame.calendar.indexFrom(acquiredDayOf(frame, item) + 1);
    const last = open ? open.out - 1 : lastReturn(frame, fate);
    const wishes = wishesFor(frame, model, random);
    const finalRest = fate.kind === 'blocked' ? 0.02 : 0.4; // what is blocked came back lately
    const longest = longestLoan(loanDays);
    const past = place(wishes, { frame, loanDays, longest, first, last, finalRest });
    return open ? [...past, open] : past;
  };
}

/** The opening day on which the object was retired. */
export const retirementOf = (frame: Frame, rank: number): number =>
  frame.nextOpening - 12 - 7 * (rank % 4);

const dueAfter = (frame: Frame, index: number, loanDays: number): number =>
  frame.calendar.indexFrom(at(frame.calendar.days, index).epochDay + loanDays);

const lastReturn = (frame: Frame, fate: Fate): number =>
  fate.kind === 'retired' ? retirementOf(frame, fate.rank) : frame.nextOpening - 1;

/** A loan before it has its day. */
interface Wish {
  renewals: number;
  /** Opening days after the due day, 0 when back in time. */
  late: number;
  isBackOnDueDay: boolean;
  /** Shares of the time on the shelf before it, and of the loan used when back early. */
  rest: number;
  early: number;
}

function wishesFor(frame: Frame, model: CatalogueModel, random: Random): Wish[] {
  const { loansPerItem, spread } = frame.options;
  const favour = (model.popularity / frame.stock.meanPopularity) * (0.6 + 0.8 * random.unit());
  const count = Math.round(loansPerItem * (spread === 'even' ? 1 : favour));
  return Array.from({ length: count }, () => ({
    renewals: random.isLucky(RENEWED_SHARE) ? 1 : 0,
    late: random.isLucky(LATE_SHARE) ? random.between(1, 4) : 0,
    isBackOnDueDay: random.isLucky(BACK_ON_DUE_DAY_SHARE),
    rest: 0.1 + random.unit(),
    early: random.unit(),
  }));
}

interface Room {
  frame: Frame;
  loanDays: number;
  /** Opening days that a loan of so many days can take. */
  longest: number;
  first: number;
  last: number;
  /** Share of the free time that follows the last loan; see `rest` of a wish. */
  finalRest: number;
}

/** Spreads the wished loans over the room; those that do not fit are dropped. */
function place(wishes: readonly Wish[], room: Room): Stay[] {
  const lengthOf = ({ renewals, late }: Wish): number => 1 + room.longest * (1 + renewals) + late;
  let free = room.last - room.first + 1;
  const fitting = wishes.filter((wish) => {
    if (lengthOf(wish) > free) return false;
    free -= lengthOf(wish);
    return true;
  });
  const rests = fitting.reduce((sum, { rest }) => sum + rest, room.finalRest);
  const stays: Stay[] = [];
  let cursor = room.first - 1;
  for (const wish of fitting) {
    const out = cursor + 1 + Math.floor((free * wish.rest) / rests);
    stays.push(stayFrom(out, wish, room));
    cursor = out + lengthOf(wish) - 1;
  }
  return stays;
}

function stayFrom(out: number, wish: Wish, { frame, loanDays }: Room): Stay {
  const firstDue = dueAfter(frame, out, loanDays);
  const due = wish.renewals > 0 ? dueAfter(frame, firstDue, loanDays) : firstDue;
  const earliest = wish.renewals > 0 ? firstDue : out + 1;
  const early = wish.isBackOnDueDay ? due : earliest + Math.floor(wish.early * (due - earliest));
  return { out, due, returned: wish.late > 0 ? due + wish.late : early, renewals: wish.renewals };
}

function openStay(
  frame: Frame,
  { state, rank }: Extract<Fate, { kind: 'open' }>,
  loanDays: number,
  random: Random,
): Stay {
  const next = frame.nextOpening;
  const stayDueOn = (due: number): Stay => {
    let out = due - 1;
    while (out > 0 && dueAfter(frame, out, loanDays) > due) out -= 1;
    return { out, due, returned: null, renewals: 0 };
  };
  if (state === 'overdue') return stayDueOn(next - (rank === 0 ? 12 : random.between(1, 4)));
  if (state === 'due-next') return stayDueOn(next);
  const recent = [1, 2, 3, 4].map((ago) => next - ago);
  const outs = recent.filter((out) => dueAfter(frame, out, loanDays) > next);
  const out = outs.length > 0 ? random.pick(outs) : next - 1;
  return {
    out,
    due: Math.max(next + 1, dueAfter(frame, out, loanDays)),
    returned: null,
    renewals: 0,
  };
}

/** The most opening days between a loan and its due day, by loan days. */
function longestLoans(frame: Frame): (loanDays: number) => number {
  const known = new Map<number, number>();
  const measure = (loanDays: number): number => {
    let longest = 1;
    for (let out = 0; out < frame.nextOpening; out += 1) {
      longest = Math.max(longest, dueAfter(frame, out, loanDays) - out);
    }
    known.set(loanDays, longest);
    return longest;
  };
  return (loanDays) => known.get(loanDays) ?? measure(loanDays);
}
