/** The label formats that the application carries in its resources. */
import { describe, expect, test } from 'vitest';
import { carriedFormats } from '#main/labels/carried-formats.ts';
import { formatsMatching } from '#main/labels/rules.ts';
import { knownFormat } from '#shared/contract/labels.ts';

describe('the carried formats', () => {
  test('are the 29 chosen ones and the 1,160 of the catalogue, each well formed', async () => {
    const { curated, catalogue } = await carriedFormats();
    expect([curated.length, catalogue.length]).toEqual([29, 1160]);
    for (const { format } of [...curated, ...catalogue]) {
      expect(knownFormat.parse(format)).toEqual(format);
      expect(format.source).not.toBe('');
    }
  });

  test('have a key each, made of their name', async () => {
    const { curated, catalogue, byKey } = await carriedFormats();
    const keys = [...curated, ...catalogue].map(({ format }) => format.key);
    expect(byKey.size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(byKey.get('avery-l7160-j8160-63-5x38-1-21-sheet')).toMatchObject({
      origin: 'curated',
      columns: 3,
      rows: 7,
      labelWidth: 63.5,
    });
  });

  test('say what a Brother head leaves white', async () => {
    const { curated } = await carriedFormats();
    const white = curated.flatMap(({ format: { name, unprintable } }) =>
      unprintable === 0 ? [] : [[name, unprintable]],
    );
    expect(white).toEqual([
      ['Brother DK-11209 (62x29 die-cut)', 3.05],
      ['Brother DK-11201 (29x90 die-cut)', 3.05],
      ['Brother DK-22210 (29 mm continuous)', 1.55],
      ['Brother DK-22205 (62 mm continuous)', 1.55],
    ]);
  });

  test.each([
    ['l7160', 1],
    ['63.5X38.1', 2],
    ['38,1x63,5', 2],
    ['63,5 38,1', 2],
    ['63,5 x 38,1', 2],
    ['63.5 * 38.1', 2],
    ['a4 herma', 20],
    ['a5', 1],
    ['letter avery', 20],
  ])('are found by name, size and paper: %s', async (text, atLeast) => {
    const { curated, catalogue } = await carriedFormats();
    const found = formatsMatching([...curated, ...catalogue], text);
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
    expect(found.length).toBeLessThan(700);
  });

  test('are not found by half of what was asked', async () => {
    const { catalogue } = await carriedFormats();
    expect(formatsMatching(catalogue, 'herma brother')).toEqual([]);
  });
});
