/** A repair café of many years: tickets and imported repairs, spread about as real ones are. */
import { v7 } from 'uuid';
import { Random } from '#main/place/example/random.ts';
import type { Filling } from '#main/store/bulk.ts';
import type { NewRow } from '#main/store/store.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import type { ImportedRepairId, ImportId, TicketId } from '#shared/domain/ids.ts';
import { barrier, outcome } from '#shared/domain/repairs/repair-words.ts';
import {
  categoryNumber,
  poweredCategories,
  unpoweredCategories,
} from '#shared/domain/repairs/thing-category.ts';

const newId = <Id extends string>(): Id => v7() as Id; // rows of a bench belong to nobody
const categories = [...poweredCategories, ...unpoweredCategories];
const years = { from: 2013, until: 2026 };
/** Real files of this size bear some five thousand brands; most things have none or a well-known one. */
const brands = 5_000;

/** What every repair has. */
const repaired = (random: Random) => {
  const category = categories[random.below(categories.length)] ?? 'Misc';
  const said = outcome.options[random.below(outcome.options.length)] ?? 'unknown';
  const why = barrier.options[random.below(barrier.options.length)] ?? null;
  const year = random.between(years.from, years.until);
  const month = String(random.between(1, 12)).padStart(2, '0');
  // The cube draws the first brands most.
  const brand = random.below(4) === 0 ? '' : `Marque ${Math.floor(random.unit() ** 3 * brands)}`;
  return {
    category,
    said,
    barrier: said === 'end-of-life' ? why : null,
    year,
    on: `${year}-${month}-15` as Day,
    brand,
    age: random.below(3) === 0 ? null : random.below(40),
  };
};

/** So many tickets that are done. */
export const addTickets = (filling: Filling, count: number): void => {
  for (let serial = 1; serial <= count; serial += 1) {
    filling.add('tickets', aDoneTicket(serial));
  }
};

type WholeRow<T extends 'tickets' | 'imported_repairs'> = Required<NewRow<T>>;

const aDoneTicket = (serial: number): WholeRow<'tickets'> => {
  const random = new Random(4, 'visit', serial);
  const { category, said, barrier: why, year, on, brand, age } = repaired(random);
  const at = `${on}T15:00:00.000Z` as Instant;
  return {
    id: newId<TicketId>(),
    code: `R${String(serial).padStart(7, '0')}`,
    session_id: null,
    queue_number: null,
    thing: category,
    category_number: categoryNumber(category),
    brand,
    brand_key: brand.toLowerCase(),
    model: '',
    year_of_manufacture: null,
    weight_grams: random.below(2) === 0 ? null : random.between(100, 20_000),
    problem: 'Ne s’allume plus après une chute, le câble a été remplacé par son propriétaire',
    public_problem: null,
    visitor_name: 'Camille',
    folded_visitor: 'camille',
    visitor_contact: '',
    visitor_forgotten_at: null,
    member_id: null,
    item_id: null,
    loan_id: null,
    imported_repair_id: null,
    waiver_id: null,
    waiver_how: null,
    signature_file: null,
    state: 'done',
    state_at: at,
    opened_at: at,
    opened_on: on,
    taken_at: at,
    waited_minutes: random.below(150),
    minutes: random.below(180),
    outcome: said,
    barrier: why,
    next_step: null,
    electrical_check: null,
    done_at: at,
    done_on: on,
    done_year: year,
    age_years: age,
    shelf_id: null,
    kept_until: null,
    then_what: '',
    folded_words: `${category} ${brand}`.toLowerCase(),
  };
};

/** One import that stands, of so many rows. */
export const addImported = (filling: Filling, count: number): void => {
  const importId = newId<ImportId>();
  const importedAt = '2026-11-20T10:00:00.000Z' as Instant;
  filling.add('imports', {
    id: importId,
    imported_at: importedAt,
    file_name: 'ords.csv',
    layout: 'v0.3',
    row_count: count,
  });
  for (let line = 2; line < count + 2; line += 1) {
    filling.add('imported_repairs', anImportedRepair(importId, line));
  }
};

const anImportedRepair = (importId: ImportId, line: number): WholeRow<'imported_repairs'> => {
  const {
    category,
    said,
    barrier: why,
    year,
    on,
    brand,
    age,
  } = repaired(new Random(5, 'visit', line));
  return {
    id: newId<ImportedRepairId>(),
    import_id: importId,
    line,
    ords_id: `restart_${line}`,
    data_provider: 'The Restart Project',
    country: 'FRA',
    partner_product_category: category,
    product_category: category,
    product_category_id: String(categoryNumber(category)),
    brand: brand === '' ? 'Unknown' : brand,
    year_of_manufacture: '',
    product_age: age === null ? '' : String(age),
    repair_status: said,
    repair_barrier: why ?? '',
    group_identifier: 'Repair Café',
    event_date: on,
    problem: 'Ne s’allume plus après une chute, le câble a été remplacé par son propriétaire',
    public_problem: null,
    category_number: categoryNumber(category),
    brand_key: brand.toLowerCase(),
    outcome: said,
    barrier: why,
    event_year: year,
    age_years: age,
  };
};
