import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impactOf, sumOfImpacts } from '#shared/domain/repairs/impact.ts';
import { type OrdsRow, ordsColumns } from '#shared/domain/repairs/ords/columns.ts';
import { poweredCategories, referenceOf } from '#shared/domain/repairs/thing-category.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { howMany } from '#tests/support/how-many.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aFile, aRow, bringIn, publishedFile, rowsOfText, textOfRows } from './ords-files.ts';

const sentOut = async (house: TestHouse): Promise<string> => {
  const file = await house.client('manager').exchange.ords.rows({ period: { kind: 'all' } });
  return await file.text();
};

const byId = (rows: readonly OrdsRow[]) => new Map(rows.map((row) => [row.id, row]));

describe('The published file', () => {
  test('comes in and goes out row by row', async () => {
    const house = await aHouse();
    expect(await bringIn(house, publishedFile('v0.3'))).toMatchObject({ rowCount: 4_974 });
    const text = await sentOut(house);
    expect(text.split('\n')[0]).toBe(ordsColumns.join(','));
    expect(text).not.toMatch(/\r|^\uFEFF/);
    expect(byId(rowsOfText(text))).toEqual(byId(rowsOfText(await publishedFile('v0.3').text())));
  });

  test('saves what it is known to have saved, to the gram', async () => {
    const house = await aHouse();
    await bringIn(house, publishedFile('v0.3'));
    const rows = await house.store.read((q) =>
      q.selectFrom('imported_repairs').select(['product_category', 'outcome']).execute(),
    );
    const impact = sumOfImpacts(
      rows.map(({ product_category, outcome }) =>
        impactOf({
          outcome,
          reference: referenceOf(product_category as (typeof poweredCategories)[number]),
          estimatedGrams: null,
        }),
      ),
    );
    expect(rows.filter(({ outcome }) => outcome === 'fixed')).toHaveLength(2_655);
    expect(impact.weightMissing).toBe(280);
    expect(Math.round(impact.wasteGrams)).toBe(8_391_750);
    expect(Math.round(impact.co2eGrams)).toBe(69_502_160);
    const { impact: shown } = await house
      .client()
      .repairs.statistics.of({ period: { kind: 'all' } });
    expect(shown).toMatchObject({ weightMissing: 280 });
    expect(Math.round(shown.wasteGrams)).toBe(8_391_750);
    expect(Math.round(shown.co2eGrams)).toBe(69_502_160);
  });

  test('of the older layout goes out as 0.3, with its ids, groups and barriers', async () => {
    const house = await aHouse();
    await bringIn(house, publishedFile('v0.2.1'));
    const sent = byId(rowsOfText(await sentOut(house)));
    for (const older of rowsOfText(await publishedFile('v0.2.1').text())) {
      const { problem: _, brand: __, year_of_manufacture: year, ...words } = older;
      expect(sent.get(older.id)).toMatchObject({
        ...words,
        year_of_manufacture: year === '????' ? '' : year,
        product_age: '',
      });
    }
    const text = [...sent.values()].map(({ problem, brand }) => problem + brand).join('\n');
    expect(text).not.toMatch(/\?[©®†™§¢ß¥]/);
  });
});

/** Text of any letters; a base of PostgreSQL keeps no NUL, and half a letter is no text. */
const anyText = fc
  .string({
    unit: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom('"', ',', ';', '\n', '\r\n', '\r', "'", ' ', '=', 'é', '\t'),
      },
      { weight: 5, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    ),
    maxLength: 12,
  })
  .filter((text) => !text.includes('\0'));

const anyRow: fc.Arbitrary<OrdsRow> = fc.record({
  id: fc.constant(''),
  data_provider: anyText,
  country: anyText,
  partner_product_category: anyText,
  product_category: fc.constantFrom(...poweredCategories),
  product_category_id: anyText,
  brand: anyText,
  year_of_manufacture: anyText,
  product_age: fc.oneof(anyText, fc.double({ noNaN: true }).map(String), fc.integer().map(String)),
  repair_status: fc.constantFrom('Fixed', 'Repairable', 'End of life', 'Unknown'),
  repair_barrier_if_end_of_life: fc.oneof(anyText, fc.constant('Too worn out')),
  group_identifier: anyText,
  event_date: fc.constantFrom('', '2024-02-29', '1999-12-13', '2017-04-01'),
  problem: anyText,
});

bothStores('Rows with whatever stands in them', ({ dialect, open }) => {
  test('go out as they came in', async () => {
    const house = await aHouse({ store: await open() });
    let file = 0;
    const runs = dialect === 'sqlite' ? howMany(30, 300) : howMany(5, 30);
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 12 }), async (given) => {
        file += 1;
        const rows = given.map((row, at) => ({ ...row, id: `any${file}_${at}` }));
        await bringIn(house, aFile(textOfRows(rows)));
        const sent = byId(rowsOfText(await sentOut(house)));
        for (const row of rows) expect(sent.get(row.id)).toEqual(row);
      }),
      { numRuns: runs },
    );
  });

  test('are kept by what counts of them', async () => {
    const house = await aHouse({ store: await open() });
    const rows = [
      aRow({
        id: 'a_1',
        repair_status: 'End of life',
        repair_barrier_if_end_of_life: 'Too worn out',
        product_age: '2.9',
      }),
      aRow({ id: 'a_2', repair_barrier_if_end_of_life: 'Too worn out', event_date: '' }),
      aRow({ id: 'a_3', product_age: '3000', brand: 'Philips' }),
      aRow({ id: 'a_4', year_of_manufacture: '2014', product_category_id: '3' }),
    ];
    await bringIn(house, aFile(textOfRows(rows)));
    const kept = await house.store.read((q) =>
      q
        .selectFrom('imported_repairs')
        .select(['barrier', 'event_year', 'age_years', 'brand_key', 'category_number'])
        .orderBy('line')
        .execute(),
    );
    const toaster = { category_number: 31 };
    expect(kept).toEqual([
      { ...toaster, barrier: 'too-worn-out', event_year: 2024, age_years: 2, brand_key: '' },
      { ...toaster, barrier: null, event_year: null, age_years: null, brand_key: '' },
      { ...toaster, barrier: null, event_year: 2024, age_years: null, brand_key: 'philips' },
      { ...toaster, barrier: null, event_year: 2024, age_years: 10, brand_key: '' },
    ]);
  });
});
