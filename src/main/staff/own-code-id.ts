import type { StaffId } from '#shared/domain/ids.ts';

/** The id under which a person's own code is kept. */
export type OwnCodeId = `staff:${string}`;

export const ownCodeOf = (id: StaffId): OwnCodeId => `staff:${id}`;
