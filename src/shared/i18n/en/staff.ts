import type { staff as french } from '../fr/staff.ts';
import type { Sentences } from '../sentences.ts';

export const staff: Sentences<typeof french> = {};
