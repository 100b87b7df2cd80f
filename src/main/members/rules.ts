/** What may stand between a member and one more loan. Pure. */
import type { MemberObstacle } from '#shared/contract/refusals.ts';
import type { Day } from '#shared/domain/day.ts';
import type { RuleStrength } from '#shared/domain/words.ts';
import type { MembershipSpan } from './membership-span.ts';

/** The rules of the place that decide about obstacles. */
export interface ObstacleRules {
  readonly memberLimit: number;
  readonly householdLimit: number;
  readonly expiredRule: RuleStrength;
  readonly suspendedRule: RuleStrength;
  readonly limitRule: RuleStrength;
  readonly lateRule: RuleStrength;
}

export interface SuspensionSpan {
  readonly reason: string;
  readonly fromOn: Day;
  /** Included; `null` has no end. */
  readonly untilOn: Day | null;
  readonly isLifted: boolean;
}

/** What is known of a member when something is about to be lent. */
export interface StandingFacts {
  readonly today: Day;
  readonly hasLeft: boolean;
  readonly memberships: readonly MembershipSpan[];
  readonly suspensions: readonly SuspensionSpan[];
  /** Loans that this member has open. */
  readonly out: number;
  /** Of these, the ones whose due day is before today. */
  readonly late: number;
  readonly oldestDueOn: Day | null;
  /** Loans open in the whole household; `null` for a member who shares nothing. */
  readonly householdOut: number | null;
  /** The member's own limit, where one was set. */
  readonly loanLimit: number | null;
}

/** How many objects may be out, how many are, and whether the household is counted. */
export interface LimitInForce {
  limit: number;
  out: number;
  isHousehold: boolean;
}

type Limits = Pick<ObstacleRules, 'memberLimit' | 'householdLimit'>;

/**
 * The limit that is reached first. A household shares the place's household limit; a limit set for
 * one member holds beside it.
 */
export const limitInForce = (
  { out, householdOut, loanLimit }: StandingFacts,
  { memberLimit, householdLimit }: Limits,
): LimitInForce => {
  const own = { limit: loanLimit ?? memberLimit, out, isHousehold: false };
  if (householdOut === null) return own;
  const shared = { limit: householdLimit, out: householdOut, isHousehold: true };
  const isOwnCloser = loanLimit !== null && loanLimit - out < householdLimit - householdOut;
  return isOwnCloser ? own : shared;
};

/** Everything that stands between this member and one more loan, the gravest first. */
export const obstaclesOf = (facts: StandingFacts, limits: Limits): MemberObstacle[] => {
  const obstacles: MemberObstacle[] = [];
  if (facts.hasLeft) obstacles.push({ kind: 'left' });
  const membership = membershipObstacle(facts);
  if (membership && !facts.hasLeft) obstacles.push(membership);
  const suspension = standingSuspension(facts.suspensions, facts.today);
  if (suspension) {
    obstacles.push({ kind: 'suspended', reason: suspension.reason, until: suspension.untilOn });
  }
  const limit = limitInForce(facts, limits);
  if (limit.out >= limit.limit) obstacles.push({ kind: 'limit', ...limit });
  if (facts.late > 0 && facts.oldestDueOn !== null) {
    obstacles.push({ kind: 'late', count: facts.late, oldestDueOn: facts.oldestDueOn });
  }
  return obstacles;
};

/** Which obstacles stop a loan and which only speak, by the settings. Who has left never borrows. */
export const splitByRule = (
  obstacles: readonly MemberObstacle[],
  rules: Omit<ObstacleRules, 'memberLimit' | 'householdLimit'>,
): { refusing: MemberObstacle[]; warning: MemberObstacle[] } => {
  const strengths: Record<MemberObstacle['kind'], RuleStrength> = {
    left: 'refuse',
    'no-membership': rules.expiredRule,
    expired: rules.expiredRule,
    suspended: rules.suspendedRule,
    limit: rules.limitRule,
    late: rules.lateRule,
  };
  return {
    refusing: obstacles.filter(({ kind }) => strengths[kind] === 'refuse'),
    warning: obstacles.filter(({ kind }) => strengths[kind] === 'warn'),
  };
};

/** The membership that covers a day; the one that runs longest when several do. */
export const runningMembership = <Span extends MembershipSpan>(
  memberships: readonly Span[],
  today: Day,
): Span | null =>
  memberships
    .filter(({ validFrom, validUntil }) => validFrom <= today && today <= validUntil)
    .reduce<Span | null>(
      (longest, span) => (longest && longest.validUntil >= span.validUntil ? longest : span),
      null,
    );

const membershipObstacle = ({ memberships, today }: StandingFacts): MemberObstacle | null => {
  if (runningMembership(memberships, today)) return null;
  const ends = memberships.map(({ validUntil }) => validUntil).filter((until) => until < today);
  const until = ends.sort().at(-1);
  return until === undefined ? { kind: 'no-membership' } : { kind: 'expired', until };
};

/** Does this suspension hold on that day? Its last day is included. */
export const isSuspensionStanding = (
  { fromOn, untilOn, isLifted }: Omit<SuspensionSpan, 'reason'>,
  today: Day,
): boolean => !isLifted && fromOn <= today && (untilOn === null || today <= untilOn);

/** The suspension that holds longest on that day. */
const standingSuspension = (
  suspensions: readonly SuspensionSpan[],
  today: Day,
): SuspensionSpan | null => {
  const standing = suspensions.filter((suspension) => isSuspensionStanding(suspension, today));
  return standing.sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1))[0] ?? null;
};

const lastDayOf = ({ untilOn }: SuspensionSpan): string => untilOn ?? '9999-12-31';
