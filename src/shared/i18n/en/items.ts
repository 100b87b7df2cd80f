import type { items as french } from '../fr/items.ts';
import type { Sentences } from '../sentences.ts';

export const items: Sentences<typeof french> = {};
