import { prepared } from '#main/store/prepared.ts';
import type { Reading } from '#main/store/store.ts';
import type { Act } from '#shared/domain/acts.ts';
import type { Day } from '#shared/domain/day.ts';
import type { HouseholdId, JournalEntryId, MemberId, SuspensionId } from '#shared/domain/ids.ts';

/** The acts that say in their facts which households they touched. */
const householdActs = ['join-household', 'leave-household', 'end-member'] as const;

/** A member with what is counted of them today. */
const countedMembers = (q: Reading, today: Day) =>
  q
    .selectFrom('members')
    .select(['members.id', 'members.code', 'members.first_name', 'members.last_name'])
    .select(['members.email', 'members.phone'])
    .select((eb) => {
      const open = eb
        .selectFrom('loans')
        .whereRef('loans.member_id', '=', 'members.id')
        .where('loans.returned_on', 'is', null)
        .where('loans.cancelled_at', 'is', null);
      const late = open.where('loans.due_on', '<', today);
      return [
        open.select(({ fn }) => fn.countAll().as('n')).as('out_count'),
        late.select(({ fn }) => fn.countAll().as('n')).as('late_count'),
        late.select(({ fn }) => fn.min('loans.due_on').as('day')).as('oldest_due_on'),
      ];
    });

/** The members as a line of a list shows them, in no order. */
export const listBriefs = (q: Reading, ids: readonly MemberId[], today: Day) =>
  countedMembers(q, today)
    .select((eb) => [
      eb
        .selectFrom('memberships')
        .whereRef('memberships.member_id', '=', 'members.id')
        .where('memberships.cancelled_at', 'is', null)
        .select(({ fn }) => fn.max('memberships.valid_until').as('day'))
        .as('valid_until'),
      eb
        .selectFrom('suspensions')
        .whereRef('suspensions.member_id', '=', 'members.id')
        .where('suspensions.lifted_at', 'is', null)
        .where('suspensions.cancelled_at', 'is', null)
        .where('suspensions.from_on', '<=', today)
        .where((s) =>
          s.or([s('suspensions.until_on', 'is', null), s('suspensions.until_on', '>=', today)]),
        )
        .select(({ fn }) => fn.countAll().as('n'))
        .as('suspension_count'),
    ])
    .where('members.id', 'in', [...ids])
    .where('members.cancelled_at', 'is', null)
    .orderBy('members.id')
    .limit(ids.length)
    .execute();

/** What the counter must know of one member, but for memberships and suspensions. */
const selectStanding = prepared((q, { id, today }: { id: MemberId; today: Day }) =>
  countedMembers(q, today)
    .select(['members.household_id', 'members.loan_limit', 'members.counter_note'])
    .select('members.ended_at')
    .where('members.id', '=', id)
    .where('members.cancelled_at', 'is', null),
);

export const findStanding = async (q: Reading, id: MemberId, today: Day) =>
  (await selectStanding(q, { id, today }))[0];

/** Objects that a household has out. */
const selectHouseholdOut = prepared((q, { id }: { id: HouseholdId }) =>
  q
    .selectFrom('loans')
    .innerJoin('members', 'members.id', 'loans.member_id')
    .where('members.household_id', '=', id)
    .where('loans.returned_on', 'is', null)
    .where('loans.cancelled_at', 'is', null)
    .select(({ fn }) => fn.countAll().as('n')),
);

export const countHouseholdOut = async (q: Reading, id: HouseholdId): Promise<number> =>
  Number((await selectHouseholdOut(q, { id }))[0]?.n);

/** The memberships of one member, the last to run first. */
const selectMemberships = prepared((q, { id }: { id: MemberId }) =>
  q
    .selectFrom('memberships')
    .select(['id', 'type', 'paid_on', 'valid_from', 'valid_until', 'fee_cents'])
    .where('member_id', '=', id)
    .where('cancelled_at', 'is', null)
    .orderBy('valid_until', 'desc')
    .orderBy('id', 'desc')
    .limit(100),
);

export const listMemberships = (q: Reading, id: MemberId) => selectMemberships(q, { id });

/** The suspensions of one member, lifted and over ones too, the last first. */
const selectSuspensions = prepared((q, { id }: { id: MemberId }) =>
  q
    .selectFrom('suspensions')
    .select(['id', 'reason', 'from_on', 'until_on', 'lifted_at'])
    .where('member_id', '=', id)
    .where('cancelled_at', 'is', null)
    .orderBy('from_on', 'desc')
    .orderBy('id', 'desc')
    .limit(100),
);

export const listSuspensions = (q: Reading, id: MemberId) => selectSuspensions(q, { id });

/** A member's own columns; undefined for nobody. */
export const findMember = (q: Reading, id: MemberId) =>
  q
    .selectFrom('members')
    .select(['id', 'code', 'first_name', 'last_name', 'email', 'phone', 'address'])
    .select(['household_id', 'loan_limit', 'counter_note', 'joined_on', 'ended_at'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

export type FoundMember = NonNullable<Awaited<ReturnType<typeof findMember>>>;

/** Who shares a household, by name, with what each has out. */
export const listHousehold = (q: Reading, id: HouseholdId, today: Day) =>
  countedMembers(q, today)
    .where('members.household_id', '=', id)
    .where('members.cancelled_at', 'is', null)
    .orderBy('members.folded_name')
    .orderBy('members.id')
    .limit(50)
    .execute();

export const findSuspension = (q: Reading, id: SuspensionId) =>
  q
    .selectFrom('suspensions')
    .select(['id', 'member_id', 'lifted_at'])
    .where('id', '=', id)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst();

/** Journal lines after one of them that still stand: neither undone nor an undo. */
const standingLines = (q: Reading, since: JournalEntryId) =>
  q
    .selectFrom('journal')
    .select(['act as laterAct', 'at as laterAt', 'id as laterEntryId'])
    .where('id', '>', since)
    .where('undone_by_id', 'is', null)
    .where('undoes_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1);

/** The last standing act on a member after a journal line. */
export const findLaterAct = (
  q: Reading,
  memberId: MemberId,
  { since, act }: { since: JournalEntryId; act?: Act },
) => {
  const lines = standingLines(q, since).where('member_id', '=', memberId);
  return (act === undefined ? lines : lines.where('act', '=', act)).executeTakeFirst();
};

/** The last standing act that touched a household after a journal line. */
export const findLaterHouseholdAct = (q: Reading, id: HouseholdId, since: JournalEntryId) =>
  standingLines(q, since)
    .where('act', 'in', householdActs)
    .where('facts', 'like', `%${id}%`)
    .executeTakeFirst();
