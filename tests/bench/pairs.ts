/** Objects that may go out, and members who may take them: each used once. */
import type { Database } from 'better-sqlite3';
import type { ItemId, MemberId } from '#shared/domain/ids.ts';
import type { ScannedVisit } from './screen.ts';
import { benchToday } from './seeded-base.ts';

export interface Pair {
  readonly itemId: ItemId;
  readonly memberId: MemberId;
}

const freeItems = `select id from items where kind <> 'machine' and retired_at is null
  and not exists (select 1 from loans where item_id = items.id
    and returned_on is null and cancelled_at is null)
  and not exists (select 1 from blocks where item_id = items.id
    and ended_at is null and cancelled_at is null)
  order by substr(id, -6) limit ?`;

/** One a household, nobody of which has anything out: no limit is met. */
const freeMembers = `select min(id) from members
  where exists (select 1 from memberships
    where member_id = members.id and valid_from <= ? and valid_until >= ?)
  and not exists (select 1 from suspensions where member_id = members.id)
  and coalesce(household_id, id) not in (
    select coalesce(m.household_id, m.id) from loans join members m on m.id = loans.member_id
    where returned_on is null and loans.cancelled_at is null)
  group by coalesce(household_id, id) order by substr(min(id), -6) limit ?`;

/** Nothing to tick and nothing to read before they go out; the far end of what `freeItems` takes. */
const plainItems = `select code from items where kind <> 'machine' and retired_at is null
  and safety_notice = '' and not exists (select 1 from accessories where item_id = items.id)
  and not exists (select 1 from loans where item_id = items.id
    and returned_on is null and cancelled_at is null)
  and not exists (select 1 from blocks where item_id = items.id
    and ended_at is null and cancelled_at is null)
  order by substr(id, -6) desc limit ?`;

/** As many pairs as wanted, or as there are; spread over the whole base, always the same. */
export const freePairs = (database: Database, wanted: number): Pair[] => {
  const items = database.prepare<[number], ItemId>(freeItems).pluck().all(wanted);
  const members = database
    .prepare<[string, string, number], MemberId>(freeMembers)
    .pluck()
    .all(benchToday, benchToday, items.length);
  return members.flatMap((memberId, at) => {
    const itemId = items[at];
    return itemId ? [{ itemId, memberId }] : [];
  });
};

/** Visits of the same people: their cards, and objects without questions, which nobody else takes. */
export const freeVisits = (
  database: Database,
  count: number,
  objectsEach: number,
): ScannedVisit[] => {
  const codes = database
    .prepare<[number], string>(plainItems)
    .pluck()
    .all(count * objectsEach);
  const cardOf = database
    .prepare<[string], string>('select code from members where id = ?')
    .pluck();
  return freePairs(database, count).map(({ memberId }, at) => ({
    card: cardOf.get(memberId) ?? '',
    objects: codes.slice(at * objectsEach, (at + 1) * objectsEach),
  }));
};
