import type { MemberId } from '#shared/domain/ids.ts';

/** Stands in the index `loans_to_fade` of the base too: it never changes. */
export const nobodyId = '00000000-0000-7000-8000-000000000000' as MemberId; // a UUID of ours, given once
