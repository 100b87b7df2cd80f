/** Later facts that stand in the way of an undo, for items, shelves and categories. */
import type { JournalEntry } from '#main/store/journal.ts';
import type { Writing } from '#main/store/store.ts';
import type { LaterFact } from '#main/store/undo.ts';
import type { Act } from '#shared/domain/acts.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import {
  lastActOnItem,
  lastActOnSubject,
  lastChangeOf,
  selectFormer,
  selectOneItemIn,
} from './queries.ts';

export type Guard = (tx: Writing, entry: JournalEntry) => Promise<LaterFact | null>;

/** One of these acts on the item of this line, since. */
export const laterAct =
  (...acts: Act[]): Guard =>
  async (tx, { id: since, item_id }) =>
    item_id ? ((await lastActOnItem(tx.q, item_id, { since, acts })) ?? null) : null;

/** Any act but these on an item that this line put into the base, since. */
export const laterActOnNewItems =
  (...but: Act[]): Guard =>
  async (tx, { id: since, rows }) => {
    for (const [table, id, before] of rows) {
      if (table !== 'items' || before !== 0) continue;
      const later = await lastActOnItem(tx.q, id as ItemId, { since, but }); // an id of `items`
      if (later) return later;
    }
    return null;
  };

/** The shelf or the category that this line made has come into use. */
export const laterUse =
  (column: 'shelf_id' | 'category_id'): Guard =>
  async (tx, { subject_id }) => {
    const item = await selectOneItemIn(tx.q, column, subject_id);
    if (!item) return null;
    const changed = await lastChangeOf(tx.q, 'items', item.id);
    return changed ?? (await lastActOnItem(tx.q, item.id, { since: firstEver })) ?? null;
  };

/** Every line comes after it. */
const firstEver = '' as JournalEntry['id'];

/** What this line changed of one of its rows, as it was. */
export const formerColumns = (
  tx: Writing,
  { id: entryId }: JournalEntry,
  row: { table: string; id: string },
): Promise<Readonly<Record<string, unknown>>> => selectFormer(tx.q, { entryId, ...row });

/** The last act on a shelf, a category or something of labels that still stands. */
export const lastActOn = async (
  tx: Writing,
  kind: 'shelf' | 'category' | 'label',
  id: string,
): Promise<LaterFact | null> => (await lastActOnSubject(tx.q, kind, id)) ?? null;
