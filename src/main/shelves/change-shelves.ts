/** Makes shelves, renames them, merges them, ends them. */
import type { House } from '#main/house.ts';
import { nextCode } from '#main/items/numbering.ts';
import { refuse } from '#main/refusal.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Actor, Reading, Writing } from '#main/store/store.ts';
import type { Shelf } from '#shared/contract/shelves.ts';
import type { ShelfId } from '#shared/domain/ids.ts';
import { selectEverythingOn, selectMergedInto, selectShelf, shelfNamed } from './queries.ts';
import { readShelf } from './read-shelves.ts';

/** Refuses NAME_TAKEN, LETTER_SPENT. */
export const createShelf = (
  house: House,
  actor: Actor,
  { name }: { name: string },
): Promise<Shelf> =>
  house.store.write(actor, async (tx) => {
    await requireFreeName(tx.q, name);
    const id = tx.newId<ShelfId>();
    const code = await nextCode(tx, 'L');
    await tx.insert('shelves', { id, code, name, folded_name: fold(name) });
    await tx.record({ act: 'create-shelf', subject: { kind: 'shelf', id }, role: 'manager' });
    return await readShelf(tx.q, id);
  });

/** The code stays. Refuses NOT_FOUND, NAME_TAKEN. */
export const renameShelf = (
  house: House,
  actor: Actor,
  { id, name }: { id: ShelfId; name: string },
): Promise<Shelf> =>
  house.store.write(actor, async (tx) => {
    await requireStanding(tx.q, id);
    await requireFreeName(tx.q, name, id);
    await tx.change('shelves', id, { name, folded_name: fold(name) });
    await tx.record({ act: 'rename-shelf', subject: { kind: 'shelf', id }, role: 'manager' });
    return await readShelf(tx.q, id);
  });

/**
 * Moves everything to another shelf and ends this one; its code opens the other from now on.
 * Answers the other shelf. Refuses NOT_FOUND.
 */
export const mergeShelf = (
  house: House,
  actor: Actor,
  { id, intoId }: { id: ShelfId; intoId: ShelfId },
): Promise<Shelf> =>
  house.store.write(actor, async (tx) => {
    await requireStanding(tx.q, id);
    await requireStanding(tx.q, intoId);
    if (id !== intoId) {
      await moveEverything(tx, id, intoId);
      await tx.record({ act: 'merge-shelf', subject: { kind: 'shelf', id }, role: 'manager' });
    }
    return await readShelf(tx.q, intoId);
  });

/** Ends a shelf on which no item of the stock lives. Refuses NOT_FOUND, STILL_IN_USE. */
export const endShelf = (house: House, actor: Actor, id: ShelfId): Promise<void> =>
  house.store.write(actor, async (tx) => {
    await requireStanding(tx.q, id);
    const { name, itemCount: count } = await readShelf(tx.q, id);
    if (count > 0) return refuse('STILL_IN_USE', { name, count });
    await tx.change('shelves', id, { ended_at: tx.at });
    await tx.record({ act: 'end-shelf', subject: { kind: 'shelf', id }, role: 'manager' });
  });

const moveEverything = async (tx: Writing, id: ShelfId, intoId: ShelfId): Promise<void> => {
  for (const itemId of await selectEverythingOn(tx.q, id)) {
    await tx.change('items', itemId, { shelf_id: intoId });
  }
  // A code never needs more than one step to the shelf that it opens.
  for (const formerId of await selectMergedInto(tx.q, id)) {
    await tx.change('shelves', formerId, { merged_into_id: intoId });
  }
  await tx.change('shelves', id, { ended_at: tx.at, merged_into_id: intoId });
};

const requireStanding = async (q: Reading, id: ShelfId): Promise<void> => {
  const shelf = await selectShelf(q, id);
  if (!shelf || shelf.ended_at) refuse('NOT_FOUND', { thing: 'shelf' });
};

const requireFreeName = async (q: Reading, name: string, own?: ShelfId): Promise<void> => {
  const holder = await shelfNamed(q, fold(name));
  if (holder && holder.id !== own) refuse('NAME_TAKEN', { name: holder.name });
};
