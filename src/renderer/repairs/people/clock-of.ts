import type { Instant } from '#shared/domain/day.ts';

/** What the place's clock shows at this instant, as a field of a form holds it: `14:02`. */
export const clockOf = (at: Instant, timeZone: string): string => {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  // British hours are HH:MM.
  return new Intl.DateTimeFormat('en-GB', clock).format(new Date(at));
};
