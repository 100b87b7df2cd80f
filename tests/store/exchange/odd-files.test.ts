/** Files that were cut, and files that are made to keep everybody waiting. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aHouse } from '#tests/support/house.ts';
import { aFile, aRow, bringIn, manyRows, textOfRows } from './ords-files.ts';

const aDesk = async () => {
  const house = await aHouse();
  return { house, ords: house.client('manager').exchange.ords };
};

describe('A file whose last line does not end', () => {
  test('is refused wherever the published one is cut', async () => {
    const { ords } = await aDesk();
    const bytes = readFileSync('../shared/data/ords-sample.csv');
    let cuts = 0;
    for (let at = 30_011; cuts < 60; at = 30_000 + ((at * 7_919) % 300_000)) {
      const cut = Uint8Array.from(bytes.subarray(0, at));
      if (cut.at(-1) === 0x0a) continue;
      cuts += 1;
      const { importId, problemCount } = await ords.check({ file: aFile(cut) });
      expect([at, importId, problemCount > 0]).toEqual([at, null, true]);
    }
  });

  test('comes in when a person says that it is whole', async () => {
    const { ords } = await aDesk();
    const rows = manyRows(101);
    const file = aFile(textOfRows(rows).trimEnd());
    expect(await ords.check({ file })).toMatchObject({
      importId: null,
      mayBeWhole: true,
      problems: [{ kind: 'cut', line: 102 }],
    });
    expect(await ords.check({ file, isWhole: true })).toMatchObject({
      importId: expect.any(String),
      mayBeWhole: false,
      problems: [],
    });
  });

  test('is not whole because somebody says so', async () => {
    const { ords } = await aDesk();
    const file = aFile(`${textOfRows(manyRows(101))}many_102,The Hub`);
    const report = await ords.check({ file, isWhole: true });
    expect(report).toMatchObject({
      importId: null,
      mayBeWhole: false,
      problems: [{ kind: 'cut' }],
    });
  });
});

describe('A file that comes a second time', () => {
  test('is known for what it is', async () => {
    const { house, ords } = await aDesk();
    await bringIn(house, aFile(textOfRows(manyRows(1_200))));
    const again = await ords.check({ file: aFile(textOfRows(manyRows(1_200))) });
    expect(again).toMatchObject({ isAllHere: true, isAtLeast: false, problemCount: 1_200 });
    const more = await ords.check({ file: aFile(textOfRows(manyRows(1_201))) });
    expect(more).toMatchObject({ importId: null, isAllHere: false });
  });
});

describe('A file of nothing but trouble', () => {
  const one = textOfRows([aRow()]);
  const latin = new Uint8Array(6_000_000).fill(0xe9).map((byte, at) => (at % 2 ? 0x0a : byte));

  test.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['blank lines without end', one + '\n'.repeat(6_000_000), 'wrong-column-count'],
    ['rows of one cell', one + 'é\n'.repeat(2_000_000), 'wrong-column-count'],
    ['lines of another alphabet', latin, 'not-utf8'],
  ])('%s is read no further than a thousand problems', async (_, content, kind) => {
    const { ords } = await aDesk();
    const report = await ords.check({ file: aFile(content) });
    expect(report).toMatchObject({ importId: null, isAtLeast: true });
    expect(report.problems).toHaveLength(200);
    expect(report.problems[0]).toMatchObject({ kind });
    expect(report.problemCount).toBeLessThan(100_000);
  });

  test.each([
    [
      'one cell of many millions of letters',
      textOfRows([aRow({ problem: 'x y '.repeat(2_000_000) })]),
    ],
    ['a quote that nothing closes', `${one}"${'x\n'.repeat(4_000_000)}`],
  ])('%s is broken where it begins', async (_, content) => {
    const { ords } = await aDesk();
    const { problems } = await ords.check({ file: aFile(content) });
    const line = content.startsWith(one) ? 3 : 2;
    expect(problems).toMatchObject([{ kind: 'broken-quote', line }]);
  });

  test('a header of bad quotes is refused at once', async () => {
    const { ords } = await aDesk();
    const began = performance.now();
    const { problems } = await ords.check({ file: aFile(`"${'a,"'.repeat(9_000_000)}`) });
    expect(problems).toMatchObject([{ kind: 'broken-quote', line: 1 }]);
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
