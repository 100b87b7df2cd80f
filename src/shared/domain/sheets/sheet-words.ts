/** What a column of a spreadsheet may be, and the tools whose exports are known as they come. */
import { z } from 'zod';

export const sheetKind = z.enum(['items', 'members']);
export type SheetKind = z.infer<typeof sheetKind>;

/** A column as it stands in a sheet. */
export interface NamedColumn {
  readonly name: string;
  /** Some different values of it, none of them empty. */
  readonly samples: readonly string[];
}

export const itemFields = [
  'code',
  'alias',
  'name',
  'kind',
  'category',
  'shelf',
  'brand',
  'model',
  'serialNumber',
  'condition',
  'ownerKind',
  'ownerName',
  'declaredValue',
  'deposit',
  'loanDays',
  'accessories',
  'lendingNote',
  'returnNote',
  'safetyNotice',
] as const;

export const memberFields = [
  'code',
  'alias',
  'firstName',
  'lastName',
  'fullName',
  'email',
  'phone',
  'address',
  'postcode',
  'town',
  'loanLimit',
  'counterNote',
  'joinedOn',
  'membershipType',
  'membershipPaidOn',
  'membershipFrom',
  'membershipUntil',
  'membershipFee',
] as const;

export const sheetField = z.enum([...new Set([...itemFields, ...memberFields])]);
export type SheetField = z.infer<typeof sheetField>;

/** Fields that several columns may fill together: two telephones, two lines of an address, two remarks. */
export const joinedFields: ReadonlySet<SheetField> = new Set([
  'alias',
  'accessories',
  'lendingNote',
  'returnNote',
  'safetyNotice',
  'phone',
  'address',
  'counterNote',
]);

export const fieldsOfKind: Readonly<Record<SheetKind, readonly SheetField[]>> = {
  items: itemFields,
  members: memberFields,
};

/** Tools whose export is recognised by its columns; `own`: a list of ours. */
export const sheetSource = z.enum([
  'unknown',
  'own',
  'lend-engine',
  'myturn',
  'snipe-it',
  'circulate',
  'koha',
  'paheko',
]);
export type SheetSource = z.infer<typeof sheetSource>;
