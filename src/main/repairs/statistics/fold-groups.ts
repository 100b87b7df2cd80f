/** Folds groups into the figures that a screen shows. Pure. */
import type { Outcomes, RepairStatistics, Slice } from '#shared/contract/repair-statistics.ts';
import { type Impact, impactOfMany, sumOfImpacts } from '#shared/domain/repairs/impact.ts';
import { barrier, type ImpactMethod, type Outcome } from '#shared/domain/repairs/repair-words.ts';
import {
  categoryNumber,
  categoryOfNumber,
  referenceOf,
  type ThingCategory,
} from '#shared/domain/repairs/thing-category.ts';
import type { AgeGroup, BarrierGroup, CategoryGroup, MinutesGroup } from './groups.ts';

export const sumOf = <Row>(rows: readonly Row[], each: (row: Row) => number): number =>
  rows.reduce((total, row) => total + each(row), 0);

/** Rows by what they have in common, in the order in which it is first met. */
export const grouped = <Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Map<Key, Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = groups.get(key);
    if (known) known.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

interface Counted {
  readonly outcome: Outcome;
  readonly count: number;
}

export const outcomesOf = (groups: readonly Counted[]): Outcomes => {
  const counts: Record<Outcome, number> = { fixed: 0, repairable: 0, 'end-of-life': 0, unknown: 0 };
  for (const { outcome, count } of groups) counts[outcome] += count;
  const { fixed, repairable, 'end-of-life': endOfLife, unknown } = counts;
  return { fixed, repairable, endOfLife, unknown };
};

/** By category, most repairs first; of as many, in the order of the standard. */
export const categoriesOf = (groups: readonly CategoryGroup[]): RepairStatistics['categories'] =>
  [...grouped(groups, (group) => group.categoryNumber)]
    .map(([number, rows]) => ({
      repairs: sumOf(rows, ({ count }) => count),
      figures: { category: categoryOf(number), ...outcomesOf(rows) },
    }))
    .sort(
      (one, other) =>
        other.repairs - one.repairs ||
        categoryNumber(one.figures.category) - categoryNumber(other.figures.category),
    )
    .map(({ figures }) => figures);

export const impactOfGroups = (groups: readonly CategoryGroup[], method: ImpactMethod): Impact =>
  sumOfImpacts(
    groups.map(({ outcome, count, weighed, grams, categoryNumber: number }) =>
      impactOfMany(
        {
          outcome,
          reference: referenceOf(categoryOf(number)),
          count,
          weighed,
          estimatedGrams: grams,
        },
        method,
      ),
    ),
  );

/** By year, oldest first; what has no day belongs to none. */
export const yearsOf = (
  groups: readonly CategoryGroup[],
  method: ImpactMethod,
): RepairStatistics['years'] =>
  [...grouped(groups, ({ year }) => year)]
    .flatMap(([year, rows]) => (year === null ? [] : [{ year, rows }]))
    .sort((one, other) => one.year - other.year)
    .map(({ year, rows }) => {
      const { wasteGrams, co2eGrams } = impactOfGroups(rows, method);
      const repairs = sumOf(rows, ({ count }) => count);
      return { year, repairs, fixed: outcomesOf(rows).fixed, wasteGrams, co2eGrams };
    });

/** Each barrier in the order of the list, then what says none; only those that were met. */
export const barriersOf = (groups: readonly BarrierGroup[]): RepairStatistics['barriers'] =>
  [...barrier.options, null]
    .map((word) => ({
      barrier: word,
      count: sumOf(
        groups.filter((group) => group.barrier === word),
        ({ count }) => count,
      ),
    }))
    .filter(({ count }) => count > 0);

/** From, until, both included. */
type Bounds = readonly (readonly [from: number, until: number | null])[];

const ageBounds: Bounds = [
  [0, 1],
  [2, 4],
  [5, 9],
  [10, 19],
  [20, null],
];

/** How old things were, in whole years; an age below zero is none. */
export const agesOf = (
  groups: readonly AgeGroup[],
): Pick<RepairStatistics, 'ages' | 'ageUnknown'> => {
  const known = groups.flatMap(({ ageYears: value, ...group }) =>
    value === null || value < 0 ? [] : [{ ...group, value }],
  );
  const fixed = slicesOf(
    known.filter(({ isFixed }) => isFixed),
    ageBounds,
  );
  return {
    ages: slicesOf(known, ageBounds).map((slice, at) => ({
      ...slice,
      fixed: fixed[at]?.count ?? 0,
    })),
    ageUnknown: sumOf(groups, ({ count }) => count) - sumOf(known, ({ count }) => count),
  };
};

const minuteBounds = (first: number): Bounds => [
  [first, 15],
  [16, 30],
  [31, 60],
  [61, 120],
  [121, null],
];

export const minutesOf = (groups: readonly MinutesGroup[]): RepairStatistics['minutes'] => ({
  total: sumOf(groups, ({ minutes, count }) => minutes * count),
  slices: slicesOf(groups.map(asValue), minuteBounds(1)),
});

export const waitingOf = (groups: readonly MinutesGroup[]): RepairStatistics['waiting'] => {
  const people = sumOf(groups, ({ count }) => count);
  const minutes = sumOf(groups, (group) => group.minutes * group.count);
  return {
    average: people === 0 ? null : Math.round(minutes / people),
    slices: slicesOf(groups.map(asValue), minuteBounds(0)),
  };
};

const asValue = ({ minutes, count }: MinutesGroup) => ({ value: minutes, count });

const slicesOf = (
  rows: readonly { readonly value: number; readonly count: number }[],
  bounds: Bounds,
): Slice[] =>
  bounds.map(([from, until]) => ({
    from,
    until,
    count: sumOf(
      rows.filter(({ value }) => value >= from && (until === null || value <= until)),
      ({ count }) => count,
    ),
  }));

/** The base holds numbers of ours alone. */
const categoryOf = (number: number): ThingCategory => {
  const category = categoryOfNumber(number);
  if (!category) throw new Error(`no category ${number}`);
  return category;
};
