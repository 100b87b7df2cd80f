/** No two rows of a file bear the same id, whatever came in before. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDoneTicket } from '#tests/support/builders/repairs.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { howMany } from '#tests/support/how-many.ts';
import { bothStores } from '#tests/support/store/both-stores.ts';
import { aFile, aRow, bringIn, rowsOfText, textOfRows } from './ords-files.ts';

const idsOut = async (house: TestHouse): Promise<string[]> => {
  const file = await house.client('manager').exchange.ords.rows({ period: { kind: 'all' } });
  return rowsOfText(await file.text()).map(({ id }) => id);
};

const bring = (house: TestHouse, ids: readonly string[]) =>
  bringIn(house, aFile(textOfRows(ids.map((id) => aRow({ id })))));

const choosePrefix = async (house: TestHouse, idPrefix: string) => {
  const { settings } = house.client('manager').repairs;
  await settings.save({ ...(await settings.get()), idPrefix });
};

bothStores('A ticket whose id came in with a file', ({ open }) => {
  test('goes out with another one, that stays and may not come in', async () => {
    const house = await aHouse({ store: await open() });
    await bring(house, ['laremise_1', 'laremise_2', 'laremise_1000002']);
    for (const _ of [1, 2, 3]) await aDoneTicket(house);
    const own = ['laremise_1000001', 'laremise_2000002', 'laremise_3'];
    expect((await idsOut(house)).slice(0, 3)).toEqual(own);
    await bring(house, ['hub_1']);
    expect((await idsOut(house)).slice(0, 3)).toEqual(own);
    const file = aFile(textOfRows(own.map((id) => aRow({ id }))));
    const report = await house.client('manager').exchange.ords.check({ file });
    expect(report.problems.map(({ kind }) => kind)).toEqual(own.map(() => 'id-already-here'));
  });

  test('has its own where the file was undone', async () => {
    const house = await aHouse({ store: await open() });
    await bring(house, ['laremise_1']);
    const { journal } = house.client('manager');
    const [line] = await journal.list({});
    await aDoneTicket(house);
    await journal.undo({ id: line?.id ?? '' });
    expect(await idsOut(house)).toEqual(['laremise_1']);
  });
});

const step = fc.oneof(
  fc.record({ kind: fc.constant('ticket' as const) }),
  fc.record({
    kind: fc.constant('file' as const),
    serials: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 1_000_001, 1_000_002, 2_000_001), {
      minLength: 1,
    }),
    prefix: fc.constantFrom('laremise', 'other'),
  }),
  fc.record({
    kind: fc.constant('prefix' as const),
    prefix: fc.constantFrom('laremise', 'other'),
  }),
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const take = async (house: TestHouse, taken: Step): Promise<void> => {
  if (taken.kind === 'ticket') await aDoneTicket(house);
  else if (taken.kind === 'prefix') await choosePrefix(house, taken.prefix);
  else {
    const rows = taken.serials.map((serial) => aRow({ id: `${taken.prefix}_${serial}` }));
    const { ords } = house.client('manager').exchange;
    const { importId } = await ords.check({ file: aFile(textOfRows(rows)) });
    if (importId) await ords.run({ importId });
  }
};

describe('Tickets, files and prefixes in any order', () => {
  test('never make two rows of one id', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
        const house = await aHouse();
        for (const taken of steps) {
          await take(house, taken);
          const ids = await idsOut(house);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      { numRuns: howMany(15, 150) },
    );
  });
});
