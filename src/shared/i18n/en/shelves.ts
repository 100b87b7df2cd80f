import type { shelves as french } from '../fr/shelves.ts';
import type { Sentences } from '../sentences.ts';

export const shelves: Sentences<typeof french> = {};
