/** What is counted, as groups: tickets and imported repairs look the same from here on. */
import type { Reading } from '#main/store/store.ts';
import type { Period } from '#shared/contract/repair-statistics.ts';
import type { ImportId } from '#shared/domain/ids.ts';
import type { Barrier, Outcome } from '#shared/domain/repairs/repair-words.ts';
import {
  countImportedByAge,
  countImportedByBarrier,
  countImportedByBrand,
  countImportedByCategory,
  selectStandingImports,
} from './imported-queries.ts';
import {
  countByAge,
  countByBarrier,
  countByBrand,
  countByCategory,
  countByMinutes,
  countByWait,
  type TicketScope,
} from './ticket-queries.ts';

export interface CategoryGroup {
  /** `null` where the day is not known. */
  readonly year: number | null;
  readonly categoryNumber: number;
  readonly outcome: Outcome;
  readonly count: number;
  /** How many of them have a weight, and these weights together. */
  readonly weighed: number;
  readonly grams: number;
}

export interface BrandGroup {
  /** `null`: our own tickets. */
  readonly importId: ImportId | null;
  readonly year: number | null;
  readonly brandKey: string;
  readonly isFixed: boolean;
  readonly count: number;
}

export interface AgeGroup {
  readonly ageYears: number | null;
  readonly isFixed: boolean;
  readonly count: number;
}

export interface BarrierGroup {
  readonly barrier: Barrier | null;
  readonly count: number;
}

export interface MinutesGroup {
  readonly minutes: number;
  readonly count: number;
}

export interface Groups {
  readonly categories: readonly CategoryGroup[];
  readonly brands: readonly BrandGroup[];
  readonly ages: readonly AgeGroup[];
  readonly barriers: readonly BarrierGroup[];
  readonly minutes: readonly MinutesGroup[];
  readonly waits: readonly MinutesGroup[];
}

/** Everything that has an outcome in the period, grouped. */
export const readGroups = async (q: Reading, period: Period): Promise<Groups> => {
  const own = await ticketGroups(q, scopeOf(period));
  if (period.kind === 'session') return own;
  const all = [own];
  for (const { id } of await selectStandingImports(q)) {
    all.push(await importedGroups(q, id, period.kind === 'year' ? period.year : undefined));
  }
  return {
    categories: all.flatMap(({ categories }) => categories),
    brands: all.flatMap(({ brands }) => brands),
    ages: all.flatMap(({ ages }) => ages),
    barriers: all.flatMap(({ barriers }) => barriers),
    minutes: own.minutes,
    waits: own.waits,
  };
};

/** The tickets that a period is about. */
export const scopeOf = (period: Period): TicketScope => {
  switch (period.kind) {
    case 'all':
      return {};
    case 'year':
      return { year: period.year };
    case 'session':
      return { sessionId: period.id };
  }
};

const ticketGroups = async (q: Reading, scope: TicketScope): Promise<Groups> => ({
  categories: (await countByCategory(q, scope)).flatMap(({ outcome, ...row }) =>
    outcome === null
      ? []
      : [
          {
            year: row.year,
            categoryNumber: row.category_number,
            outcome,
            count: Number(row.count),
            weighed: Number(row.weighed),
            grams: Number(row.grams ?? 0),
          },
        ],
  ),
  brands: (await countByBrand(q, scope)).map((row) => brandOf(row, null)),
  ages: (await countByAge(q, scope)).map(ageOf),
  barriers: (await countByBarrier(q, scope)).map(counted),
  minutes: (await countByMinutes(q, scope)).map(counted),
  waits: (await countByWait(q, scope)).map(counted),
});

const importedGroups = async (
  q: Reading,
  importId: ImportId,
  year: number | undefined,
): Promise<Groups> => {
  const scope = { importId, ...(year === undefined ? {} : { year }) };
  return {
    categories: (await countImportedByCategory(q, scope)).map((row) => ({
      year: row.year,
      categoryNumber: row.category_number,
      outcome: row.outcome,
      count: Number(row.count),
      weighed: 0,
      grams: 0,
    })),
    brands: (await countImportedByBrand(q, scope)).map((row) => brandOf(row, importId)),
    ages: (await countImportedByAge(q, scope)).map(ageOf),
    barriers: (await countImportedByBarrier(q, scope)).map(counted),
    minutes: [],
    waits: [],
  };
};

/** PostgreSQL answers counts as text. */
type Count = number | string | bigint;

const counted = <Row extends { count: Count }>(row: Row) => ({ ...row, count: Number(row.count) });

interface BrandRow {
  year: number | null;
  brand_key: string;
  outcome: Outcome | null;
  count: Count;
}

const brandOf = (row: BrandRow, importId: ImportId | null): BrandGroup => ({
  importId,
  year: row.year,
  brandKey: row.brand_key,
  isFixed: row.outcome === 'fixed',
  count: Number(row.count),
});

const ageOf = (row: { age_years: number | null; outcome: Outcome | null; count: Count }) => ({
  ageYears: row.age_years,
  isFixed: row.outcome === 'fixed',
  count: Number(row.count),
});
