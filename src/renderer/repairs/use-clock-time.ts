import { useLanguage } from '#renderer/app/words.ts';
import { instant } from '#shared/domain/day.ts';
import { formatTime } from '#shared/i18n/format.ts';

/** Says a time of the place's own clock, `HH:MM`: `14 h 30`. */
export const useSayClockTime = (): ((time: string) => string) => {
  const language = useLanguage();
  // A clock time belongs to no zone: in UTC it is said as it is written.
  return (time) => formatTime(instant.parse(`2000-01-01T${time}:00.000Z`), language, 'UTC');
};
