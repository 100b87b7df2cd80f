/** What a screen needs to speak: sentences, days, times and money in the language of the window. */
import { useTranslation } from 'react-i18next';
import type { Day, Instant, Weekday } from '#shared/domain/day.ts';
import type { Language } from '#shared/domain/words.ts';
import {
  type DayStyle,
  formatDay,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
  formatTime,
  formatWeekday,
} from '#shared/i18n/format.ts';
import { usePlace } from './place-status.ts';

export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'fr');

export const useFormat = () => {
  const language = useLanguage();
  const { timeZone } = usePlace();
  return {
    day: (on: Day, style?: DayStyle) => formatDay(on, language, style),
    weekday: (weekday: Weekday) => formatWeekday(weekday, language),
    time: (at: Instant) => formatTime(at, language, timeZone),
    instant: (at: Instant) => formatInstant(at, language, timeZone),
    money: (cents: number) => formatMoney(cents, language),
    number: (value: number) => formatNumber(value, language),
    list: (words: readonly string[]) => formatList(words, language),
  };
};
export type Format = ReturnType<typeof useFormat>;
