/** What is counted, as groups: tickets and imported repairs look the same from here on. */
import { listStanding } from '#main/exchange/imports/list-imports.ts';
import type { Reading } from '#main/store/store.ts';
import type { Period } from '#shared/contract/repair-statistics.ts';
import type { Barrier, Outcome } from '#shared/domain/repairs/repair-words.ts';
import {
  countImportedByAge,
  countImportedByBarrier,
  countImportedByCategory,
  type ImportScope,
} from './imported-queries.ts';
import {
  countByAge,
  countByBarrier,
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
  readonly ages: readonly AgeGroup[];
  readonly barriers: readonly BarrierGroup[];
  readonly minutes: readonly MinutesGroup[];
  readonly waits: readonly MinutesGroup[];
}

/** Where a period is looked up: among our tickets, and in each import that stands. */
export interface Scopes {
  readonly own: TicketScope;
  readonly imported: readonly ImportScope[];
}

/** What is imported belongs to no session of ours. */
export const scopesOf = async (q: Reading, period: Period): Promise<Scopes> => {
  if (period.kind === 'session') return { own: { sessionId: period.id }, imported: [] };
  const ofYear = period.kind === 'year' ? { year: period.year } : {};
  const imports = await listStanding(q);
  return { own: ofYear, imported: imports.map(({ id }) => ({ importId: id, ...ofYear })) };
};

/** Everything that has an outcome, grouped. */
export const readGroups = async (q: Reading, { own, imported }: Scopes): Promise<Groups> => {
  const ofTickets = await ticketGroups(q, own);
  const all = [ofTickets];
  for (const scope of imported) all.push(await importedGroups(q, scope));
  return {
    categories: all.flatMap(({ categories }) => categories),
    ages: all.flatMap(({ ages }) => ages),
    barriers: all.flatMap(({ barriers }) => barriers),
    minutes: ofTickets.minutes,
    waits: ofTickets.waits,
  };
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
  ages: (await countByAge(q, scope)).map(ageOf),
  barriers: (await countByBarrier(q, scope)).map(counted),
  minutes: (await countByMinutes(q, scope)).map(counted),
  waits: (await countByWait(q, scope)).map(counted),
});

const importedGroups = async (q: Reading, scope: ImportScope): Promise<Groups> => ({
  categories: (await countImportedByCategory(q, scope)).map((row) => ({
    year: row.year,
    categoryNumber: row.category_number,
    outcome: row.outcome,
    count: Number(row.count),
    weighed: 0,
    grams: 0,
  })),
  ages: (await countImportedByAge(q, scope)).map(ageOf),
  barriers: (await countImportedByBarrier(q, scope)).map(counted),
  minutes: [],
  waits: [],
});

/** PostgreSQL answers counts as text. */
type Count = number | string | bigint;

const counted = <Row extends { count: Count }>(row: Row) => ({ ...row, count: Number(row.count) });

const ageOf = (row: { age_years: number | null; outcome: Outcome | null; count: Count }) => ({
  ageYears: row.age_years,
  isFixed: row.outcome === 'fixed',
  count: Number(row.count),
});
