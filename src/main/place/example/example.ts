/**
 * What the example place is made of: plain rows, in the order in which they can be written
 * (households before members, items before loans). Money in cents, days `YYYY-MM-DD`, instants UTC.
 */
import type { PlaceSheet } from './source.ts';

export type ExampleKind = 'tool' | 'appliance' | 'machine';
export type ExampleCondition = 'new' | 'good' | 'worn' | 'damaged';

export interface ExampleOptions {
  /** Any whole number: the same one gives the same place, byte for byte. */
  seed: number;
  items: number;
  members: number;
  /** Past loans of one tool or appliance, the open ones not counted. */
  loansPerItem: number;
  /** The last loans are those of the last opening day before this day. */
  today: string;
  /** `even`: exactly so many loans each; `popular`: as many on average, more for the favourites. */
  spread: 'even' | 'popular';
}

export type ExampleSettings = Pick<
  PlaceSheet,
  | 'name'
  | 'address'
  | 'contact'
  | 'timeZone'
  | 'defaultLoanDays'
  | 'memberLimit'
  | 'householdLimit'
  | 'maxRenewals'
  | 'membershipFeeCents'
  | 'membershipTypes'
  | 'rulesVersion'
  | 'rulesText'
>;

export interface ExampleClosure {
  id: string;
  fromOn: string;
  untilOn: string;
  reason: string;
}

export interface ExampleStaff {
  id: string;
  name: string;
  role: 'volunteer' | 'repairer' | 'manager';
}

export interface ExampleCategory {
  id: string;
  name: string;
  loanDays: number | null;
  depositCents: number;
  inspectionMonths: number | null;
  habilitation: string | null;
}

export interface ExampleShelf {
  id: string;
  /** Number of its code, from 1. */
  serial: number;
  name: string;
}

export interface ExampleHousehold {
  id: string;
  name: string;
}

export interface ExampleMembership {
  id: string;
  type: string;
  paidOn: string;
  validFrom: string;
  validUntil: string;
  feeCents: number;
}

export interface ExampleSuspension {
  id: string;
  reason: string;
  fromOn: string;
  untilOn: string;
}

export interface ExampleMember {
  id: string;
  /** Number of the card, from 1. */
  serial: number;
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  address: string;
  householdId: string | null;
  counterNote: string;
  joinedOn: string;
  /** Oldest first; the last one says until when the member may borrow. */
  memberships: readonly ExampleMembership[];
  suspension: ExampleSuspension | null;
}

export interface ExampleAccessory {
  id: string;
  name: string;
  position: number;
  isMissing: boolean;
}

export interface ExampleBlock {
  id: string;
  cause: 'manager' | 'damage' | 'repair' | 'inspection' | 'safety';
  reason: string;
  sinceAt: string;
}

export interface ExampleItem {
  id: string;
  kind: ExampleKind;
  /** Number of its code within its kind, from 1. */
  serial: number;
  name: string;
  brand: string;
  model: string;
  serialNumber: string;
  /** Codes that the object bore before: an EAN that its copies share, an old sticker of its own. */
  aliases: readonly string[];
  categoryId: string;
  shelfId: string;
  condition: ExampleCondition;
  ownerKind: 'place' | 'donor' | 'depositor';
  ownerName: string;
  declaredValueCents: number;
  /** `null`: as its category says. The same holds for `loanDays`. */
  depositCents: number | null;
  loanDays: number | null;
  lendingNote: string;
  returnNote: string;
  safetyNotice: string;
  accessories: readonly ExampleAccessory[];
  /** File name of its picture in `resources/demo/pictures`. */
  picture: string;
  createdAt: string;
  block: ExampleBlock | null;
  retired: { at: string; reason: string } | null;
}

export interface ExampleLoan {
  id: string;
  itemId: string;
  memberId: string;
  lentAt: string;
  lentOn: string;
  dueOn: string;
  returnedAt: string | null;
  returnedOn: string | null;
  outVisitId: string;
  inVisitId: string | null;
  renewals: number;
  conditionOut: ExampleCondition;
  conditionIn: ExampleCondition | null;
  declaredValueCents: number;
  depositCents: number;
  damageNote: string | null;
  /** The volunteers who lent and took back. */
  lentById: string;
  returnedToId: string | null;
  /** Names of the accessories to tick, and the one that did not come back. */
  accessories: readonly string[];
  missingAccessory: string | null;
  safetyNotice: string;
}

export interface ExamplePlace {
  options: ExampleOptions;
  settings: ExampleSettings;
  openingHours: PlaceSheet['openingHours'];
  closures: readonly ExampleClosure[];
  staff: readonly ExampleStaff[];
  categories: readonly ExampleCategory[];
  shelves: readonly ExampleShelf[];
  households(): Iterable<ExampleHousehold>;
  members(): Iterable<ExampleMember>;
  items(): Iterable<ExampleItem>;
  /** In the order in which they were lent. */
  loans(): Iterable<ExampleLoan>;
}
