/** An object of the place as the thing of its ticket. */
import { refuse } from '#main/refusal.ts';
import type { Reading } from '#main/store/store.ts';
import type { CommonThing, Thing } from '#shared/contract/repair-views.ts';
import type { ItemId } from '#shared/domain/ids.ts';
import type { ThingCategory } from '#shared/domain/repairs/thing-category.ts';
import { commonThings } from '../common-things.ts';
import { type Findable, findThings } from '../thing-search.ts';
import { selectObject } from './queries.ts';

/** Which category a thing of some name is in. */
export type CategoryOf = (name: string) => ThingCategory;

/**
 * Reads what people often bring; ask for it before the act begins, which waits for the base alone. A
 * name that says more than the common one ("Perceuse à percussion 13 mm") is known by how it begins.
 */
export const categoriesByName = async (): Promise<CategoryOf> => {
  const things = await commonThings();
  return (name) => categoryOfName(things, name);
};

/** The category of the best common thing that a name begins with, else Misc. Pure. */
export const categoryOfName = (
  things: readonly Findable<CommonThing>[],
  name: string,
): ThingCategory => {
  const words = name.split(/\s+/).filter(Boolean);
  for (let count = words.length; count > 0; count -= 1) {
    const [best] = findThings(things, words.slice(0, count).join(' '), 1);
    if (best) return best.category;
  }
  return 'Misc';
};

/** Its name, brand and model, in the category that its name says. Refuses NOT_FOUND. */
export const thingOfObject = async (
  q: Reading,
  itemId: ItemId,
  categoryOf: CategoryOf,
): Promise<Thing> => {
  const object = (await selectObject(q, itemId)) ?? refuse('NOT_FOUND', { thing: 'item' });
  return {
    name: object.name,
    category: categoryOf(object.name),
    brand: object.brand,
    model: object.model,
    yearOfManufacture: null,
    weightGrams: null,
  };
};
