/** One of our tickets as a row of the standard. */
import type { Barrier, Outcome } from '../repair-words.ts';
import { categoryNumber, type ThingCategory } from '../thing-category.ts';
import type { OrdsRow } from './columns.ts';
import { barrierWordsOf, statusOf } from './status-words.ts';

export interface FinishedTicket {
  /** The id that it goes out with. */
  readonly id: string;
  readonly category: ThingCategory;
  readonly thing: string;
  readonly brand: string;
  readonly yearOfManufacture: number | null;
  readonly ageYears: number | null;
  readonly outcome: Outcome;
  readonly barrier: Barrier | null;
  readonly doneOn: string;
  /** As it goes out. */
  readonly problem: string;
}

export interface Publisher {
  readonly dataProvider: string;
  readonly groupIdentifier: string;
  readonly country: string;
}

/** The row of a powered thing that has an outcome. */
export const ordsRowOf = (ticket: FinishedTicket, by: Publisher): OrdsRow => ({
  id: ticket.id,
  data_provider: by.dataProvider,
  country: by.country,
  partner_product_category: `${ticket.category} ~ ${oneLine(ticket.thing)}`,
  product_category: ticket.category,
  product_category_id: String(categoryNumber(ticket.category)),
  brand: brandWords(ticket.brand),
  ...madeIn(ticket),
  repair_status: statusOf(ticket.outcome),
  repair_barrier_if_end_of_life:
    ticket.outcome === 'end-of-life' ? barrierWordsOf(ticket.barrier) : '',
  group_identifier: by.groupIdentifier,
  event_date: ticket.doneOn,
  problem: ticket.problem,
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What people write where they know no brand. */
const noBrand = /^(?:[-?–—_./\s]*|unknown|inconnue?|sans marque)$/i;

const brandWords = (brand: string): string => {
  const words = oneLine(brand);
  return noBrand.test(words) ? 'Unknown' : words;
};

/** Nothing is made after it was repaired: a slip of the hand goes out as not known, and no age with it. */
const madeIn = ({ yearOfManufacture: year, ageYears, doneOn }: FinishedTicket) => {
  const isLater = year !== null && doneOn !== '' && year > Number(doneOn.slice(0, 4));
  return {
    year_of_manufacture: year === null || isLater ? '' : String(year),
    product_age: isLater ? '' : ageWords(ageYears),
  };
};

/** Years, with one decimal at most. */
const ageWords = (years: number | null): string =>
  years === null || years < 0 ? '' : String(Math.round(years * 10) / 10);

/** What is wrong, then what was found and done, as sentences. A text alone stays as it is. */
export const inSentences = (texts: readonly string[]): string => {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  if (said.length < 2) return said[0] ?? '';
  return said.map((text) => (/[.!?…:;]$/.test(text) ? text : `${text}.`)).join(' ');
};
