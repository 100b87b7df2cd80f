/** Keeps copies while the house is open: once a day, elsewhere too, and when it closes. */
import type { House } from '../house.ts';
import type { OpenBackups } from './open-backups.ts';

/** Looked at soon after the start, when the screen is there, then now and again. */
const firstLookMs = 10_000;
const everyMs = 600_000;

/** Answers how to end it: with the last copy. A copy that fails is in the log, and ends nothing. */
export const keepBackups = (
  backups: OpenBackups,
  { log }: Pick<House, 'log'>,
): (() => Promise<void>) => {
  const look = (isJustOpened: boolean) =>
    void backups.keepUp(isJustOpened).catch((err) => log.error({ err }, 'no daily backup'));
  const first = setTimeout(look, firstLookMs, true).unref();
  const timer = setInterval(look, everyMs, false).unref();
  return async () => {
    clearTimeout(first);
    clearInterval(timer);
    await backups.close().catch((err) => log.error({ err }, 'no backup at closing'));
  };
};
