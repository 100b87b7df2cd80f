import { useTranslation } from 'react-i18next';
import type { Instant } from '#shared/domain/day.ts';
import { useNow } from './use-now.ts';

const minuteMs = 60_000;
const hour = 60;
const day = 24 * hour;

/** Says how long it has been since an instant: `12 min`, `1 h 05`, `3 jours`. It goes on by itself. */
export const useTimeSince = (): ((since: Instant) => string) => {
  const now = useNow();
  const sayMinutes = useMinutesSaid();
  return (since) => sayMinutes(Math.floor(Math.max(0, now - Date.parse(since)) / minuteMs));
};

/** Says a number of minutes. */
export const useMinutesSaid = (): ((minutes: number) => string) => {
  const { t } = useTranslation();
  return (minutes) => {
    if (minutes < 1) return t('repairTicket.time.underMinute');
    if (minutes < hour) return t('repairTicket.time.minutes', { count: minutes });
    if (minutes >= 2 * day)
      return t('repairTicket.time.days', { count: Math.floor(minutes / day) });
    return t('repairTicket.time.hours', {
      hours: Math.floor(minutes / hour),
      minutes: String(minutes % hour).padStart(2, '0'),
    });
  };
};
