/** A thing as the columns of a ticket hold it. */
import { fold } from '#main/store/search/fold.ts';
import type { Thing } from '#shared/contract/repair-views.ts';
import { categoryNumber } from '#shared/domain/repairs/thing-category.ts';

/** The columns of what is repaired. */
export const columnsOfThing = (what: Thing) => ({
  thing: what.name,
  category_number: categoryNumber(what.category),
  brand: what.brand,
  brand_key: fold(what.brand),
  model: what.model,
  year_of_manufacture: what.yearOfManufacture,
  weight_grams: what.weightGrams,
});

/** What a search of tickets looks in; no name of a visitor. */
export const searchedWords = (
  { name, brand, model }: Pick<Thing, 'name' | 'brand' | 'model'>,
  { problem, code }: { problem: string; code: string },
): string => fold([name, brand, model, problem, code].join(' '));

/** Who brought it, and the same for a search. */
export const columnsOfVisitor = (name: string, contact: string) => ({
  visitor_name: name,
  visitor_contact: contact,
  folded_visitor: name === '' ? null : fold(name),
});
