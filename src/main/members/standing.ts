/** How a member stands today. Four small queries at most: this is on the way of every loan. */
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { MemberObstacle } from '#shared/contract/refusals.ts';
import type { MemberBrief } from '#shared/contract/views.ts';
import type { Day } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import {
  countHouseholdOut,
  findStanding,
  listBriefs,
  listMemberships,
  listSuspensions,
} from './queries.ts';
import {
  isSuspensionStanding,
  limitInForce,
  type ObstacleRules,
  obstaclesOf,
  runningMembership,
} from './rules.ts';

export interface MemberStanding {
  member: MemberBrief;
  counterNote: string;
  /** The membership that runs today. */
  membership: { type: string; validUntil: Day } | null;
  obstacles: MemberObstacle[];
  /** Objects this member may have out, and how many are: with the household, where that counts. */
  limit: number;
  countedOut: number;
}

/** Everything that decides whether this member may borrow. Refuses NOT_FOUND. */
export const standingOf = async (
  q: Reading,
  id: MemberId,
  place: Pick<ObstacleRules, 'memberLimit' | 'householdLimit'>,
  today: Day,
): Promise<MemberStanding> => {
  const row = (await findStanding(q, id, today)) ?? refuse('NOT_FOUND', { thing: 'member' });
  const memberships = (await listMemberships(q, id)).map((membership) => ({
    type: membership.type,
    validFrom: membership.valid_from,
    validUntil: membership.valid_until,
  }));
  const suspensions = (await listSuspensions(q, id)).map((suspension) => ({
    reason: suspension.reason,
    fromOn: suspension.from_on,
    untilOn: suspension.until_on,
    isLifted: suspension.lifted_at !== null,
  }));
  const facts = {
    today,
    hasLeft: row.ended_at !== null,
    memberships,
    suspensions,
    out: Number(row.out_count),
    late: Number(row.late_count),
    oldestDueOn: row.oldest_due_on,
    householdOut: row.household_id === null ? null : await countHouseholdOut(q, row.household_id),
    loanLimit: row.loan_limit,
  };
  const running = runningMembership(memberships, today);
  const { limit, out } = limitInForce(facts, place);
  return {
    member: {
      ...namesOf(row),
      validUntil: memberships[0]?.validUntil ?? null,
      isSuspended: suspensions.some((suspension) => isSuspensionStanding(suspension, today)),
    },
    counterNote: row.counter_note,
    membership: running && { type: running.type, validUntil: running.validUntil },
    obstacles: obstaclesOf(facts, place),
    limit,
    countedOut: out,
  };
};

/** These members in a line each, in the order of `ids`; an id of nobody is left out. */
export const memberBriefs = async (
  q: Reading,
  ids: readonly MemberId[],
  today: Day,
): Promise<MemberBrief[]> => {
  if (ids.length === 0) return [];
  const rows = await listBriefs(q, ids, today);
  const briefs = new Map(
    rows.map((row) => [
      row.id,
      {
        ...namesOf(row),
        validUntil: row.valid_until,
        isSuspended: Number(row.suspension_count) > 0,
      },
    ]),
  );
  return ids.flatMap((id) => briefs.get(id) ?? []);
};

interface CountedRow {
  id: MemberId;
  code: string;
  first_name: string;
  last_name: string;
  email: string;
  phone: string;
  // PostgreSQL counts in bigint, which a driver may give as text.
  out_count: number | string | bigint | null;
  late_count: number | string | bigint | null;
}

const namesOf = (row: CountedRow): Omit<MemberBrief, 'validUntil' | 'isSuspended'> => ({
  id: row.id,
  code: row.code,
  firstName: row.first_name,
  lastName: row.last_name,
  email: row.email,
  phone: row.phone,
  outCount: Number(row.out_count),
  lateCount: Number(row.late_count),
});
