import type { members as french } from '../fr/members.ts';
import type { Sentences } from '../sentences.ts';

export const members: Sentences<typeof french> = {};
