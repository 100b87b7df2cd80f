/** When a copy was made, as people say it. */
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { dayOf, daysBetween, type Instant } from '#shared/domain/day.ts';
import type { Language } from '#shared/domain/words.ts';

/** `aujourd’hui`, `hier`, `il y a 12 jours`. */
export const sayDaysAgo = (days: number, language: Language): string =>
  new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');

/**
 * `aujourd’hui à 12 h 40`, `dim. 15 nov. à 18 h 00`, and the year when it is another one; to the second
 * where `isExact`.
 */
export const useSayWhen = (): ((at: Instant, isExact?: boolean) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { timeZone, today } = usePlace();
  const timeOf = (at: Instant, isExact: boolean) => {
    const time = format.time(at);
    return isExact ? t('backups.when.exact', { time, seconds: at.slice(17, 19) }) : time;
  };
  return (at, isExact = false) => {
    const on = dayOf(at, timeZone);
    const ago = daysBetween(on, today);
    const time = timeOf(at, isExact);
    if (ago === 0) return t('backups.when.today', { time });
    if (ago === 1) return t('backups.when.yesterday', { time });
    const isThisYear = on.slice(0, 4) === today.slice(0, 4);
    return t('backups.when.on', { day: format.day(on, isThisYear ? 'short' : 'dated'), time });
  };
};
