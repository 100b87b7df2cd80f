/** Whether an object may go out to a member, and until when. Pure. */
import type { LendingFacts } from '#main/items/lending-facts.ts';
import { splitByRule } from '#main/members/rules.ts';
import type { MemberStanding } from '#main/members/standing.ts';
import type { Place } from '#main/place/settings.ts';
import { Refusal } from '#main/refusal.ts';
import type { MemberObstacle, NamedMember } from '#shared/contract/refusals.ts';
import { addDays, type Day } from '#shared/domain/day.ts';
import { type Calendar, nextOpeningDay, type OpeningDay } from '#shared/domain/opening-days.ts';

/** How strongly the place holds to each of its rules. */
export type RuleStrengths = Pick<Place, 'expiredRule' | 'suspendedRule' | 'limitRule' | 'lateRule'>;

/** What decides whether an object may leave. */
export type ItemFacts = Pick<LendingFacts, 'item' | 'kind' | 'retired' | 'blocks' | 'openLoan'>;

export interface Lending {
  readonly facts: ItemFacts;
  readonly standing: Pick<MemberStanding, 'member' | 'obstacles'>;
  readonly rules: RuleStrengths;
  /**
   * A manager lets through what a rule refuses; what is out, blocked or retired stays refused, and so
   * does who has left.
   */
  readonly isOverridden: boolean;
}

/** The first thing that forbids this loan, or null: the object itself before the member. */
export const whatForbids = ({ facts, standing, rules, isOverridden }: Lending): Refusal | null => {
  const kept = whatKeepsItem(facts, isOverridden);
  if (kept) return kept;
  const refusing = splitByRule(standing.obstacles, rules).refusing.filter(
    // No rule of the place: who has left comes back first.
    ({ kind }) => !isOverridden || kind === 'left',
  );
  if (refusing.length === 0) return null;
  const member = namedMember(standing.member);
  return new Refusal('MEMBER_MAY_NOT_BORROW', { member, item: facts.item, obstacles: refusing });
};

/** What keeps an object from going out to anybody, or null. */
export const whatKeepsItem = (
  { item, kind, retired, blocks, openLoan }: ItemFacts,
  isOverridden = false,
): Refusal | null => {
  if (openLoan) {
    const { id: loanId, member, dueOn } = openLoan;
    return new Refusal('ITEM_OUT', { item, loanId, member, dueOn });
  }
  if (retired) return new Refusal('ITEM_RETIRED', { item, ...retired });
  if (blocks.length > 0) return new Refusal('ITEM_BLOCKED', { item, blocks: [...blocks] });
  return kind === 'machine' && !isOverridden ? new Refusal('MACHINE_STAYS', { item }) : null;
};

/** The rules of the place that only speak. */
export const warningsOf = (
  obstacles: readonly MemberObstacle[],
  rules: RuleStrengths,
): MemberObstacle[] => splitByRule(obstacles, rules).warning;

/** The day an object lent on `lentOn` is due: after its loan days, on the next opening day. */
export const dueDayOf = (lentOn: Day, loanDays: number, calendar: Calendar): OpeningDay =>
  nextOpeningDay(addDays(lentOn, loanDays), calendar);

/**
 * The due day after a renewal: a whole new period, counted from the present due day, so that
 * renewing early loses nothing; from today when the loan is late.
 */
export const renewedDueDayOf = (
  { dueOn, today, loanDays }: { dueOn: Day; today: Day; loanDays: number },
  calendar: Calendar,
): OpeningDay => dueDayOf(laterDay(dueOn, today), loanDays, calendar);

/**
 * What stands against a renewal. The limit does not: nothing more goes out. Otherwise the rules are
 * those of lending.
 */
export const whatForbidsRenewal = (
  obstacles: readonly MemberObstacle[],
  rules: RuleStrengths,
): MemberObstacle[] =>
  splitByRule(obstacles, rules).refusing.filter(({ kind }) => kind !== 'limit');

/** The later of two days: days sort as text. */
export const laterDay = (one: Day, other: Day): Day => {
  if (one < other) return other;
  return one;
};

/** A member as a sentence names them. */
export const namedMember = ({
  id,
  code,
  firstName,
  lastName,
}: Pick<MemberStanding['member'], 'id' | 'code' | 'firstName' | 'lastName'>): NamedMember => ({
  id,
  code,
  name: `${firstName} ${lastName}`.trim(),
});
