/** The list of rows that came in. */
import type { House } from '#main/house.ts';
import { fold } from '#main/store/search/fold.ts';
import type { Reading } from '#main/store/store.ts';
import type { ImportedRepair } from '#shared/contract/exchange.ts';
import type { Day } from '#shared/domain/day.ts';
import type { ImportedRepairId } from '#shared/domain/ids.ts';
import { categoryOfNumber } from '#shared/domain/repairs/thing-category.ts';
import { listStanding } from '../imports/list-imports.ts';
import { listRowsFrom, listTicketsOfRows } from './queries.ts';
import { readRows, rowsInOrder } from './rows-in-order.ts';
import { ordsRowOfStored, type StoredRow } from './stored-row.ts';

interface WhichRows {
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

interface ImportedPage {
  repairs: ImportedRepair[];
  total: number;
}

/** A part of the list, last file first, each in its own order; words are looked for folded. */
export const listImported = async (house: House, which: WhichRows): Promise<ImportedPage> => {
  const words = fold(which.text);
  return words === '' ? await pageOfAll(house, which) : await pageOfFound(house, which, words);
};

const pageOfAll = ({ store }: House, { offset, limit }: WhichRows): Promise<ImportedPage> =>
  store.read(async (q) => {
    const rows: StoredRow[] = [];
    let before = 0;
    for (const { id: importId, row_count } of await listStanding(q)) {
      const skipped = Math.max(0, offset - before);
      const wanted = limit - rows.length;
      if (skipped < row_count && wanted > 0) {
        rows.push(...(await listRowsFrom(q, { importId, offset: skipped, limit: wanted })));
      }
      before += row_count;
    }
    return { repairs: await repairsOf(q, rows), total: before };
  });

/** The last search of each house: the next page of it needs no second look. */
const lastFound = new WeakMap<House['store'], { key: string; ids: Promise<ImportedRepairId[]> }>();

const pageOfFound = async (
  house: House,
  { offset, limit }: WhichRows,
  words: string,
): Promise<ImportedPage> => {
  const standing = await house.store.read(listStanding);
  const key = [words, ...standing.map(({ id }) => id)].join('\n');
  const last = lastFound.get(house.store);
  const ids = last?.key === key ? last.ids : findRows(house, words.split(' '));
  lastFound.set(house.store, { key, ids });
  const found = await ids;
  const shown = found.slice(offset, offset + limit);
  return await house.store.read(async (q) => {
    const rows = new Map((await readRows(q, shown)).map((row) => [row.id, row]));
    const inOrder = shown.flatMap((id) => rows.get(id) ?? []);
    return { repairs: await repairsOf(q, inOrder), total: found.length };
  });
};

const findRows = async (house: House, words: readonly string[]): Promise<ImportedRepairId[]> => {
  const found: ImportedRepairId[] = [];
  for await (const rows of rowsInOrder(house)) {
    for (const row of rows) if (holdsAll(row, words)) found.push(row.id);
  }
  return found;
};

const holdsAll = (row: StoredRow, words: readonly string[]): boolean => {
  const { ords_id, partner_product_category, product_category, brand, problem } = row;
  const said = fold(
    `${ords_id} ${partner_product_category} ${product_category} ${brand} ${problem}`,
  );
  return words.every((word) => said.includes(word));
};

const repairsOf = async (q: Reading, rows: readonly StoredRow[]): Promise<ImportedRepair[]> => {
  const tickets = new Map<ImportedRepairId, ImportedRepair['ticket']>();
  if (rows.length > 0) {
    const ids = rows.map(({ id }) => id);
    for (const { id, code, imported_repair_id: row } of await listTicketsOfRows(q, ids)) {
      if (row !== null && !tickets.has(row)) tickets.set(row, { id, code });
    }
  }
  return rows.map((row) => ({
    id: row.id,
    row: ordsRowOfStored(row),
    category: categoryOfNumber(row.category_number) ?? 'Misc',
    outcome: row.outcome,
    on: row.event_date === '' ? null : (row.event_date as Day), // checked when it came in
    ticket: tickets.get(row.id) ?? null,
  }));
};
