import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shortName } from '#renderer/labels/formats/short-name.ts';

const carried = (file: string): string[] =>
  (JSON.parse(readFileSync(`resources/labels/${file}.json`, 'utf8')) as { name: string }[]).map(
    ({ name }) => name,
  ); // as the script wrote them

describe('the name of a format on screen', () => {
  test.each([
    ['Avery L7160 / J8160 (63.5x38.1, 21/sheet)', 'Avery L7160 / J8160'],
    ['Avery L7160 / J8160 (glabels variant)', 'Avery L7160 / J8160 · gLabels'],
    ['Avery L4731REV / L6008 geometry (25.4x10, 189/sheet)', 'Avery L4731REV / L6008'],
    ['Avery 5520 = 5160 die (Snipe-IT, Word template)', 'Avery 5520 · Snipe-IT'],
    ['Avery 5160 (US Letter, 30/sheet)', 'Avery 5160 (US Letter)'],
    ['Brother DK-22210 (29 mm continuous)', 'Brother DK-22210'],
    ['Zebra / generic 57x32', 'Zebra 57 × 32'],
    ['Herma 8961 (= 4102)', 'Herma 8961 (= 4102)'],
    ['Igepa EA-381x212', 'Igepa EA-381x212'],
    ['Planches du placard (les bleues)', 'Planches du placard (les bleues)'],
  ])('of %s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  test('tells the chosen ones apart, without a word of English', () => {
    const short = carried('curated').map(shortName);
    expect(new Set(short).size).toBe(29);
    expect(short.filter((name) => /sheet|variant|geometry|generic|die|cont/.test(name))).toEqual(
      [],
    );
  });

  test('leaves the catalogue as it is', () => {
    const names = carried('catalogue');
    expect(names.map(shortName)).toEqual(names);
  });
});
