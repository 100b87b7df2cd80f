/** What stands in the way of taking an act on an item back, beyond the rows themselves. */
import type { Schema } from '#main/store/schema.ts';
import type { Writing } from '#main/store/store.ts';
import type { LaterFact, UndoGuards } from '#main/store/undo.ts';
import { hidesOurCode } from './later/hidden-code.ts';
import {
  formerColumns,
  type Guard,
  lastActOn,
  laterAct,
  laterActOnNewItems,
} from './later/later-facts.ts';
import { hasCategory, hasShelf, readItem } from './page/item-parts.ts';

type Belonging = Partial<Pick<Schema['items'], 'shelf_id' | 'category_id'>>;

/** An item does not go back to a shelf or a category that has ended meanwhile. */
const endedWhereItBelonged: Guard = async (tx, entry) => {
  if (!entry.item_id) return null;
  const former = await formerColumns(tx, entry, { table: 'items', id: entry.item_id });
  return await endedAmong(tx, former as Belonging); // columns of an item, as it was
};

/** A retired item keeps no shelf and no category from ending. */
const endedWhereItBelongs: Guard = async (tx, { item_id }) =>
  item_id ? await endedAmong(tx, await readItem(tx.q, item_id)) : null;

const endedAmong = async (
  tx: Writing,
  { shelf_id: shelfId, category_id: categoryId }: Belonging,
): Promise<LaterFact | null> => {
  if (shelfId && !(await hasShelf(tx.q, shelfId))) return await lastActOn(tx, 'shelf', shelfId);
  if (categoryId && !(await hasCategory(tx.q, categoryId))) {
    return await lastActOn(tx, 'category', categoryId);
  }
  return null;
};

/** Pictures, papers and labels go with a new item; anything else must be undone first. */
const goesWithIt = [
  'add-photo',
  'add-document',
  'queue-label',
  'unqueue-label',
  'print-labels',
] as const;

export const undoGuards: UndoGuards = {
  'create-item': laterActOnNewItems(...goesWithIt),
  'duplicate-item': laterActOnNewItems(...goesWithIt),
  'change-item': async (tx, entry) =>
    (await endedWhereItBelonged(tx, entry)) ?? (await hidesOurCode(tx, entry)),
  'retire-item': endedWhereItBelongs,
  'block-item': laterAct('unblock-item'),
  'unblock-item': laterAct('lend', 'lend-anyway'),
  'bring-back-item': laterAct('lend', 'lend-anyway'),
};
