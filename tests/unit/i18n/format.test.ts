import { describe, expect, test } from 'vitest';
import { day, instant } from '#shared/domain/day.ts';
import {
  formatDay,
  formatInstant,
  formatMoney,
  formatTime,
  formatWeekday,
} from '#shared/i18n/format.ts';
import { frenchSpaces } from '#shared/i18n/typography.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const at = instant.parse('2026-11-22T13:02:00.000Z');

describe('days, times and money in words', () => {
  test.each([
    ['2026-11-22', 'short', 'dim. 22 nov.'],
    ['2026-08-01', 'short', 'sam. 1er août'],
    ['2026-08-01', 'long', 'samedi 1er août 2026'],
    ['2026-08-21', 'dated', '21 août 2026'],
  ] as const)('%s is said %s', (on, style, words) => {
    expect(plain(formatDay(day.parse(on), 'fr', style))).toBe(words);
  });

  test('a short day never breaks over two lines', () => {
    expect(formatDay(day.parse('2026-11-22'), 'fr')).not.toContain(' ');
  });

  test('a time is that of the clock on the wall of the place', () => {
    expect(plain(formatTime(at, 'fr', 'Europe/Paris'))).toBe('14 h 02');
    expect(formatTime(at, 'en', 'Europe/Paris')).toBe('14:02');
    expect(plain(formatTime(at, 'fr', 'America/Martinique'))).toBe('9 h 02');
    expect(plain(formatInstant(at, 'fr', 'Europe/Paris'))).toBe('22 nov. 2026, 14 h 02');
  });

  test('money has cents only when there are some', () => {
    expect(plain(formatMoney(5000, 'fr'))).toBe('50 €');
    expect(plain(formatMoney(1250, 'fr'))).toBe('12,50 €');
  });

  test('Monday is the first day of the week', () => {
    expect(formatWeekday(1, 'fr')).toBe('lundi');
    expect(formatWeekday(7, 'en')).toBe('Sunday');
  });

  test('a French sign never begins a line', () => {
    expect(frenchSpaces('Qui est là ? « Zoé » : oui !')).toBe(
      'Qui est là\u202f? «\u00a0Zoé\u00a0»\u00a0: oui\u202f!',
    );
  });
});
