/** What was repaired and saved, counted again one by one in memory from the same rows. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repairsRouter } from '#main/repairs/router.ts';
import type { Store } from '#main/store/store.ts';
import type { Period } from '#shared/contract/repair-statistics.ts';
import type { Day } from '#shared/domain/day.ts';
import { impactMethodNames, impactOf, sumOfImpacts } from '#shared/domain/repairs/impact.ts';
import {
  barrier,
  type ImpactMethod,
  impactMethod,
  type Outcome,
  outcome,
} from '#shared/domain/repairs/repair-words.ts';
import {
  poweredCategories,
  referenceOf,
  type ThingCategory,
  unpoweredCategories,
} from '#shared/domain/repairs/thing-category.ts';
import { aHouse, clientOf } from '#tests/support/house.ts';
import { howMany } from '#tests/support/how-many.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { anImportedRow, aTicketRow, keepImport, keepTickets } from './rows.ts';

const categories: ThingCategory[] = [...poweredCategories, ...unpoweredCategories];
const years = [2019, 2024, 2026];

/** Something repaired, or not yet (`null`). */
const repaired = fc.record({
  category: fc.constantFrom(...categories),
  said: fc.option(fc.constantFrom(...outcome.options), { freq: 5 }),
  reason: fc.option(fc.constantFrom(...barrier.options)),
  brand: fc.constantFrom('', 'Moulinex', 'MOULINEX', 'Seb', 'Unknown'),
  year: fc.constantFrom(...years),
  age: fc.option(fc.constantFrom(0, 1, 2, 4, 5, 9, 10, 19, 20, 43)),
  grams: fc.option(fc.integer({ min: 1, max: 90_000 })),
  minutes: fc.constantFrom(0, 1, 15, 16, 30, 31, 60, 61, 120, 121, 300),
  waited: fc.option(fc.constantFrom(0, 15, 16, 60, 121)),
});
type Repaired = typeof repaired extends fc.Arbitrary<infer Value> ? Value : never;

const dayIn = (year: number) => `${year}-03-02` as Day;

const wordsOf = ({ category, brand, said, reason, age }: Repaired) => ({
  category,
  brand,
  barrier: said === 'end-of-life' ? reason : null,
  age_years: age,
});

const keepAll = async (store: Store, own: Repaired[], others: Repaired[]): Promise<void> => {
  const rows = own.map((one) =>
    aTicketRow({
      ...wordsOf(one),
      weight_grams: one.grams,
      minutes: one.minutes,
      waited_minutes: one.waited,
      ...(one.said === null ? {} : { outcome: one.said, done_on: dayIn(one.year) }),
    }),
  );
  await keepTickets(store, rows);
  await keepImport(store, (id) =>
    others.map((one) =>
      anImportedRow(id, {
        ...wordsOf(one),
        outcome: one.said ?? 'unknown',
        event_date: dayIn(one.year),
      }),
    ),
  );
};

bothStores('the statistics', (base) => {
  test('agree with a recount one by one, for all time and for each year', async () => {
    const house = await aHouse({ store: await base.open() });
    const { statistics, settings } = clientOf(repairsRouter, house.window('manager'));
    const counted: Counted[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.array(repaired),
        fc.array(repaired),
        fc.constantFrom(...impactMethod.options),
        async (own, others, method) => {
          await settings.save({ ...(await settings.get({})), impactMethod: method });
          await keepAll(house.store, own, others);
          counted.push(...own.flatMap(ownCounted), ...others.map(importedCounted));
          for (const year of [null, ...years]) {
            const wanted = counted.filter((one) => year === null || one.year === year);
            const period: Period = year === null ? { kind: 'all' } : { kind: 'year', year };
            expect(await statistics.of({ period })).toEqual(recount(wanted, method));
            const { total, things } = await statistics.weightMissing({ period, limit: 500 });
            expect(total).toBe(recount(wanted, method).impact.weightMissing);
            expect(things).toHaveLength(Math.min(total, 500));
          }
        },
      ),
      { numRuns: base.dialect === 'sqlite' ? howMany(20, 200) : howMany(4, 20) },
    );
  });
});

/** One repair as it should be counted. */
interface Counted extends Omit<Repaired, 'said'> {
  outcome: Outcome;
}

const ownCounted = ({ said, ...one }: Repaired): Counted[] =>
  said === null ? [] : [{ ...one, outcome: said }];

const importedCounted = ({ said, ...one }: Repaired): Counted => ({
  ...one,
  outcome: said ?? 'unknown',
  grams: null,
  minutes: 0,
  waited: null,
});

const many = (rows: Counted[], holds: (row: Counted) => boolean) => rows.filter(holds).length;

const outcomesOf = (rows: Counted[]) => ({
  fixed: many(rows, (row) => row.outcome === 'fixed'),
  repairable: many(rows, (row) => row.outcome === 'repairable'),
  endOfLife: many(rows, (row) => row.outcome === 'end-of-life'),
  unknown: many(rows, (row) => row.outcome === 'unknown'),
});

const impactOfAll = (rows: Counted[], method: ImpactMethod) => {
  const { wasteGrams, co2eGrams, weightMissing } = sumOfImpacts(
    rows.map((row) =>
      impactOf(
        {
          outcome: row.outcome,
          reference: referenceOf(row.category),
          estimatedGrams: row.grams,
        },
        method,
      ),
    ),
  );
  return { wasteGrams, co2eGrams: expect.closeTo(co2eGrams, 3), weightMissing };
};

/** The same figures by the plainest means. */
const recount = (rows: Counted[], method: ImpactMethod) => {
  const inOrder = categories
    .map((category) => ({ category, of: rows.filter((row) => row.category === category) }))
    .filter(({ of }) => of.length > 0)
    .sort((one, other) => other.of.length - one.of.length);
  const moulinex = rows.filter((row) => row.brand.toLowerCase() === 'moulinex');
  const seb = rows.filter((row) => row.brand === 'Seb');
  const brands = [moulinex, seb].filter((of) => of.length > 0);
  const worked = rows.filter(({ minutes }) => minutes > 0).map(({ minutes }) => minutes);
  const waits = rows.flatMap(({ waited }) => (waited === null ? [] : [waited]));
  const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
  return {
    repairs: rows.length,
    outcomes: outcomesOf(rows),
    categories: inOrder.map(({ category, of }) => ({ category, ...outcomesOf(of) })),
    brands: brands
      .sort((one, other) => other.length - one.length)
      .map((of) => ({
        brand: expect.stringMatching(of === seb ? /^Seb$/ : /^moulinex$/i),
        repairs: of.length,
        fixed: outcomesOf(of).fixed,
      })),
    brandUnknown: many(rows, ({ brand }) => brand === '' || brand === 'Unknown'),
    ages: ageBounds.map(([from, until]) => {
      const within = rows.filter(({ age }) => age !== null && age >= from && age <= (until ?? 999));
      return { from, until, count: within.length, fixed: outcomesOf(within).fixed };
    }),
    ageUnknown: many(rows, ({ age }) => age === null),
    barriers: [...barrier.options, null]
      .map((word) => ({
        barrier: word,
        count: many(rows, (row) => row.outcome === 'end-of-life' && row.reason === word),
      }))
      .filter(({ count }) => count > 0),
    minutes: { total: sum(worked), slices: slicesOf(1, worked) },
    waiting: {
      average: waits.length === 0 ? null : Math.round(sum(waits) / waits.length),
      slices: slicesOf(0, waits),
    },
    volunteers: { people: 0, minutes: 0, sessions: 0 },
    impact: { method, methodName: impactMethodNames[method], ...impactOfAll(rows, method) },
    years: years
      .map((year) => ({ year, of: rows.filter((row) => row.year === year) }))
      .filter(({ of }) => of.length > 0)
      .map(({ year, of }) => {
        const { wasteGrams, co2eGrams } = impactOfAll(of, method);
        return { year, repairs: of.length, fixed: outcomesOf(of).fixed, wasteGrams, co2eGrams };
      }),
  };
};

const ageBounds = [
  [0, 1],
  [2, 4],
  [5, 9],
  [10, 19],
  [20, null],
] as const;

const slicesOf = (first: number, minutes: number[]) =>
  [
    [first, 15],
    [16, 30],
    [31, 60],
    [61, 120],
    [121, null],
  ].map(([from, until]) => ({
    from,
    until,
    count: minutes.filter((each) => each >= (from ?? 0) && each <= (until ?? 9_999)).length,
  }));
