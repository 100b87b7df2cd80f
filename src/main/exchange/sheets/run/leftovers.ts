/** Rows of a sheet that never came to count: stopped, refused, or cut off with the power. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import type { SheetTable } from '#main/store/store.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import { listImportedIds, nextImportIdOf, selectSheetImport } from './queries.ts';

const lotSize = 250;

/** Unless told: what is begun is ended. */
const never = () => false;

/** What points elsewhere goes first. */
const tables: readonly SheetTable[] = [
  'label_queue',
  'accessories',
  'aliases',
  'memberships',
  'items',
  'members',
  'shelves',
  'categories',
];

/** Things that the search knows of. */
const searched = { items: 'item', members: 'member' } as const;

/** Removes the rows of one import that never was. */
export const dropSheetRows = async (
  house: Pick<House, 'store'>,
  id: ImportId,
  isOver = never,
): Promise<void> => {
  for (const table of tables) {
    for await (const ids of pagesOf(house, { table, id }, isOver)) {
      if (table === 'items' || table === 'members') {
        await house.store.unindexLot(searched[table], ids);
      }
      await house.store.dropLot(table, ids);
    }
  }
};

/** Takes out of the search what an undo has taken back. */
export const unindexSheetRows = async (
  house: Pick<House, 'store'>,
  id: ImportId,
): Promise<void> => {
  for (const table of ['items', 'members'] as const) {
    for await (const ids of pagesOf(house, { table, id }, never)) {
      await house.store.unindexLot(searched[table], ids);
    }
  }
};

const pagesOf = async function* (
  { store }: Pick<House, 'store'>,
  of: { table: SheetTable; id: ImportId },
  isOver: () => boolean,
): AsyncGenerator<string[]> {
  for (let after = ''; !isOver(); ) {
    const ids = await store.read((q) => listImportedIds(q, { ...of, after, limit: lotSize }));
    if (ids.length === 0) return;
    yield ids;
    after = ids.at(-1) ?? '';
    await othersServed();
  }
};

/** Removes all rows whose import never was. One that was undone keeps its rows. */
export const sweepSheets = async (house: Pick<House, 'store'>, isOver = never): Promise<void> => {
  for (const table of tables) {
    for (let after = ''; !isOver(); ) {
      const { id, isKnown } = await house.store.read(async (q) => {
        const next = await nextImportIdOf(q, table, after);
        return { id: next, isKnown: next !== null && !!(await selectSheetImport(q, next)) };
      });
      if (id === null) break;
      if (!isKnown) await dropSheetRows(house, id, isOver);
      after = id;
    }
  }
};
