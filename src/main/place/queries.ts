import { prepared } from '#main/store/prepared.ts';
import type { Reading } from '#main/store/store.ts';
import type { Instant } from '#shared/domain/day.ts';
import type { JournalEntryId } from '#shared/domain/ids.ts';
import { placeId } from './rules.ts';

/** More closures than a place writes in a century. */
const mostClosures = 500;

const selectPlace = prepared((q) =>
  q
    .selectFrom('place')
    .select(['name', 'address', 'contact', 'time_zone', 'language', 'default_loan_days'])
    .select(['member_limit', 'household_limit', 'max_renewals', 'expired_rule', 'limit_rule'])
    .select(['late_rule', 'suspended_rule', 'membership_period', 'membership_fee_cents'])
    .select(['forget_members_after_months', 'fade_loans_after_months', 'lock_after_minutes'])
    .select(['rules_version', 'rules_text', 'set_up_at'])
    .where('id', '=', placeId)
    .where('cancelled_at', 'is', null),
);

export const findPlace = async (q: Reading) => (await selectPlace(q, {}))[0];

/** The standing opening hours, from Monday morning on. */
const selectOpeningHours = prepared((q) =>
  q
    .selectFrom('opening_hours')
    .select(['id', 'weekday', 'opens_at', 'closes_at'])
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('weekday')
    .orderBy('opens_at')
    .orderBy('id')
    .limit(100),
);

export const listOpeningHours = (q: Reading) => selectOpeningHours(q, {});

/** The standing closures, the latest first. */
const selectClosures = prepared((q) =>
  q
    .selectFrom('closures')
    .select(['id', 'from_on', 'until_on', 'reason'])
    .where('ended_at', 'is', null)
    .where('cancelled_at', 'is', null)
    .orderBy('from_on', 'desc')
    .orderBy('id')
    .limit(mostClosures),
);

export const listClosures = (q: Reading) => selectClosures(q, {});

/** What the acts after an instant changed of the place, as it was before each, the first act first. */
export const listFormerPlaces = (q: Reading, after: Instant) =>
  q
    .selectFrom('revisions')
    .innerJoin('journal', 'journal.id', 'revisions.entry_id')
    .select('revisions.row_json')
    .where('revisions.table_name', '=', 'place')
    .where('revisions.row_id', '=', placeId)
    .where('journal.at', '>', after)
    .orderBy('revisions.revision')
    .limit(1_000)
    .execute();

export type FoundPlace = NonNullable<Awaited<ReturnType<typeof findPlace>>>;

/** The last act that still stands and changed one of these opening hours after a journal line. */
export const findLaterHoursAct = (q: Reading, ids: readonly string[], since: JournalEntryId) =>
  q
    .selectFrom('revisions')
    .innerJoin('journal', 'journal.id', 'revisions.entry_id')
    .select(['journal.act as laterAct', 'journal.at as laterAt', 'journal.id as laterEntryId'])
    .where('revisions.table_name', '=', 'opening_hours')
    .where('revisions.row_id', 'in', [...ids])
    .where('journal.id', '>', since)
    .where('journal.undone_by_id', 'is', null)
    .where('journal.undoes_id', 'is', null)
    .orderBy('journal.id', 'desc')
    .limit(1)
    .executeTakeFirst();
