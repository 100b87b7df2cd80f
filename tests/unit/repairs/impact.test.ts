import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  type Impact,
  impactOf,
  impactOfMany,
  sumOfImpacts,
} from '#shared/domain/repairs/impact.ts';
import { referenceRows } from '#shared/domain/repairs/reference.ts';
import { type ImpactMethod, type Outcome, outcome } from '#shared/domain/repairs/repair-words.ts';
import {
  categoryNumber,
  categoryOfNumber,
  poweredCategories,
  referenceOf,
  type ThingCategory,
  thingCategory,
  unpoweredCategories,
} from '#shared/domain/repairs/thing-category.ts';

/** Facts that lie beside the project. */
const read = (name: string): Record<string, string>[] => {
  const file = new URL(`../../../../shared/data/${name}`, import.meta.url);
  return parse(readFileSync(file, 'utf8'), { columns: true });
};

const statusOf: Readonly<Record<string, Outcome>> = {
  Fixed: 'fixed',
  Repairable: 'repairable',
  'End of life': 'end-of-life',
  Unknown: 'unknown',
};

const fixed = (category: ThingCategory, estimatedGrams: number | null = null, how?: ImpactMethod) =>
  impactOf({ outcome: 'fixed', reference: referenceOf(category), estimatedGrams }, how);

describe('4,974 real repairs', () => {
  const impacts = (method: ImpactMethod): Impact[] =>
    read('ords-sample.csv').map((row) =>
      impactOf(
        {
          outcome: statusOf[row['repair_status'] ?? ''] ?? 'unknown',
          reference: referenceOf(thingCategory.parse(row['product_category'])),
          estimatedGrams: null,
        },
        method,
      ),
    );

  test('come to the golden totals, to the gram', () => {
    const all = impacts('fixometer');
    const total = sumOfImpacts(all);
    expect(all).toHaveLength(4_974);
    expect(total.weightMissing).toBe(280);
    expect(Math.round(total.wasteGrams)).toBe(8_391_750);
    expect(Math.round(total.co2eGrams)).toBe(69_502_160);
  });

  test('weigh as much by the other method, and spare a kilogram for a kilogram', () => {
    const total = sumOfImpacts(impacts('one-to-one'));
    expect(total).toEqual({ wasteGrams: 8_391_750, co2eGrams: 8_391_750, weightMissing: 280 });
  });

  test('are counted the same at once, by kind and outcome', () => {
    const reference = referenceOf('Laptop');
    const one = impactOf({ outcome: 'fixed', reference, estimatedGrams: null });
    const many = {
      outcome: 'fixed',
      reference,
      count: 3,
      weighed: 1,
      estimatedGrams: 900,
    } as const;
    expect(impactOfMany(many)).toEqual(sumOfImpacts([one, one, one]));
  });
});

describe('one thing', () => {
  test('a medium laptop that was fixed saves 1.830 kg and 132.66 kg CO2e', () => {
    expect(fixed('Laptop')).toEqual({ wasteGrams: 1_830, co2eGrams: 132_660, weightMissing: 0 });
  });

  test('nothing but what was fixed counts', () => {
    for (const said of outcome.exclude(['fixed']).options) {
      const thing = { outcome: said, reference: referenceOf('Laptop'), estimatedGrams: 1_000 };
      expect(impactOf(thing)).toEqual({ wasteGrams: 0, co2eGrams: 0, weightMissing: 0 });
    }
  });

  test.each([
    ['Misc', 2_000, 2_000, 2_000 * 32.06679233 * 0.5, 0],
    ['Misc', null, 0, 0, 1],
    ['Large home electrical', 40_000, 40_000, 40_000 * 32.06679233 * 0.5, 0],
    ['Toaster', 9_000, 1_470, 8_130 * 0.5, 0],
    ['Unpowered - Bicycle', 9_000, 9_000, 9_000 * 17.70147059 * 0.5, 0],
    ['Unpowered - Bicycle', null, 15_100, 149_600 * 0.5, 0],
    ['Unpowered - Household', null, 0, 0, 1],
    ['Unpowered - Other', 500, 500, 500 * 17.70147059 * 0.5, 0],
  ] as const)('%s of %s g', (...row) => {
    const [category, grams, wasteGrams, co2eGrams, weightMissing] = row;
    const impact = fixed(category, grams);
    expect(impact).toEqual({ wasteGrams, co2eGrams: expect.closeTo(co2eGrams, 6), weightMissing });
  });

  test('by the other method a kilogram is a kilogram, and what has no weight counts for nothing', () => {
    expect(fixed('Laptop', null, 'one-to-one').co2eGrams).toBe(1_830);
    expect(fixed('Misc', 700, 'one-to-one').co2eGrams).toBe(700);
    expect(fixed('Misc', null, 'one-to-one').weightMissing).toBe(1);
  });
});

describe('the tables', () => {
  test('hold the rows of the Fixometer as they were published', () => {
    const grams = (kilos: string | undefined) => Math.round(Number(kilos) * 1_000);
    const published = read('fixometer-reference.csv').map((row) => ({
      name: row['fixometer_category'],
      isPowered: row['powered'] === '1',
      grams: grams(row['weight_kg']),
      footprintGrams: grams(row['footprint_kgco2e']),
    }));
    expect(published).toEqual(referenceRows);
  });

  test('give each category of the standard its number and its row of the Fixometer', () => {
    const published = read('ords-categories.csv').map((row) => [
      Number(row['product_category_id']),
      row['product_category'],
      row['fixometer_category'],
    ]);
    expect(published).toEqual(
      poweredCategories.map((category) => [
        categoryNumber(category),
        category,
        referenceOf(category).name,
      ]),
    );
  });

  test('know every category by its number, and no other number', () => {
    for (const category of [...poweredCategories, ...unpoweredCategories]) {
      expect(categoryOfNumber(categoryNumber(category))).toBe(category);
    }
    for (const number of [-1, 0, 41, 100, 107]) expect(categoryOfNumber(number)).toBeNull();
  });
});
