import { statSync } from 'node:fs';
import { StoreUnusable } from './errors.ts';

/**
 * Answers how to make sure that a file is still the one that stands at its path now. A stick that is
 * pulled out or a folder that is moved leaves an open file that takes writes which nobody finds again.
 * Throws `StoreUnusable` 'unreachable'. A base in memory is always there.
 */
export const watchFile = (path: string): (() => void) => {
  const look = () => statSync(path, { throwIfNoEntry: false });
  const first = look();
  if (!first) return () => undefined;
  return () => {
    const { ino, dev } = first;
    const now = look();
    if (now?.ino !== ino || now.dev !== dev) throw new StoreUnusable('unreachable', path);
  };
};
