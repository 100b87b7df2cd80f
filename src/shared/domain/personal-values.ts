/** What stands in each field of somebody's data: one table for the page, on paper, and for the spreadsheet. */
import { type Day, day } from './day.ts';

/** How one of them says what is not a text of somebody's own. */
export interface SayPersonal {
  act(word: string): string;
  outcome(word: string): string;
  condition(word: string): string;
  money(cents: number): string;
  truth(is: boolean): string;
  day(on: Day): string;
  text(text: string): string;
}

/** Values that are words, amounts or answers in the code's spelling. */
const kinds: Readonly<Record<string, Exclude<keyof SayPersonal, 'day' | 'text'>>> = {
  act: 'act',
  outcome: 'outcome',
  conditionOut: 'condition',
  conditionIn: 'condition',
  feeCents: 'money',
  declaredValueCents: 'money',
  depositCents: 'money',
  hasLeft: 'truth',
  isStanding: 'truth',
  isSigned: 'truth',
};

/** A value as people read it; a day is told by how it is written. */
export const sayPersonalValue = (field: string, value: string, say: SayPersonal): string => {
  if (value === '') return '';
  const kind = kinds[field];
  if (kind === 'money') return say.money(Number(value));
  if (kind === 'truth') return say.truth(value === 'true');
  if (kind !== undefined) return say[kind](value);
  const on = day.safeParse(value).data;
  return on ? say.day(on) : say.text(value);
};
