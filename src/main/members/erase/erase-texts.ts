/** Takes a person out of rows that others read, and out of what those rows were. */
import { reindex as reindexCategory } from '#main/categories/reindex.ts';
import { reindex as reindexItem } from '#main/items/reindex.ts';
import { eraseFormer } from '#main/store/erase.ts';
import type { Patch, Reading, Writing } from '#main/store/store.ts';
import { textsOf } from '#main/store/texts.ts';
import type { CategoryId, ItemId, MemberId } from '#shared/domain/ids.ts';
import { reindex as reindexMember } from '../reindex.ts';
import type { Mention } from './find-mentions.ts';
import { type Extent, type Redactions, redactedColumns, textColumns } from './free-texts.ts';
import { selectAliasOwner, selectOfLoans, selectOwnIds, selectWrittenLoans } from './queries.ts';

/** A row, and how much of the name goes from it. */
export interface TextToErase extends Mention {
  readonly extent: Extent;
}

/** What was written about a member, whatever words it holds. */
export const textsAbout = async (q: Reading, id: MemberId): Promise<TextToErase[]> => {
  const loans = (await selectWrittenLoans(q, id)).map((loan) => loan.id);
  const { blocks, tickets } = await selectOfLoans(q, loans);
  const theirs = (table: Mention['table'], ids: readonly { readonly id: string }[]) =>
    ids.map((row): TextToErase => ({ table, id: row.id, extent: 'theirs' }));
  return [
    ...loans.map((loan): TextToErase => ({ table: 'loans', id: loan, extent: 'theirs' })),
    ...theirs('blocks', blocks),
    ...theirs('tickets', tickets),
    ...theirs('memberships', await selectOwnIds(q, 'memberships', id)),
    ...theirs('suspensions', await selectOwnIds(q, 'suspensions', id)),
  ];
};

/** Changes the rows that name them, within somebody's act. */
export const eraseTexts = async (
  tx: Writing,
  rows: readonly TextToErase[],
  by: Redactions,
): Promise<void> => {
  const changedRows: Mention[] = [];
  const places = placesOf(rows);
  for (const { table, id, extent } of rows) {
    const place = places.get(`${table} ${id}`) ?? 1;
    const row = await textsOf(tx.q, { table, columns: textColumns(table) }, id);
    const changed = redactedColumns(table, row?.texts ?? {}, { by, extent, place });
    if (Object.keys(changed).length === 0) continue;
    await tx.change(table, id, changed as Patch<typeof table>); // text columns of that table
    changedRows.push({ table, id });
  }
  // Once all is changed: a thing is found by its name and by its other codes.
  for (const row of changedRows) await reindexAround(tx, row);
};

/** Keeps the search in step with a row; ids are those of its table. */
const reindexAround = async (tx: Writing, { table, id }: Mention): Promise<void> => {
  if (table === 'items') await reindexItem(tx, id as ItemId);
  if (table === 'categories') await reindexCategory(tx, id as CategoryId);
  if (table !== 'aliases') return;
  const owner = await selectAliasOwner(tx.q, id);
  if (owner?.item_id) await reindexItem(tx, owner.item_id);
  if (owner?.member_id) await reindexMember(tx, owner.member_id);
};

/** The same in what the journal kept, once the line of the act is written. */
export const eraseFormerTexts = async (
  tx: Writing,
  rows: readonly TextToErase[],
  by: Redactions,
): Promise<void> => {
  const places = placesOf(rows);
  for (const { table, id, extent } of rows) {
    const place = places.get(`${table} ${id}`) ?? 1;
    await eraseFormer(tx, { table, id }, (former) => ({
      ...former,
      ...redactedColumns(table, former, { by, extent, place }),
    }));
  }
};

/** Which of the rows of its table each is, from 1, by table and id: the same for what it is and for what it was. */
const placesOf = (rows: readonly Mention[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { table, id } of rows) {
    if (places.has(`${table} ${id}`)) continue;
    const count = (counts.get(table) ?? 0) + 1;
    counts.set(table, count);
    places.set(`${table} ${id}`, count);
  }
  return places;
};
