import type { counter as french } from '../fr/counter.ts';
import type { Sentences } from '../sentences.ts';

export const counter: Sentences<typeof french> = {};
