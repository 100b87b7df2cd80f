/** What was imported may bear no day, or one that no repair café has seen. */
import { expect, test } from 'vitest';
import { aFile, aRow, bringIn, textOfRows } from '#tests/store/exchange/ords-files.ts';
import { aHouse } from '#tests/support/house.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';

const misc = { product_category: 'Misc', product_category_id: '18' };

bothStores('Rows of odd days', ({ open }) => {
  test('are listed where a weight is missing, the one without a day too', async () => {
    const house = await aHouse({ store: await open() });
    const rows = [aRow({ id: 'a_1', ...misc, event_date: '' }), aRow({ id: 'a_2', ...misc })];
    await bringIn(house, aFile(textOfRows(rows)));
    const period = { kind: 'all' } as const;
    const { things, total } = await house.client().repairs.statistics.weightMissing({ period });
    expect(total).toBe(2);
    expect(things.map(({ on }) => on)).toEqual(['2024-03-02', null]);
  });

  test('are counted in each year that is listed', async () => {
    const house = await aHouse({ store: await open() });
    const days = ['0001-01-01', '1012-08-05', '9999-12-31'];
    const rows = days.map((event_date, at) => aRow({ id: `a_${at}`, event_date }));
    await bringIn(house, aFile(textOfRows(rows)));
    const { statistics } = house.client().repairs;
    const years = await statistics.years();
    expect(years).toEqual([9999, 1012, 1]);
    for (const year of years) {
      const { repairs } = await statistics.of({ period: { kind: 'year', year } });
      expect(repairs).toBe(1);
    }
  });
});
