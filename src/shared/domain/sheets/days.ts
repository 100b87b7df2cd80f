/** Days as spreadsheets write them. */
import { addDays, type Day, day } from '../day.ts';

const months = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];

/** Serial numbers from 1927 to 2119: a smaller one is a count, a larger one a code. */
const firstSerial = 10_000;
const lastSerial = 80_000;

/** Day 0 of Excel's calendar from March 1900 on (ECMA-376 Part 1, 18.17.4.1, the 1900 date base). */
const serialZero = '1899-12-30' as Day;

/**
 * `12/03/2024`, `12.3.24`, `12-03-2024`, `2024-03-12`, with or without a time, `12 mars 2024`,
 * `12-mars-24` (Excel's own short date in French), or the serial number of a spreadsheet. The day comes before the month, as in France, unless only the other
 * order is a day. `null` for anything else.
 */
export const readDay = (text: string): Day | null => {
  const bare = text
    .trim()
    .replace(/[T ]+\d{1,2}[:h]\d{2}(:\d{2}([.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(:?\d{2})?)?$/i, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return dayOfParts(iso[1], iso[2], iso[3]);
  const french = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(bare);
  if (french) {
    const year = fullYear(french[3] ?? '');
    return dayOfParts(year, french[2], french[1]) ?? dayOfParts(year, french[1], french[2]);
  }
  if (/^\d{5}([.,]\d+)?$/.test(bare))
    return dayOfSerial(Math.floor(Number(bare.replace(',', '.'))));
  return dayInWords(bare);
};

/** Two digits: up to 2050, else of the century before. */
const fullYear = (year: string): string => {
  if (year.length === 4) return year;
  return Number(year) <= 50 ? `20${year}` : `19${year}`;
};

const dayOfSerial = (serial: number): Day | null =>
  serial >= firstSerial && serial <= lastSerial ? addDays(serialZero, serial) : null;

const dayInWords = (text: string): Day | null => {
  const words = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
  const found = /^(?:[a-z]+\.? )?(\d{1,2})(?:er)?[ -]([a-z]+)\.?[ -](\d{4}|\d{2})$/.exec(words);
  const month = months.findIndex((names) => names.includes(found?.[2] ?? ''));
  if (!found || month < 0) return null;
  return dayOfParts(fullYear(found[3] ?? ''), String(month + 1), found[1]);
};

const dayOfParts = (year = '', month = '', date = ''): Day | null => {
  const read = day.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  return read.success && Number(year) >= 1900 ? read.data : null;
};
