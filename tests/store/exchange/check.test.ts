import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aFile, aRow, bringIn, manyRows, publishedFile, textOfRows } from './ords-files.ts';

const check = async (content: File | string | Uint8Array<ArrayBuffer>, house?: TestHouse) => {
  const file = content instanceof File ? content : aFile(content);
  return (house ?? (await aHouse())).client('manager').exchange.ords.check({ file });
};

const sample = () => readFileSync('../shared/data/ords-sample.csv', 'utf8');

describe('A file that may come in', () => {
  test('says what it holds', async () => {
    const report = await check(publishedFile('v0.3'));
    expect(report).toMatchObject({
      importId: expect.any(String),
      fileName: 'ords-sample.csv',
      layout: 'v0.3',
      rowCount: 4_974,
      problems: [],
      broken: [],
      providers: [{ name: 'The Restart Project', count: 4_974 }],
    });
    expect(report.first).toHaveLength(20);
  });

  test('of the older layout comes with its accents mended', async () => {
    const report = await check(publishedFile('v0.2.1'));
    expect(report).toMatchObject({ layout: 'v0.2.1', rowCount: 1_000, problemCount: 0 });
    expect(report).toMatchObject({ mendedCount: 103, uncertainCount: 0 });
    expect(report.first[0]).toMatchObject({
      problem: 'En défaut',
      year_of_manufacture: '',
      product_age: '',
      product_category: 'PC accessory',
      product_category_id: '22',
    });
  });

  test.each([
    ['with the mark of a spreadsheet', (text: string) => `\uFEFF${text}`],
    ['with lines that end as on Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['whose last line does not end', (text: string) => text.trimEnd()],
    ['with blank lines at its end', (text: string) => `${text}\n\n`],
  ])('%s', async (_, change) => {
    const text = change(textOfRows(manyRows(3)));
    expect(await check(text)).toMatchObject({ rowCount: 3, problems: [] });
  });

  test.each([
    ['a brand that nobody knows', { brand: 'Ćwikła & Søn' }],
    ['a year that cannot be', { year_of_manufacture: '0' }],
    ['an age with many decimals', { product_age: '0.3333' }],
    ['an age below nothing', { product_age: '-4' }],
    ['an age of three thousand years', { product_age: '3000' }],
    [
      'a barrier in other words',
      { repair_status: 'End of life', repair_barrier_if_end_of_life: 'x' },
    ],
    ['a barrier although it was fixed', { repair_barrier_if_end_of_life: 'Lack of equipment' }],
    ['no country, group or day', { country: '', group_identifier: '', event_date: '' }],
    ['the number of another category', { product_category_id: '3' }],
    ['no number of its category', { product_category_id: '' }],
    ['an id with a hyphen', { id: 'hub-7' }],
    ['an id with digits and parts', { id: 'rc2_Wales_0012' }],
    ['line breaks and quotes in its text', { problem: 'He said "no"\r\nthen,\nnothing ' }],
  ])('has %s', async (_, row) => {
    expect(await check(textOfRows([aRow(row)]))).toMatchObject({
      rowCount: 1,
      problems: [],
      first: [aRow(row)],
    });
  });
});

describe('A file that may not come in', () => {
  const header = textOfRows([]);
  const good = textOfRows([aRow()]);
  const latin = Uint8Array.from(Buffer.from(good.replace('Does not heat', 'Défaut'), 'latin1'));
  const cutLetter = new TextEncoder().encode(good.replace('Does not heat', 'é')).slice(0, -2);

  test.each<[string, string | Uint8Array<ArrayBuffer>, object]>([
    ['is empty', '', { kind: 'empty', line: 1 }],
    ['has a header alone', header, { kind: 'empty', line: 1 }],
    ['is a workbook', `PK\u0003\u0004${good}`, { kind: 'not-csv', line: 1 }],
    ['is a PDF', `%PDF-1.7\n${good}`, { kind: 'not-csv', line: 1 }],
    ['has semicolons', good.replaceAll(',', ';'), { kind: 'wrong-separator', line: 1 }],
    ['has quoted semicolons', good.replaceAll(',', '";"'), { kind: 'wrong-separator', line: 1 }],
    ['is in Windows-1252', latin, { kind: 'not-utf8', line: 2 }],
    [
      'has its header out of order',
      good.replace('id,data_provider', 'data_provider,id'),
      { kind: 'wrong-header', line: 1, column: 'id', value: 'data_provider' },
    ],
    [
      'lacks a column',
      good.replace('brand,', ''),
      { kind: 'wrong-header', line: 1, column: 'brand', value: 'year_of_manufacture' },
    ],
    [
      'has a column too many',
      good.replace('problem\n', 'problem,more\n'),
      { kind: 'wrong-header', column: '', value: 'more' },
    ],
    ['is cut within a row', `${good}hub_2,The Hub,FR`, { kind: 'cut', line: 3 }],
    ['is cut within a quote', `${good}hub_2,"The Hub,FRA,\nmore`, { kind: 'cut', line: 3 }],
    ['is cut within a letter', cutLetter, { kind: 'cut', line: 2 }],
    [
      'has a quote that swallows rows',
      good.replace('The Hub', '"The Hub') + textOfRows(manyRows(2)).replace(header, ''),
      { kind: 'broken-quote', line: 2 },
    ],
    [
      'has a quote within a word',
      good.replace('The Hub', 'The "Hub"'),
      { kind: 'broken-quote', line: 2 },
    ],
    [
      'has words after a quote',
      good.replace('The Hub', '"The" Hub'),
      { kind: 'broken-quote', line: 2 },
    ],
    ['has a row too short', `${good}hub_2,x\n`, { kind: 'wrong-column-count', line: 3 }],
  ])('%s', async (_, content, problem) => {
    const report = await check(content);
    expect(report).toMatchObject({ importId: null, problems: [problem] });
  });

  test.each([
    ['an id', { id: '' }, { kind: 'id-missing', column: 'id' }],
    ['an id of letters and a number', { id: 'hub 7' }, { kind: 'id-malformed', value: 'hub 7' }],
    ['a known category', { product_category: 'Spaceship' }, { kind: 'unknown-category' }],
    ['a known status', { repair_status: 'Mended' }, { kind: 'unknown-status', value: 'Mended' }],
    ['a real day', { event_date: '2023-02-29' }, { kind: 'not-a-day', column: 'event_date' }],
  ])('has a row without %s', async (_, row, problem) => {
    const rows = [aRow({ problem: 'two\nlines' }), aRow({ id: 'hub_2', ...row })];
    const report = await check(textOfRows(rows));
    expect(report).toMatchObject({ importId: null, problems: [{ line: 4, ...problem }] });
  });

  test('has an id twice', async () => {
    const rows = [...manyRows(2), aRow({ id: 'many_1' })];
    expect(await check(textOfRows(rows))).toMatchObject({
      importId: null,
      problems: [{ kind: 'id-twice', line: 4, value: 'many_1', otherLine: 2 }],
    });
  });

  test('has an id that has come in', async () => {
    const house = await aHouse();
    await bringIn(house, aFile(textOfRows(manyRows(3))));
    expect(await check(textOfRows([aRow(), aRow({ id: 'many_3' })]), house)).toMatchObject({
      importId: null,
      problems: [{ kind: 'id-already-here', line: 3, value: 'many_3' }],
    });
  });

  test('weighs more than 32 MB', async () => {
    const report = await check(aFile(new Uint8Array(40_000_000).fill(0x61)));
    expect(report).toMatchObject({ importId: null, problems: [{ kind: 'too-big', line: 1 }] });
  });

  test('is the published one, with one letter changed in the middle', async () => {
    const text = sample();
    const at = text.indexOf('\n', text.length / 2) + 1;
    const report = await check(`${text.slice(0, at)}"${text.slice(at)}`);
    const line = text.slice(0, at).split('\n').length;
    expect(report).toMatchObject({ importId: null, problems: [{ line }] });
  });
});
