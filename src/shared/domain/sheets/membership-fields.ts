/** What a sheet must say of a membership for there to be one. */
import type { SheetField } from './sheet-words.ts';

/** One day of it is enough. */
export const membershipDays = [
  'membershipPaidOn',
  'membershipFrom',
  'membershipUntil',
] as const satisfies readonly SheetField[];

/** Whether these columns say its type or its fee, and none a day of it: then no row becomes a membership. */
export const lacksMembershipDay = (fields: readonly (SheetField | null)[]): boolean =>
  (fields.includes('membershipType') || fields.includes('membershipFee')) &&
  !membershipDays.some((field) => fields.includes(field));
