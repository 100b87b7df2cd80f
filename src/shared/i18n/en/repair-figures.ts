import type { repairFigures as french } from '../fr/repair-figures.ts';
import type { Sentences } from '../sentences.ts';

export const repairFigures: Sentences<typeof french> = {
  title: 'Repair café',
};
