/** The SQL behind the undo guards: which act that still stands came after. */
import type { ExpressionBuilder } from 'kysely';
import type { Schema } from '#main/store/schema.ts';
import type { Reading } from '#main/store/store.ts';
import type { Act } from '#shared/domain/acts.ts';
import type { ItemId, JournalEntryId } from '#shared/domain/ids.ts';
import type { InventoryCode } from '#shared/domain/inventory-code.ts';

/** The last standing act on an item after a line, of these acts or of any but those. */
export const lastActOnItem = (
  q: Reading,
  itemId: ItemId,
  { since, acts, but }: { since: JournalEntryId; acts?: readonly Act[]; but?: readonly Act[] },
) => {
  let lines = standingLines(q).where('item_id', '=', itemId).where('id', '>', since);
  if (acts) lines = lines.where('act', 'in', acts);
  if (but) lines = lines.where('act', 'not in', but);
  return lines.executeTakeFirst();
};

/** The last standing act whose subject is this very thing. */
export const lastActOnSubject = (q: Reading, kind: 'shelf' | 'category' | 'label', id: string) =>
  standingLines(q).where('subject_kind', '=', kind).where('subject_id', '=', id).executeTakeFirst();

/** The last standing act that changed this row. */
export const lastChangeOf = (q: Reading, table: string, id: string) =>
  standingLines(q)
    .where('id', 'in', (eb: ExpressionBuilder<Schema, 'journal'>) =>
      eb
        .selectFrom('revisions')
        .select('revisions.entry_id')
        .where('revisions.table_name', '=', table)
        .where('revisions.row_id', '=', id),
    )
    .executeTakeFirst();

/** What an act left behind of a row: the columns that it changed, as they were. */
export const selectFormer = async (
  q: Reading,
  { entryId, table, id }: { entryId: JournalEntryId; table: string; id: string },
): Promise<Readonly<Record<string, unknown>>> => {
  const kept = await q
    .selectFrom('revisions')
    .select('row_json')
    .where('entry_id', '=', entryId)
    .where('table_name', '=', table)
    .where('row_id', '=', id)
    .orderBy('revision', 'desc')
    .limit(100)
    .execute();
  return Object.assign({}, ...kept.map(({ row_json }) => JSON.parse(row_json)));
};

/** One of the items that live on a shelf, or are in a category. */
export const selectOneItemIn = (q: Reading, column: 'shelf_id' | 'category_id', id: string) =>
  q
    .selectFrom('items')
    .select('id')
    .where((eb) => eb(eb.ref(column).$castTo<string>(), '=', id))
    .where('cancelled_at', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The last standing act after a line on an item, a member or a shelf. */
export const lastActOnThing = (q: Reading, id: string, since: JournalEntryId) =>
  standingLines(q)
    .where('id', '>', since)
    .where((eb) =>
      eb.or([
        eb('subject_id', '=', id),
        eb(eb.ref('item_id').$castTo<string>(), '=', id),
        eb(eb.ref('member_id').$castTo<string>(), '=', id),
      ]),
    )
    .executeTakeFirst();

/** Of these other codes, how those that have ended are read. */
export const selectEndedReadings = (q: Reading, ids: readonly string[]) =>
  q
    .selectFrom('aliases')
    .select('reading')
    .where((eb) => eb(eb.ref('id').$castTo<string>(), 'in', ids))
    .where('ended_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .orderBy('id')
    .limit(100)
    .execute();

/** What bears this code of ours, if anything does. */
export const selectThingWithCode = (q: Reading, code: InventoryCode) =>
  q
    .selectFrom('items')
    .select((eb) => eb.ref('id').$castTo<string>().as('id'))
    .where('code', '=', code)
    .where('cancelled_at', 'is', null)
    .unionAll((eb) =>
      eb
        .selectFrom('members')
        .select((m) => m.ref('id').$castTo<string>().as('id'))
        .where('code', '=', code)
        .where('cancelled_at', 'is', null),
    )
    .unionAll((eb) =>
      eb
        .selectFrom('shelves')
        .select((s) => s.ref('id').$castTo<string>().as('id'))
        .where('code', '=', code)
        .where('cancelled_at', 'is', null),
    )
    .limit(1)
    .executeTakeFirst();

const standingLines = (q: Reading) =>
  q
    .selectFrom('journal')
    .select(['act as laterAct', 'at as laterAt', 'id as laterEntryId'])
    .where('undone_by_id', 'is', null)
    .where('undoes_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1);
