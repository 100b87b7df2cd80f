import type { place as french } from '../fr/place.ts';
import type { Sentences } from '../sentences.ts';

export const place: Sentences<typeof french> = {};
