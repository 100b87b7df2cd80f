/** All rows that came in and stand, a lot at a time, so that nobody waits while they are gone through. */
import { setImmediate as othersServed } from 'node:timers/promises';
import type { House } from '#main/house.ts';
import type { Reading } from '#main/store/store.ts';
import type { ImportedRepairId, ImportId } from '#shared/domain/ids.ts';
import { listStanding } from '../imports/list-imports.ts';
import { listRowsAfter, listStandingRows, listWordsAfter } from './queries.ts';
import type { StoredRow, StoredWords } from './stored-row.ts';

/** Rows of one step: a few milliseconds of work with them. */
const lotSize = 250;

/** Last file first, each in its own order. */
export const rowsInOrder = (house: Pick<House, 'store'>): AsyncGenerator<readonly StoredRow[]> =>
  inOrder(house, listRowsAfter);

/** The same, with nothing but what goes out. */
export const wordsInOrder = (house: Pick<House, 'store'>): AsyncGenerator<readonly StoredWords[]> =>
  inOrder(house, listWordsAfter);

type AfterLine = { importId: ImportId; line: number; limit: number };

const inOrder = async function* <Row extends { readonly line: number }>(
  { store }: Pick<House, 'store'>,
  listAfter: (q: Reading, after: AfterLine) => Promise<Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (const { id: importId } of await store.read(listStanding)) {
    for (let line = 0; ; ) {
      const after = { importId, line, limit: lotSize };
      const rows = await store.read((q) => listAfter(q, after));
      yield rows;
      await othersServed();
      line = rows.at(-1)?.line ?? line;
      if (rows.length < lotSize) break;
    }
  }
};

/** These rows, where their import stands, in no order. */
export const readRows = (q: Reading, ids: readonly ImportedRepairId[]) =>
  ids.length === 0 ? Promise.resolve([]) : listStandingRows(q, ids);
