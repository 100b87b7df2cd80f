/** Who came on an opening day: a few people, each for a few objects, some people more often. */
import type { Frame } from './frame.ts';
import { joinedDayOf, lastDayOf } from './membership-span.ts';
import { at, Random } from './random.ts';

/** A member's number, drawn among the visitors of an opening day. */
export type VisitorOn = (openingDay: number, random: Random) => number;

const OBJECTS_A_VISIT = 1.8;
const FEWEST_VISITORS = 3;
/** After so many strangers the founding member comes, who may always borrow. */
const TRIES = 200;

export function visitorsIn(frame: Frame): VisitorOn {
  const { seed, members, loansPerItem } = frame.options;
  const { days } = frame.calendar;
  const firstDays = Int32Array.from({ length: members }, (_, member) => joinedDayOf(frame, member));
  const lastDays = Int32Array.from({ length: members }, (_, member) => lastDayOf(frame, member));
  const zeal = Float32Array.from({ length: members }, (_, member) => zealOf(seed, member));
  const loansADay = (frame.stock.lendable * loansPerItem) / frame.nextOpening;
  const visitors = Math.max(FEWEST_VISITORS, Math.ceil(loansADay / OBJECTS_A_VISIT));
  return (openingDay, random) => {
    const day = at(days, openingDay).epochDay;
    const draw = new Random(seed, 'visitor', openingDay * visitors + random.below(visitors));
    for (let tries = 0; tries < TRIES; tries += 1) {
      const member = draw.below(members);
      const mayBorrow = at(firstDays, member) <= day && day <= at(lastDays, member);
      if (mayBorrow && draw.isLucky(at(zeal, member))) return member;
    }
    return 0;
  };
}

/** How likely a member is to come: many rarely, a few every week. */
function zealOf(seed: number, member: number): number {
  const draw = new Random(seed, 'visit', -1 - member).unit();
  return 0.1 + 0.9 * draw * draw;
}
