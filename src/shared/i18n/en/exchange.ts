import type { exchange as french } from '../fr/exchange.ts';
import type { Sentences } from '../sentences.ts';

export const exchange: Sentences<typeof french> = {
  title: 'Repair café',
};
