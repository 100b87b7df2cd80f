/** What a volunteer sees of a member while serving. */
import { splitByRule } from '#main/members/rules.ts';
import { standingOf } from '#main/members/standing.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import type { Reading } from '#main/store/store.ts';
import type { MemberFile } from '#shared/contract/counter-views.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { loanLines } from './lines.ts';

/** A member with what they have out and every warning, as of now. Refuses NOT_FOUND. */
export const memberFile = async (
  q: Reading,
  memberId: MemberId,
  now: Instant,
): Promise<MemberFile> => {
  const place = await readPlace(q);
  const today = todayAt(now, place);
  const standing = await standingOf(q, memberId, place, today);
  const { member, counterNote, membership, obstacles, limit, countedOut } = standing;
  return {
    member,
    counterNote,
    membership,
    obstacles,
    canBorrow: splitByRule(obstacles, place).refusing.length === 0,
    limit,
    countedOut,
    out: await loanLines(q, { openForMember: memberId, limit: 500 }, today),
  };
};
