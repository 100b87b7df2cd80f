/** What stands in the way of taking an act on a shelf back, beyond the rows themselves. */
import { formerColumns, type Guard, lastActOn, laterUse } from '#main/items/later/later-facts.ts';
import type { UndoGuards } from '#main/store/undo.ts';
import type { ShelfId } from '#shared/domain/ids.ts';
import { selectFoldedName, selectMergedInto, shelfNamed } from './queries.ts';

/** Another shelf has taken the name that this one would have again. */
const nameTaken: Guard = async (tx, entry) => {
  const id = entry.subject_id as ShelfId; // the subject of an act on a shelf
  const former = await formerColumns(tx, entry, { table: 'shelves', id });
  const name = former['folded_name'] ?? (await selectFoldedName(tx.q, id));
  const holder = typeof name === 'string' ? await shelfNamed(tx.q, name) : undefined;
  return holder && holder.id !== id ? await lastActOn(tx, 'shelf', holder.id) : null;
};

/** Something lives on it, or another shelf's code opens it. */
const inUse: Guard = async (tx, entry) => {
  const [mergedId] = await selectMergedInto(tx.q, entry.subject_id as ShelfId); // as above
  return mergedId ? await lastActOn(tx, 'shelf', mergedId) : await laterUse('shelf_id')(tx, entry);
};

export const undoGuards: UndoGuards = {
  'create-shelf': inUse,
  'rename-shelf': nameTaken,
  'merge-shelf': nameTaken,
  'end-shelf': nameTaken,
};
