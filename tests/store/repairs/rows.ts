/** Rows of the repair café to put straight into a base, where a test is about what is counted. */
import { v7 } from 'uuid';
import { fold } from '#main/store/search/fold.ts';
import type { NewRow, Store } from '#main/store/store.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { ImportedRepairId, ImportId, TicketId } from '#shared/domain/ids.ts';
import { categoryNumber, type ThingCategory } from '#shared/domain/repairs/thing-category.ts';
import { manager } from '#tests/support/house.ts';

/** Branded ids and days are strings; builders are where a test makes them. */
const newId = <Id extends string>(): Id => v7() as Id;
const at = '2026-11-21T13:00:00.000Z' as Instant;
let serial = 0;

type TicketWish = Partial<NewRow<'tickets'>> & { category?: ThingCategory };

/** A ticket that waits, of a toaster; with an outcome it is done on 21 November 2026. */
export const aTicketRow = ({
  category = 'Toaster',
  ...row
}: TicketWish = {}): NewRow<'tickets'> => {
  const doneOn = row.done_on ?? ('2026-11-21' as Day);
  const done = { done_at: at, done_on: doneOn, done_year: Number(doneOn.slice(0, 4)) };
  serial += 1;
  return {
    id: newId<TicketId>(),
    code: `R${String(serial).padStart(7, '0')}`,
    thing: 'Grille-pain',
    category_number: categoryNumber(category),
    brand: '',
    brand_key: fold(row.brand ?? ''),
    model: '',
    problem: 'Ne chauffe plus',
    visitor_name: '',
    folded_visitor: row.visitor_name ? fold(row.visitor_name) : null,
    visitor_contact: '',
    state: row.outcome ? 'done' : 'waiting',
    state_at: at,
    opened_at: at,
    opened_on: '2026-11-21' as Day,
    minutes: 0,
    then_what: '',
    folded_words: '',
    ...(row.outcome ? done : {}),
    ...row,
  };
};

type ImportedWish = Partial<NewRow<'imported_repairs'>> & { category?: ThingCategory };

export const anImportedRow = (
  importId: ImportId,
  { category = 'Toaster', ...row }: ImportedWish = {},
): NewRow<'imported_repairs'> => {
  const eventDate = row.event_date ?? '2019-03-02';
  serial += 1;
  return {
    id: newId<ImportedRepairId>(),
    import_id: importId,
    line: serial,
    ords_id: `restart_${serial}`,
    data_provider: 'The Restart Project',
    country: 'FRA',
    partner_product_category: `Kitchen ~ ${category}`,
    product_category: category,
    product_category_id: String(categoryNumber(category)),
    brand: 'Unknown',
    year_of_manufacture: '',
    product_age: '',
    repair_status: 'Fixed',
    repair_barrier: '',
    group_identifier: 'Repair Café',
    event_date: eventDate,
    problem: '',
    category_number: categoryNumber(category),
    brand_key: fold(row.brand ?? ''),
    outcome: 'fixed',
    event_year: eventDate === '' ? null : Number(eventDate.slice(0, 4)),
    ...row,
  };
};

/** An import that stands, of rows made with its id. */
export const keepImport = async (
  store: Store,
  rowsOf: (importId: ImportId) => NewRow<'imported_repairs'>[],
): Promise<ImportId> => {
  const id = newId<ImportId>();
  const rows = rowsOf(id);
  await store.write(manager, async (tx) => {
    const known = { imported_at: at, file_name: 'ords.csv', layout: 'v0.3' as const };
    await tx.insert('imports', { id, ...known, row_count: rows.length });
    for (const row of rows) await tx.insert('imported_repairs', row);
    await tx.record({ act: 'import-repairs', subject: { kind: 'import', id }, role: 'manager' });
  });
  return id;
};

export const keepTickets = (store: Store, rows: NewRow<'tickets'>[]): Promise<unknown> =>
  store.write(manager, async (tx) => {
    for (const row of rows) await tx.insert('tickets', row);
    await tx.record({
      act: 'load-example',
      subject: { kind: 'place', id: 'place' },
      role: 'manager',
    });
  });
