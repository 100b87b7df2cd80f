/** A thing as the columns of a ticket hold it. */
import { fold } from '#main/store/search/fold.ts';
import type { Thing } from '#shared/contract/repair-views.ts';
import type { Day, Instant } from '#shared/domain/day.ts';
import { categoryNumber } from '#shared/domain/repairs/thing-category.ts';
import { ageInYears, type SaidOutcome } from './rules.ts';

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

/** The columns of an outcome while there is none; what they were stays in the revisions. */
export const noOutcome = {
  outcome: null,
  barrier: null,
  next_step: null,
  electrical_check: null,
  done_at: null,
  done_on: null,
  done_year: null,
  age_years: null,
} as const;

/** The columns of an outcome that was said on a day. */
export const columnsOfOutcome = (
  said: SaidOutcome,
  { at, on, madeIn }: { at: Instant; on: Day; madeIn: number | null },
) => ({
  outcome: said.outcome,
  barrier: said.barrier,
  next_step: said.nextStep,
  done_at: at,
  done_on: on,
  done_year: Number(on.slice(0, 4)),
  age_years: ageInYears(madeIn, on),
});
