/** The loans of the example place in the order in which they were lent. */
import { itemIdOf } from './acquired.ts';
import { isDamaged, soundConditionOf } from './condition.ts';
import type { ExampleCondition, ExampleLoan, ExampleStaff } from './example.ts';
import { exampleId } from './example-id.ts';
import type { Frame } from './frame.ts';
import { missingPosition } from './items.ts';
import { memberIdOf } from './membership-span.ts';
import { at, Random } from './random.ts';
import type { Shelving } from './shelving.ts';
import type { Stay, StaysOf } from './stays.ts';
import type { VisitorOn } from './visitors.ts';
import { visitOf } from './visits.ts';

export interface LoanMaking {
  frame: Frame;
  shelving: Shelving;
  staff: readonly ExampleStaff[];
  staysOf: StaysOf;
  visitorOn: VisitorOn;
}

/** One stay of one object. */
interface Lending {
  lendable: number;
  stays: readonly Stay[];
  rank: number;
}

/** At most so many stays of an object fit in the numbering of loans. */
const MOST_STAYS = 1024;

/**
 * Sorted by opening day without holding the loans: two passes over the stays count and number them
 * (four bytes a loan), a third makes them, one day at a time.
 */
export function* loansIn(making: LoanMaking): Generator<ExampleLoan> {
  const { starts, order } = stayOrder(making);
  for (let day = 0; day + 1 < starts.length; day += 1) {
    const loans: ExampleLoan[] = [];
    for (let place = at(starts, day); place < at(starts, day + 1); place += 1) {
      loans.push(loanAt(making, lendingOn(making, day, at(order, place))));
    }
    yield* loans.sort((a, b) => (a.lentAt < b.lentAt ? -1 : a.lentAt > b.lentAt ? 1 : 0));
  }
}

/** For each opening day, where the objects that were lent on it stand in one long row. */
function stayOrder({ frame, staysOf }: LoanMaking) {
  const starts = new Uint32Array(frame.nextOpening + 1);
  const { lendable } = frame.stock;
  for (let rank = 0; rank < lendable; rank += 1) {
    for (const { out } of staysOf(rank)) starts[out + 1] = at(starts, out + 1) + 1;
  }
  for (let day = 1; day < starts.length; day += 1) {
    starts[day] = at(starts, day) + at(starts, day - 1);
  }
  const order = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let rank = 0; rank < lendable; rank += 1) {
    for (const { out } of staysOf(rank)) {
      order[at(next, out)] = rank;
      next[out] = at(next, out) + 1;
    }
  }
  return { starts, order };
}

/** An object is lent once a day at most, so that the day tells which of its stays it is. */
function lendingOn({ staysOf }: LoanMaking, day: number, lendable: number): Lending {
  const stays = staysOf(lendable);
  return { lendable, stays, rank: stays.findIndex(({ out }) => out === day) };
}

function loanAt(making: LoanMaking, { lendable, stays, rank }: Lending): ExampleLoan {
  const { frame, shelving } = making;
  const { seed } = frame.options;
  const item = frame.stock.itemOfLendable(lendable);
  const model = frame.stock.modelOf(item);
  const stay = at(stays, rank);
  const ordinal = lendable * MOST_STAYS + rank;
  const random = new Random(seed, 'loan', ordinal);
  const member = making.visitorOn(stay.out, random);
  const out = visitOf(frame, making.staff, stay.out, member);
  const lentMs = out.atMs + random.between(90_000, 210_000);
  const condition = soundConditionOf(frame, item);
  return {
    id: exampleId({ seed, subject: 'loan', ordinal, atMs: lentMs }),
    itemId: itemIdOf(frame, item),
    memberId: memberIdOf(frame, member),
    lentAt: new Date(lentMs).toISOString(),
    lentOn: at(frame.calendar.days, stay.out).on,
    dueOn: at(frame.calendar.days, stay.due).on,
    outVisitId: out.id,
    renewals: stay.renewals,
    conditionOut: condition,
    declaredValueCents: model.declaredValueCents,
    depositCents: model.depositCents ?? shelving.categoryOf(model).depositCents,
    lentById: out.staffId,
    accessories: model.accessories,
    safetyNotice: model.safetyNotice,
    ...returnOf(making, { stay, member, random, condition }),
    ...mishapOf(making, item, rank === stays.length - 1),
  };
}

interface Bringing {
  stay: Stay;
  member: number;
  random: Random;
  condition: ExampleCondition;
}

type Return = Pick<
  ExampleLoan,
  'returnedAt' | 'returnedOn' | 'inVisitId' | 'returnedToId' | 'conditionIn'
>;

const NOT_RETURNED: Return = {
  returnedAt: null,
  returnedOn: null,
  inVisitId: null,
  returnedToId: null,
  conditionIn: null,
};

/** What comes back is taken in the first minute of a visit, before anything goes out. */
function returnOf({ frame, staff }: LoanMaking, bringing: Bringing): Return {
  const { stay, member, random, condition } = bringing;
  if (stay.returned === null) return NOT_RETURNED;
  const visit = visitOf(frame, staff, stay.returned, member);
  return {
    returnedAt: new Date(visit.atMs + random.below(60_000)).toISOString(),
    returnedOn: at(frame.calendar.days, stay.returned).on,
    inVisitId: visit.id,
    returnedToId: visit.staffId,
    conditionIn: condition,
  };
}

type Mishap = Pick<ExampleLoan, 'damageNote' | 'missingAccessory'> &
  Partial<Pick<ExampleLoan, 'conditionIn'>>;

/** What the last borrower broke or forgot. */
function mishapOf({ frame }: LoanMaking, item: number, isLast: boolean): Mishap {
  const lendable = frame.stock.lendableOf(item);
  const model = frame.stock.modelOf(item);
  if (isLast && isDamaged(frame, item)) {
    const { damageNotes } = frame.source.place;
    const damageNote = at(damageNotes, item % damageNotes.length);
    return { damageNote, missingAccessory: null, conditionIn: 'damaged' };
  }
  const isIncomplete = lendable !== null && frame.fateOf(lendable).kind === 'incomplete';
  if (!isLast || !isIncomplete) return { damageNote: null, missingAccessory: null };
  return {
    damageNote: null,
    missingAccessory: at(model.accessories, missingPosition(model, item)),
  };
}
