/** Personal data. */
import type { privacy as french } from '../fr/privacy.ts';
import type { Sentences } from '../sentences.ts';

export const privacy: Sentences<typeof french> = {
  title: 'Personal data',
};
