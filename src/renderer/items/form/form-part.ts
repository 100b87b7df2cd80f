import type { ItemFields } from '#shared/contract/items.ts';
import type { FieldsChange } from './drafts.ts';

/** What each part of the form is given. */
export interface FormPart {
  fields: ItemFields;
  set: (part: FieldsChange) => void;
  /** What is wrong with this field, in a sentence. */
  problemAt: (field: keyof ItemFields) => string | undefined;
}

/** The longest that the contract takes. */
export const longest = { name: 200, alias: 80, note: 2000 } as const;
