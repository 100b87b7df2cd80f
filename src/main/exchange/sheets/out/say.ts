/** How values stand in a cell, in the language of the place. */
import { type Day, dayOf, type Instant } from '#shared/domain/day.ts';
import type { Language } from '#shared/domain/words.ts';
import { journal as englishJournal } from '#shared/i18n/en/journal.ts';
import { repairWords as englishRepairs } from '#shared/i18n/en/repair-words.ts';
import { sheetColumns as englishColumns } from '#shared/i18n/en/sheet-columns.ts';
import { words as englishWords } from '#shared/i18n/en/words.ts';
import { formatTime } from '#shared/i18n/format.ts';
import { journal as frenchJournal } from '#shared/i18n/fr/journal.ts';
import { repairWords as frenchRepairs } from '#shared/i18n/fr/repair-words.ts';
import { sheetColumns as frenchColumns } from '#shared/i18n/fr/sheet-columns.ts';
import { words as frenchWords } from '#shared/i18n/fr/words.ts';

const french = {
  columns: frenchColumns,
  words: frenchWords,
  repairs: frenchRepairs,
  acts: frenchJournal.act,
};
const english = {
  columns: englishColumns,
  words: englishWords,
  repairs: englishRepairs,
  acts: englishJournal.act,
};

export type Say = ReturnType<typeof sayIn>;

/** The words and the ways of writing of a place. */
export const sayIn = (language: Language, timeZone: string) => {
  const isFrench = language === 'fr';
  const day = (on: Day | null): string => {
    if (on === null) return '';
    return isFrench ? on.split('-').toReversed().join('/') : on;
  };
  return {
    ...(isFrench ? french : english),
    isFrench,
    /** `22/11/2026` in French, `2026-11-22` in English, where 11/12 would be read in two ways. */
    day,
    /** The day of an instant at the place. */
    dayAt: (at: Instant | null): string => (at === null ? '' : day(dayOf(at, timeZone))),
    moment: (at: Instant): string =>
      `${day(dayOf(at, timeZone))} ${formatTime(at, 'en', timeZone)}`,
    /** Cents as `12,50` in French, `12.50` in English, without a sign: a column of numbers. */
    money: (cents: number | null): string => {
      if (cents === null) return '';
      const euros = (cents / 100).toFixed(2);
      return isFrench ? euros.replace('.', ',') : euros;
    },
    count: (value: number | string | null): string => (value === null ? '' : String(value)),
  };
};
