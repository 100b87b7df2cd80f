/** Everything the screen shows of one member. */
import { aliasesOf } from '#main/items/aliases.ts';
import { listJournal } from '#main/journal/list.ts';
import { loanLines } from '#main/loans/lines.ts';
import { readPlace, todayAt } from '#main/place/settings.ts';
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { JournalEntry } from '#shared/contract/journal.ts';
import type { MemberPage } from '#shared/contract/members.ts';
import type { LoanLine } from '#shared/contract/views.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { MemberId } from '#shared/domain/ids.ts';
import { fullName } from './name.ts';
import {
  type FoundMember,
  findMember,
  listHousehold,
  listMemberships,
  listSuspensions,
} from './queries.ts';
import { isSuspensionStanding } from './rules.ts';
import { standingOf } from './standing.ts';

/** More than any limit: what a member has out is never cut. */
const mostOut = 1_000;

/** One member as they stand at this moment. Refuses NOT_FOUND. */
export const readMemberPage = async (
  q: Reading,
  id: MemberId,
  at: Instant,
): Promise<MemberPage> => {
  const place = await readPlace(q);
  const today = todayAt(at, place);
  const row = await readMember(q, id);
  const { obstacles, limit } = await standingOf(q, id, place, today);
  return {
    ...fieldsOf(row),
    aliases: await aliasesOf(q, { memberId: id }),
    household: await householdOf(q, row, today),
    memberships: await membershipsOf(q, id),
    suspensions: await suspensionsOf(q, id, today),
    obstacles,
    effectiveLimit: limit,
    out: await loanLines(q, { openForMember: id, limit: mostOut }, today),
  };
};

/** A member's own columns. Refuses NOT_FOUND. */
export const readMember = async (q: Reading, id: MemberId): Promise<FoundMember> =>
  (await findMember(q, id)) ?? refuse('NOT_FOUND', { thing: 'member' });

/** What this member borrowed and what was done to them, last first. Refuses NOT_FOUND. */
export const readMemberHistory = async (
  q: Reading,
  { at, postId }: { at: Instant; postId: string },
  { id, limit, offset }: { id: MemberId; limit: number; offset: number },
): Promise<{ loans: LoanLine[]; acts: JournalEntry[] }> => {
  const today = todayAt(at, await readPlace(q));
  await readMember(q, id);
  return {
    loans: await loanLines(q, { memberId: id, limit, offset }, today),
    acts: await listJournal(q, { memberId: id, postId, limit, offset }),
  };
};

const fieldsOf = (row: FoundMember) => ({
  id: row.id,
  code: row.code,
  firstName: row.first_name,
  lastName: row.last_name,
  email: row.email,
  phone: row.phone,
  address: row.address,
  loanLimit: row.loan_limit,
  counterNote: row.counter_note,
  joinedOn: row.joined_on,
  hasLeft: row.ended_at !== null,
});

const householdOf = async (
  q: Reading,
  { household_id: id }: FoundMember,
  today: Day,
): Promise<MemberPage['household']> => {
  if (id === null) return null;
  const rows = await listHousehold(q, id, today);
  return {
    id,
    // Named after its people, so that nothing stays of a name when somebody is erased.
    name: [...new Set(rows.map(({ last_name }) => last_name).filter(Boolean))].join(' – '),
    members: rows.map((row) => ({
      id: row.id,
      name: fullName({ firstName: row.first_name, lastName: row.last_name }),
      outCount: Number(row.out_count),
    })),
  };
};

const membershipsOf = async (q: Reading, id: MemberId): Promise<MemberPage['memberships']> =>
  (await listMemberships(q, id)).map((row) => ({
    id: row.id,
    type: row.type,
    paidOn: row.paid_on,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    feeCents: row.fee_cents,
  }));

const suspensionsOf = async (
  q: Reading,
  id: MemberId,
  today: Day,
): Promise<MemberPage['suspensions']> =>
  (await listSuspensions(q, id)).map((row) => {
    const span = { fromOn: row.from_on, untilOn: row.until_on };
    const isStanding = isSuspensionStanding({ ...span, isLifted: row.lifted_at !== null }, today);
    return { id: row.id, reason: row.reason, ...span, isStanding };
  });
