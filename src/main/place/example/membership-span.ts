/** From when to when each member may borrow. */
import { noonMs, yearsLater } from './calendar.ts';
import { exampleId } from './example-id.ts';
import type { Frame } from './frame.ts';
import { homeOf } from './homes.ts';
import { Random } from './random.ts';

/** The association is so much older than the first loan of the history. */
const MEMBERS_DAYS = 4 * 365;
/** Share of the members who joined during the history. */
const RECENT_SHARE = 0.2;
const SETTLED_DAYS = 21;
const EXPIRED_SHARE = 0.09;
/** One member in 150 is suspended. */
const SUSPENDED_EVERY = 150;
const SUSPENDED_PLACE = 78;

/** The day a member joined; higher card numbers joined later, a household on the same day. */
export function joinedDayOf(frame: Frame, member: number): number {
  const { historyDay, today, options } = frame;
  const age = homeOf(member, options.members).head / options.members;
  if (age < 1 - RECENT_SHARE) {
    return historyDay - 1 - Math.floor((1 - age / (1 - RECENT_SHARE)) * MEMBERS_DAYS);
  }
  const share = (age - 1 + RECENT_SHARE) / RECENT_SHARE;
  return historyDay + Math.floor(share * (today - SETTLED_DAYS - historyDay));
}

/** How many years a member has paid, up to today or, when the membership expired, up to last year. */
export function yearsPaidBy(frame: Frame, member: number): number {
  const joined = joinedDayOf(frame, member);
  let years = 1;
  while (yearsLater(joined, years) <= frame.today) years += 1;
  const { head } = homeOf(member, frame.options.members);
  const random = new Random(frame.options.seed, 'membership', head + EXPIRY_STREAM);
  const isExpired = head > 0 && years > 1 && random.isLucky(EXPIRED_SHARE);
  return isExpired ? years - 1 : years;
}

/** Keeps the draw of an expiry apart from that of a type. */
const EXPIRY_STREAM = 0x40000000;

export function suspendedFromOf(frame: Frame, member: number): number | null {
  if (member % SUSPENDED_EVERY !== SUSPENDED_PLACE) return null;
  return frame.today - new Random(frame.options.seed, 'suspension', member).between(14, 45);
}

/** The last day on which a member may borrow. */
export function lastDayOf(frame: Frame, member: number): number {
  const end = yearsLater(joinedDayOf(frame, member), yearsPaidBy(frame, member)) - 1;
  return Math.min(end, (suspendedFromOf(frame, member) ?? end + 1) - 1);
}

export const memberIdOf = (frame: Frame, member: number): string =>
  exampleId({
    seed: frame.options.seed,
    subject: 'member',
    ordinal: member,
    atMs: noonMs(joinedDayOf(frame, member)),
  });
