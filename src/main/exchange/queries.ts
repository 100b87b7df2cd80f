/** The SQL behind the undo guards. */
import type { Reading } from '#main/store/store.ts';
import type { ImportId, ItemId, JournalEntryId } from '#shared/domain/ids.ts';

/** The act that opened a ticket on a row of this import and still stands. */
export const findTakeUp = (q: Reading, id: ImportId) =>
  q
    .selectFrom('tickets')
    .innerJoin('imported_repairs', 'imported_repairs.id', 'tickets.imported_repair_id')
    .innerJoin('journal', (join) =>
      join.on((on) =>
        on.and([
          on(on.ref('journal.subject_id'), '=', on.ref('tickets.id').$castTo<string>()),
          on('journal.subject_kind', '=', 'ticket'),
        ]),
      ),
    )
    .select(['journal.act as laterAct', 'journal.at as laterAt', 'journal.id as laterEntryId'])
    .where('imported_repairs.import_id', '=', id)
    .where('tickets.cancelled_at', 'is', null)
    .where('journal.undone_by_id', 'is', null)
    .where('journal.undoes_id', 'is', null)
    .orderBy('journal.id', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The last act that still stands on something that came in by this import, since the act that closed it. */
export const findUseOfImported = async (
  q: Reading,
  { importId, since }: { importId: ImportId; since: JournalEntryId },
) => {
  const line = () =>
    q
      .selectFrom('journal')
      .select(['journal.act as laterAct', 'journal.at as laterAt', 'journal.id as laterEntryId'])
      .where('journal.id', '>', since)
      .where('journal.undone_by_id', 'is', null)
      .where('journal.undoes_id', 'is', null)
      .orderBy('journal.id', 'desc')
      .limit(1);
  const ofItem = await line()
    .innerJoin('items', 'items.id', 'journal.item_id')
    .where('items.import_id', '=', importId)
    .executeTakeFirst();
  if (ofItem) return ofItem;
  const ofMember = await line()
    .innerJoin('members', 'members.id', 'journal.member_id')
    .where('members.import_id', '=', importId)
    .executeTakeFirst();
  if (ofMember) return ofMember;
  const ofShelf = await line()
    .innerJoin('shelves', (join) =>
      join.on((on) =>
        on(on.ref('shelves.id').$castTo<string>(), '=', on.ref('journal.subject_id')),
      ),
    )
    .where('journal.subject_kind', '=', 'shelf')
    .where('shelves.import_id', '=', importId)
    .executeTakeFirst();
  return ofShelf;
};

/** A thing of somewhere else that is in a category or on a shelf of this import now. */
export const findOtherThere = async (q: Reading, importId: ImportId) => {
  const row = await q
    .selectFrom('items')
    .select('items.id')
    .where('items.cancelled_at', 'is', null)
    .where((eb) =>
      eb.or([eb('items.import_id', 'is', null), eb('items.import_id', '<>', importId)]),
    )
    .leftJoin('categories', 'categories.id', 'items.category_id')
    .leftJoin('shelves', 'shelves.id', 'items.shelf_id')
    .where((eb) =>
      eb.or([eb('categories.import_id', '=', importId), eb('shelves.import_id', '=', importId)]),
    )
    .orderBy('items.id')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
};

/** The last act on a thing that still stands. */
export const findLastActOn = (q: Reading, itemId: ItemId) =>
  q
    .selectFrom('journal')
    .select(['journal.act as laterAct', 'journal.at as laterAt', 'journal.id as laterEntryId'])
    .where('item_id', '=', itemId)
    .where('undone_by_id', 'is', null)
    .where('undoes_id', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
