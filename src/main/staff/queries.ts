import type { StaffRow } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { JournalEntryId, StaffId } from '#shared/domain/ids.ts';

/** Everybody of the team, those who left too, in the order in which they came. */
export const listPeople = (q: Reading) =>
  q
    .selectFrom('staff')
    .select(['id', 'name', 'role', 'ended_at'])
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(1_000)
    .execute();

/** Minutes of rest after which the place locks its posts; 0: never, or no place yet. */
export const findLockMinutes = async (q: Reading): Promise<number> => {
  const place = await q
    .selectFrom('place')
    .select('lock_after_minutes')
    .where('cancelled_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return place?.lock_after_minutes ?? 0;
};

/** The ids of the codes of their own that people have. */
export const listOwnCodes = (q: Reading) =>
  q
    .selectFrom('secrets')
    .select('id')
    .where('id', 'like', 'staff:%')
    .where('hash', '<>', '')
    .orderBy('id')
    .limit(1_000)
    .execute();

export const findSecret = (q: Reading, id: string) =>
  q
    .selectFrom('secrets')
    .select(['id', 'hash', 'salt', 'failures', 'last_failed_at'])
    .where('id', '=', id)
    .where('hash', '<>', '')
    .executeTakeFirst();

/** What an act changed of a person: the former columns. */
export const findFormer = async (
  q: Reading,
  entryId: JournalEntryId,
): Promise<Partial<StaffRow>> => {
  const kept = await q
    .selectFrom('revisions')
    .select('row_json')
    .where('entry_id', '=', entryId)
    .where('table_name', '=', 'staff')
    .executeTakeFirst();
  return kept ? JSON.parse(kept.row_json) : {}; // written by the store: columns of staff
};

/** The last act on the team after a journal line that still stands, on one person when told. */
export const findLaterTeamAct = (q: Reading, since: JournalEntryId, id?: StaffId) => {
  const lines = q
    .selectFrom('journal')
    .select(['act as laterAct', 'at as laterAt', 'id as laterEntryId'])
    .where('id', '>', since)
    .where('act', 'in', ['add-staff', 'change-staff', 'end-staff'])
    .where('undone_by_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1);
  return (id === undefined ? lines : lines.where('subject_id', '=', id)).executeTakeFirst();
};
