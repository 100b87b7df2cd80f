import { readdir, stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { groupedBy, source } from './example-source.ts';

const { catalogue, people, place } = source;
const PICTURES = 'resources/demo/pictures';

test('files every model under a category and a shelf that exist', () => {
  const categories = catalogue.categories.map(({ key }) => key);
  const shelves = catalogue.shelves.map(({ key }) => key);
  for (const { category, shelf } of catalogue.models) {
    expect(categories).toContain(category);
    expect(shelves).toContain(shelf);
  }
});

test('leaves no category and no shelf empty', () => {
  const used = (key: 'category' | 'shelf') => new Set(catalogue.models.map((model) => model[key]));
  expect([...used('category')].sort()).toEqual(catalogue.categories.map(({ key }) => key).sort());
  expect([...used('shelf')].sort()).toEqual(catalogue.shelves.map(({ key }) => key).sort());
});

test('names no object twice', () => {
  const names = catalogue.models.map(({ name, brand, model }) => `${name} ${brand} ${model}`);
  expect(new Set(names).size).toBe(names.length);
});

test('lends tools and appliances for some days, machines on the spot only', () => {
  const kinds = groupedBy(catalogue.models, ({ kind }) => kind);
  const days = new Map(catalogue.categories.map(({ key, loanDays }) => [key, loanDays]));
  for (const { category } of kinds.get('machine') ?? []) expect(days.get(category)).toBeNull();
  for (const kind of ['tool', 'appliance'] as const) {
    for (const { category } of kinds.get(kind) ?? []) expect(days.get(category)).not.toBeNull();
  }
});

test('has a picture for every model and no picture too many, light enough for a list', async () => {
  const wanted = new Set(catalogue.models.map(({ picture }) => `${picture}.webp`));
  const drawn = await readdir(PICTURES);
  expect(drawn.sort()).toEqual([...wanted].sort());
  for (const file of drawn) expect((await stat(`${PICTURES}/${file}`)).size).toBeLessThan(12_288);
});

test('is written with French typography: no-break spaces and curly apostrophes', () => {
  const sentences = JSON.stringify([catalogue, people, place], (key, value) =>
    key === 'key' ? undefined : value,
  );
  expect(sentences.match(/.{12} [;:!?»%€]/g)).toBeNull();
  expect(sentences.match(/.{12}[\u00a0\u202f]? '/g)).toBeNull();
  expect(sentences.match(/\p{L}'\p{L}/gu)).toBeNull();
  expect(sentences.match(/« .{12}/g)).toBeNull();
});
