/**
 * What every part of the example place is measured against: its stock, its opening days, where its
 * history begins and where today stands.
 */
import { type Calendar, epochDayOf, openCalendar } from './calendar.ts';
import type { ExampleOptions } from './example.ts';
import { type Fate, fatesOf } from './fates.ts';
import type { CatalogueModel, ExampleSource } from './source.ts';
import { type Stock, stockOf } from './stock.ts';

export interface Frame {
  source: ExampleSource;
  options: ExampleOptions;
  stock: Stock;
  calendar: Calendar;
  /** Day of the first loans; the collection and the association are older. */
  historyDay: number;
  today: number;
  /** Number of the first opening day that is not before today. */
  nextOpening: number;
  fateOf(lendable: number): Fate;
  loanDaysOf(model: CatalogueModel): number;
}

/** A year of history holds at most so many loans of each object, so that all of them fit. */
const LOANS_A_YEAR = 5;

export function frameOf(source: ExampleSource, options: ExampleOptions): Frame {
  const { seed, items, loansPerItem } = options;
  const today = epochDayOf(options.today);
  const years = Math.max(1, Math.ceil(loansPerItem / LOANS_A_YEAR));
  const historyDay = today - 365 * years;
  const stock = stockOf(source, seed, items);
  const loanDaysOf = loanDaysIn(source);
  const longest = Math.max(...source.catalogue.models.map(loanDaysOf));
  const calendar = openCalendar(source.place, seed, [historyDay, today + 2 * longest + 60]);
  return {
    source,
    options,
    stock,
    calendar,
    historyDay,
    today,
    nextOpening: calendar.indexFrom(today),
    fateOf: fatesOf(stock, seed),
    loanDaysOf,
  };
}

/** Loan days of a model: its own, else its category's, else the place's. */
function loanDaysIn({ catalogue, place }: ExampleSource): (model: CatalogueModel) => number {
  const byCategory = new Map(catalogue.categories.map(({ key, loanDays }) => [key, loanDays]));
  return (model) => model.loanDays ?? byCategory.get(model.category) ?? place.defaultLoanDays;
}
