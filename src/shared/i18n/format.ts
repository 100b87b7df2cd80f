/**
 * Days, times, money and names as people write them. French typography: no-break spaces before
 * signs, `sam. 22 nov.`, `14 h 02`, `12,50 €`.
 */
import type { Day, Instant, Weekday } from '#shared/domain/day.ts';
import type { Language } from '#shared/domain/words.ts';

const locale = { fr: 'fr-FR', en: 'en-GB' } as const;

/** Building an Intl formatter costs 50 times using it. */
const kept = new Map<string, Intl.DateTimeFormat>();
const dates = (language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = language + JSON.stringify(options);
  const known = kept.get(key) ?? new Intl.DateTimeFormat(locale[language], options);
  kept.set(key, known);
  return known;
};

/** Noon UTC stands for the day: no time zone moves it to another date. */
const noonOf = (on: Day): Date => new Date(`${on}T12:00:00Z`);

const dayStyles = {
  /** sam. 22 nov. */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** samedi 22 novembre 2026 */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** 22 nov. 2026 */
  dated: { day: 'numeric', month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DayStyle = keyof typeof dayStyles;

/** A space that keeps a number with its word. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00a0');

/** `lundi`: the 1st of January 2024 was a Monday. */
export const formatWeekday = (weekday: Weekday, language: Language): string =>
  dates(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, weekday)),
  );

/** French counts the first of a month: `1er août`. */
const inWords = (date: Date, language: Language, options: Intl.DateTimeFormatOptions): string =>
  dates(language, options)
    .formatToParts(date)
    .map(({ type, value }) =>
      language === 'fr' && type === 'day' && value === '1' ? '1er' : value,
    )
    .join('');

export const formatDay = (on: Day, language: Language, style: DayStyle = 'short'): string => {
  const text = inWords(noonOf(on), language, { ...dayStyles[style], timeZone: 'UTC' });
  return style === 'long' ? text : unbroken(text);
};

/** `14 h 02` in French, `14:02` in English, on the place's own clock. */
export const formatTime = (at: Instant, language: Language, timeZone: string): string => {
  const parts = dates(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  const [hour, minute] = parts
    .formatToParts(new Date(at))
    .flatMap((part) => (part.type === 'hour' || part.type === 'minute' ? [part.value] : []));
  return language === 'fr' ? `${Number(hour)}\u00a0h\u00a0${minute}` : `${hour}:${minute}`;
};

/** `22 nov. 2026, 14 h 02` */
export const formatInstant = (at: Instant, language: Language, timeZone: string): string => {
  const on = inWords(new Date(at), language, { ...dayStyles.dated, timeZone });
  return `${unbroken(on)}, ${formatTime(at, language, timeZone)}`;
};

/** Whole cents as euros; no decimals when there are none. */
export const formatMoney = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locale[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  }).format(cents / 100);

export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locale[language]).format(value);

/** A list as a sentence says it: `a, b et c`. */
export const formatList = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(words);
