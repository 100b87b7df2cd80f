import type { repairs as french } from '../fr/repairs.ts';
import type { Sentences } from '../sentences.ts';

export const repairs: Sentences<typeof french> = {
  title: 'Repair café',
};
