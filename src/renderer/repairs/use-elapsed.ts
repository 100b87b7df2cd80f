import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant } from '#shared/domain/day.ts';
import { type Duration, durationOf, minutesSince, waitOf } from './elapsed.ts';

/** Often enough for a minute to change when it is over. */
const tickMs = 5_000;

/** The time of this machine, which goes on by itself. Milliseconds since 1970. */
const useNow = (): number => {
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNowMs(Date.now()), tickMs);
    return () => clearInterval(ticking);
  }, []);
  return nowMs;
};

const useSay = (): ((duration: Duration) => string) => {
  const { t } = useTranslation();
  return (duration) => {
    switch (duration.unit) {
      case 'days':
        return t('repairs.time.days', { count: duration.count });
      case 'hours':
        return t('repairs.time.hours', { hours: duration.hours, minutes: duration.minutes });
      case 'wholeHours':
        return t('repairs.time.wholeHours', { hours: duration.hours });
      case 'minutes':
        return duration.minutes === 0
          ? t('repairTicket.time.underMinute')
          : t('repairs.time.minutes', { minutes: duration.minutes });
    }
  };
};

/** Says how long something has been so, and says it anew as time passes: `12 min`, `1 h 05`, `3 jours`. */
export const useSayElapsed = (): ((since: Instant) => string) => {
  const nowMs = useNow();
  const say = useSay();
  return (since) => say(waitOf(minutesSince(since, nowMs)));
};

/** Says a number of minutes: `12 min`, `1 h 05`, `30 h`. */
export const useSayMinutes = (): ((minutes: number) => string) => {
  const say = useSay();
  return (minutes) => say(durationOf(minutes));
};
