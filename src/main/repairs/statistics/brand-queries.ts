/** The SQL of brands: of many thousands, only the first few leave the base. */
import { sql } from 'kysely';
import type { Reading } from '#main/store/store.ts';
import type { Scopes } from './groups.ts';
import type { ImportScope } from './imported-queries.ts';
import type { TicketScope } from './ticket-queries.ts';

/** How a brand that nobody knows is written, folded: nothing, the standard's word, ours. */
const unknownKeys = ['', 'unknown', 'inconnu', 'inconnue'];

const fixed = sql<number>`sum(case when outcome = 'fixed' then 1 else 0 end)`;

/**
 * There are more brands than years, so one index in the order of brands answers for all years. SQLite
 * would rather look up the rows of a year in an index that begins with it, unless the year is an
 * expression.
 */
const doneYear = sql<number | null>`done_year + 0`;
const eventYear = sql<number | null>`event_year + 0`;

const brandsOfTickets = (q: Reading, { year, sessionId }: TicketScope) => {
  const done = q.selectFrom('tickets').where('cancelled_at', 'is', null);
  const ofYear =
    year === undefined ? done.where(doneYear, 'is not', null) : done.where(doneYear, '=', year);
  return sessionId === undefined ? ofYear : ofYear.where('session_id', '=', sessionId);
};

const brandsOfImport = (q: Reading, { importId, year }: ImportScope) => {
  const rows = q.selectFrom('imported_repairs').where('import_id', '=', importId);
  return year === undefined ? rows : rows.where(eventYear, '=', year);
};

const brandGroups = (q: Reading, { own, imported }: Scopes) => {
  const ofTickets = brandsOfTickets(q, own)
    .select((eb) => ['brand_key', eb.fn.countAll().as('repairs'), fixed.as('fixed')])
    .groupBy('brand_key');
  const ofImports = imported.map((scope) =>
    brandsOfImport(q, scope)
      .select((eb) => ['brand_key', eb.fn.countAll().as('repairs'), fixed.as('fixed')])
      .groupBy('brand_key'),
  );
  return ofImports.reduce((all, one) => all.unionAll(one), ofTickets);
};

/** The brands that came most, and before them all that is unknown, under an empty key. */
export const selectFirstBrands = (q: Reading, scopes: Scopes, most: number) =>
  q
    .selectFrom(brandGroups(q, scopes).as('groups'))
    .select((eb) => [
      eb
        .case()
        .when('groups.brand_key', 'in', unknownKeys)
        .then('')
        .else(eb.ref('groups.brand_key'))
        .end()
        .as('known_key'),
      eb.fn
        .max(eb.case().when('groups.brand_key', 'in', unknownKeys).then(1).else(0).end())
        .as('is_unknown'),
      eb.fn.sum('groups.repairs').as('all_repairs'),
      eb.fn.sum('groups.fixed').as('all_fixed'),
    ])
    .groupBy('known_key')
    .orderBy('is_unknown', 'desc')
    .orderBy('all_repairs', 'desc')
    .orderBy('known_key')
    .limit(most + 1)
    .execute();

/** A brand as it was written on a few tickets. */
export const selectSpellings = (q: Reading, brandKey: string) =>
  q
    .selectFrom('tickets')
    .select('brand')
    .where('brand_key', '=', brandKey)
    .where('cancelled_at', 'is', null)
    .orderBy('outcome')
    .limit(9)
    .execute();

/** A brand as it was written on a few rows of an import. */
export const selectImportedSpellings = (q: Reading, { importId }: ImportScope, brandKey: string) =>
  q
    .selectFrom('imported_repairs')
    .select('brand')
    .where('import_id', '=', importId)
    .where('brand_key', '=', brandKey)
    .orderBy('outcome')
    .limit(9)
    .execute();
