/** A row of a sheet as it is understood, before anything is compared with the base. */
import type { Day } from '#shared/domain/day.ts';
import type { InventoryCode } from '#shared/domain/inventory-code.ts';
import type { SheetField } from '#shared/domain/sheets/sheet-words.ts';
import type { Condition, ItemKind, OwnerKind } from '#shared/domain/words.ts';

interface Entry {
  readonly line: number;
  /** The fields that the row has a value for: an update leaves all others as they are. */
  readonly given: Set<SheetField>;
  /** Ours, with a check digit that holds. */
  code: InventoryCode | null;
  /** The code that it had where it comes from; one of the aliases, or empty. */
  formerCode: string;
  /** Codes of somebody else's. */
  aliases: string[];
}

export interface ItemEntry extends Entry {
  name: string;
  kind: ItemKind | null;
  category: string;
  shelf: string;
  brand: string;
  model: string;
  serialNumber: string;
  condition: Condition | null;
  ownerKind: OwnerKind | null;
  ownerName: string;
  declaredValueCents: number | null;
  depositCents: number | null;
  loanDays: number | null;
  accessories: string[];
  lendingNote: string;
  returnNote: string;
  safetyNotice: string;
}

export interface MemberEntry extends Entry {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  address: string;
  postcode: string;
  town: string;
  loanLimit: number | null;
  counterNote: string;
  joinedOn: Day | null;
  membershipType: string;
  membershipPaidOn: Day | null;
  membershipFrom: Day | null;
  membershipUntil: Day | null;
  membershipFeeCents: number | null;
}

export const anItemEntry = (line: number): ItemEntry => ({
  line,
  given: new Set(),
  code: null,
  formerCode: '',
  aliases: [],
  name: '',
  kind: null,
  category: '',
  shelf: '',
  brand: '',
  model: '',
  serialNumber: '',
  condition: null,
  ownerKind: null,
  ownerName: '',
  declaredValueCents: null,
  depositCents: null,
  loanDays: null,
  accessories: [],
  lendingNote: '',
  returnNote: '',
  safetyNotice: '',
});

export const aMemberEntry = (line: number): MemberEntry => ({
  line,
  given: new Set(),
  code: null,
  formerCode: '',
  aliases: [],
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  address: '',
  postcode: '',
  town: '',
  loanLimit: null,
  counterNote: '',
  joinedOn: null,
  membershipType: '',
  membershipPaidOn: null,
  membershipFrom: null,
  membershipUntil: null,
  membershipFeeCents: null,
});
