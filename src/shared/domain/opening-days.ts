/** On which days a place lends. Due days fall on these. */
import { addDays, addYears, type Day, type Weekday, weekdayOf } from './day.ts';

/** The days of the week on which a place lends, and the days on which it does not. Ends included. */
export interface Calendar {
  readonly weekdays: ReadonlySet<Weekday>;
  readonly closures: readonly { readonly fromOn: Day; readonly untilOn: Day }[];
}

export interface OpeningDay {
  on: Day;
  /** No day is open within two years: `on` is then the day that was asked. */
  hasNoOpeningDay: boolean;
}

/** How far an opening day is looked for. */
const yearsAhead = 2;

/** The first day from `on` at which the place is open: the day itself when it is. */
export const nextOpeningDay = (on: Day, { weekdays, closures }: Calendar): OpeningDay => {
  const none = { on, hasNoOpeningDay: true };
  if (weekdays.size === 0) return none;
  const lastOn = addYears(on, yearsAhead);
  let candidateOn = on;
  while (candidateOn <= lastOn) {
    const closure = closureOn(candidateOn, closures);
    if (!closure && weekdays.has(weekdayOf(candidateOn))) {
      return { on: candidateOn, hasNoOpeningDay: false };
    }
    const closedUntilOn = closure?.untilOn ?? candidateOn;
    // Looked at before a day is added: the day after 9999-12-31 no longer sorts as text.
    if (closedUntilOn >= lastOn) return none;
    candidateOn = addDays(closedUntilOn, 1);
  }
  return none;
};

/** Is the place open on this day, by its weekdays and its closures? */
export const isOpenOn = (on: Day, { weekdays, closures }: Calendar): boolean =>
  weekdays.has(weekdayOf(on)) && closureOn(on, closures) === undefined;

const closureOn = (on: Day, closures: Calendar['closures']) =>
  closures.find(({ fromOn, untilOn }) => fromOn <= on && on <= untilOn);
