import type { journal as french } from '../fr/journal.ts';
import type { Sentences } from '../sentences.ts';

export const journal: Sentences<typeof french> = {};
