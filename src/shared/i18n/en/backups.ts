/** Backups. */
import type { backups as french } from '../fr/backups.ts';
import type { Sentences } from '../sentences.ts';

export const backups: Sentences<typeof french> = {
  title: 'Backups',
};
