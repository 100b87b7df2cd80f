/** Rows of an import that never came to count: stopped, refused, or cut off with the power. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { listRowIds, nextImportIdOfRows, selectImport } from './queries.ts';

const lotSize = 500;

/** Unless told: what is begun is ended. */
const never = () => false;

/** Removes the rows of one import that never was. */
export const dropRows = async (
  { store }: Pick<House, 'store'>,
  id: ImportId,
  isOver = never,
): Promise<void> => {
  while (!isOver()) {
    const rows = await store.read((q) => listRowIds(q, id, lotSize));
    if (rows.length === 0) return;
    await store.dropLot(
      'imported_repairs',
      rows.map((row) => row.id),
    );
    await othersServed();
  }
};

/** Removes all rows whose import never was. One that was undone keeps its rows. */
export const sweepLeftovers = async (
  house: Pick<House, 'store'>,
  isOver = never,
): Promise<void> => {
  let after = '';
  while (!isOver()) {
    const { id, isKnown } = await house.store.read(async (q) => {
      const next = await nextImportIdOfRows(q, after);
      return { id: next, isKnown: next !== null && (await selectImport(q, next)) !== undefined };
    });
    if (id === null) return;
    if (!isKnown) await dropRows(house, id, isOver);
    after = id;
  }
};
