/** A row in every table in which people write, and a name in each of its texts. */
import { v7 } from 'uuid';
import {
  foldedColumns,
  type TextTable,
  textColumns,
  textTables,
} from '#main/members/erase/free-texts.ts';
import { fold } from '#main/store/search/fold.ts';
import type { NewRow, Patch, RecordTable, Writing } from '#main/store/store.ts';
import { textsAfter } from '#main/store/texts.ts';
import { manager, type TestHouse } from '../house.ts';

type Row = Readonly<Record<string, unknown>>;

const subject = { kind: 'place', id: 'place' } as const;
const at = '2026-11-21T13:00:00.000Z';

/** Rows of tables that a test of members fills by no use case. */
const rowsOf = (itemId: string, ticketId: string): Partial<Record<TextTable, Row>> => ({
  closures: { from_on: '2026-12-24', until_on: '2026-12-26', reason: '' },
  documents: { item_id: itemId, file: '', name: '', media_type: '', bytes: 1, added_at: at },
  blocks: { item_id: itemId, cause: 'manager', reason: '', since_at: at, ended_at: at },
  households: { name: '' },
  label_formats: {
    ...{ name: 'x', folded_name: 'x', page_width_um: 1, page_height_um: 1, label_width_um: 1 },
    ...{ label_height_um: 1, margin_left_um: 1, margin_top_um: 1, pitch_x_um: 1, pitch_y_um: 1 },
    ...{ unprintable_um: 1, column_count: 1, row_count: 1 },
  },
  label_designs: { name: 'x', folded_name: 'x', subject: 'item', symbol: 'qr', blocks: '[]' },
  label_printers: {
    ...{ name: '', offset_x_um: 0, offset_y_um: 0, hundred_x_um: 1, hundred_y_um: 1, dpi: 300 },
    is_daily: 0,
  },
  label_runs: {
    ...{ printed_at: at, subject: 'item', design_key: 'x', format_key: 'x', format_name: '' },
    ...{ orientation: 'portrait', symbol: 'qr', printer_name: '', start_at: 1, label_count: 1 },
    sheet_count: 1,
  },
  repair_sessions: { held_on: '2026-11-21', opens_at: '14:00', closes_at: '18:00', venue: '' },
  attempts: {
    ...{ ticket_id: ticketId, started_at: at, started_on: '2026-11-21', ended_at: at, minutes: 1 },
    ...{ observed: '', cause: '', done: '' },
  },
  ticket_parts: { ticket_id: ticketId, name: '', is_used: 0 },
  safety_verdicts: { ticket_id: ticketId, reason: '', declared_at: at, cleared_at: at },
  imports: { imported_at: at, file_name: '', layout: 'v0.3', row_count: 0 },
  imported_repairs: {
    ...{ import_id: v7(), line: 2, ords_id: 'x_1', data_provider: '', country: 'FRA' },
    ...{ partner_product_category: '', product_category: '', product_category_id: '', brand: '' },
    ...{ year_of_manufacture: '', product_age: '', repair_status: '', repair_barrier: '' },
    ...{ group_identifier: '', event_date: '', problem: '', category_number: 1, brand_key: '' },
    outcome: 'unknown',
  },
  sheet_imports: {
    ...{ kind: 'items', file_name: '', source: 'other', at, added: 0, updated: 0, skipped: 0 },
  },
  sheet_columns: { kind: 'items', folded_name: '', field: 'name' },
});

/**
 * Writes the name into every text of one row of each table, in one way of writing it after the other, so
 * that the journal keeps them too. Throws when a table has no row.
 */
export const nameEverywhere = async (
  house: TestHouse,
  { name, itemId, ticketId }: { name: string; itemId: string; ticketId: string },
): Promise<void> => {
  await act(house, async (tx) => {
    for (const [table, row] of Object.entries(rowsOf(itemId, ticketId))) {
      await tx.insert(table as RecordTable, { id: v7(), ...row } as unknown as NewRow<RecordTable>); // a row of that table
    }
  });
  for (const written of waysToWrite(name)) {
    await act(house, async (tx) => {
      for (const table of textTables) await nameIn(tx, table, written);
    });
  }
};

/** Taken apart, composed, without accents, in capitals with them and without; last as it is. */
const waysToWrite = (name: string): string[] => {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  const capitals = [name.toUpperCase(), plain.toUpperCase(), fold(name).toUpperCase()];
  return [name.normalize('NFD'), name.normalize('NFC'), plain, ...capitals, name];
};

const act = (house: TestHouse, work: (tx: Writing) => Promise<void>) =>
  house.store.write(manager, async (tx) => {
    await work(tx);
    await tx.record({ act: 'change-settings', subject, role: 'manager' });
  });

const nameIn = async (tx: Writing, table: TextTable, name: string): Promise<void> => {
  const columns = textColumns(table);
  const rows = await textsAfter(tx.q, { table, columns }, { after: '', limit: 1 });
  const [row] = rows;
  if (!row) throw new Error(`no row of ${table} to write a name into`);
  const folded = foldedColumns(table);
  const patch = Object.fromEntries(
    columns.map((column) => [
      column,
      folded.includes(column) ? `pour ${fold(name)}` : `Pour ${name}, ${table}`,
    ]),
  );
  await tx.change(table, row.id, patch as Patch<typeof table>); // text columns of that table
};
