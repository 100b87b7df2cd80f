import { type Instant, instant } from '#shared/domain/day.ts';

const nameParts = /^(\d{4}-\d{2}-\d{2}T)(\d{2})(\d{2})(\d{2})(\d{3}Z)/;

/** The instant in the name of a copy, `2026-11-22T130500123Z-daily`; `null` when it holds none. */
export const instantIn = (name: string): Instant | null => {
  const parts = nameParts.exec(name);
  if (parts === null) return null;
  const [, on, hour, minute, second, rest] = parts;
  return instant.safeParse(`${on}${hour}:${minute}:${second}.${rest}`).data ?? null;
};
