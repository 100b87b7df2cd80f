/** Categories and shelves with their ids, and the way from a model to its own. */
import { noonMs } from './calendar.ts';
import type { ExampleCategory, ExampleShelf } from './example.ts';
import { exampleId } from './example-id.ts';
import type { Frame } from './frame.ts';
import { at } from './random.ts';
import type { CatalogueModel } from './source.ts';

export interface Shelving {
  categories: readonly ExampleCategory[];
  shelves: readonly ExampleShelf[];
  categoryOf(model: CatalogueModel): ExampleCategory;
  shelfOf(model: CatalogueModel): ExampleShelf;
}

/** Older than the oldest object. */
const FOUNDED_DAYS = 6 * 365;

export function shelvingOf(frame: Frame): Shelving {
  const { catalogue } = frame.source;
  const { seed } = frame.options;
  const atMs = noonMs(frame.historyDay - FOUNDED_DAYS);
  const categories = catalogue.categories.map(({ key: _key, ...category }, ordinal) => ({
    id: exampleId({ seed, subject: 'category', ordinal, atMs }),
    ...category,
  }));
  const shelves = catalogue.shelves.map(({ name }, ordinal) => ({
    id: exampleId({ seed, subject: 'shelf', ordinal, atMs }),
    serial: ordinal + 1,
    name,
  }));
  const categoryKeys = keysOf(catalogue.categories);
  const shelfKeys = keysOf(catalogue.shelves);
  return {
    categories,
    shelves,
    categoryOf: ({ category }) => at(categories, categoryKeys.get(category) ?? -1),
    shelfOf: ({ shelf }) => at(shelves, shelfKeys.get(shelf) ?? -1),
  };
}

const keysOf = (list: readonly { key: string }[]): Map<string, number> =>
  new Map(list.map(({ key }, index) => [key, index]));
