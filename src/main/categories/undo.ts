/** What stands in the way of taking an act on a category back, beyond the rows themselves. */
import { formerColumns, type Guard, lastActOn, laterUse } from '#main/items/later/later-facts.ts';
import type { UndoGuards } from '#main/store/undo.ts';
import type { CategoryId } from '#shared/domain/ids.ts';
import { categoryNamed, selectFoldedName } from './queries.ts';

/** Another category has taken the name that this one would have again. */
const nameTaken: Guard = async (tx, entry) => {
  const id = entry.subject_id as CategoryId; // the subject of an act on a category
  const former = await formerColumns(tx, entry, { table: 'categories', id });
  const name = former['folded_name'] ?? (await selectFoldedName(tx.q, id));
  const holder = typeof name === 'string' ? await categoryNamed(tx.q, name) : undefined;
  return holder && holder.id !== id ? await lastActOn(tx, 'category', holder.id) : null;
};

export const undoGuards: UndoGuards = {
  'create-category': laterUse('category_id'),
  'change-category': nameTaken,
  'end-category': nameTaken,
};
