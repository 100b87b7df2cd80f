import { isTooFar, lastYearEnd } from '#main/place/far-days.ts';
import type { Day } from '#shared/domain/day.ts';
import { readDay } from '#shared/domain/sheets/days.ts';
import { isYesOrNo } from '#shared/domain/sheets/known-words.ts';
import {
  isEmail,
  type NameOrder,
  readPhone,
  readPostcode,
  splitName,
} from '#shared/domain/sheets/people.ts';
import type { memberFields, SheetField } from '#shared/domain/sheets/sheet-words.ts';
import {
  aCode,
  aCount,
  aNote,
  anAmount,
  aText,
  type CellReader,
  otherCodes,
} from './cell-readers.ts';
import type { MemberEntry } from './entries.ts';
import { withPhone } from './joined-columns.ts';

type DayKey = 'joinedOn' | 'membershipPaidOn' | 'membershipFrom' | 'membershipUntil';

const aDay =
  (key: DayKey, today: Day): CellReader<MemberEntry> =>
  (entry, text, say) => {
    const on = readDay(text);
    if (on === null) say('not-a-day');
    else if (isTooFar(on, today)) say('day-too-far');
    else entry[key] = on;
  };

/** What Koha writes for a card that never expires. */
const neverEnds = '9999-12-31';

/**
 * The last day of a membership. One that never ends runs as long as anything may be promised here: a problem
 * of each such line would have the manager correct what is right, and whoever never pays again may borrow.
 * To the end of a year, so that the same list read again next week says the same.
 */
const anEnd =
  (today: Day): CellReader<MemberEntry> =>
  (entry, text, say) => {
    if (readDay(text) === neverEnds) entry.membershipUntil = lastYearEnd(today);
    else aDay('membershipUntil', today)(entry, text, say);
  };

const aFullName =
  (order: NameOrder): CellReader<MemberEntry> =>
  (entry, text, say) => {
    const { firstName, lastName } = splitName(text, order);
    if (firstName.length > 100 || lastName.length > 100) say('too-long');
    else Object.assign(entry, { firstName, lastName });
  };

type Cells<Field extends SheetField> = Record<Field, CellReader<MemberEntry>>;
type MemberField = (typeof memberFields)[number];
type PlainField = Exclude<MemberField, DayKey | 'fullName'>;

/** How each field of a member is read today; full names begin with what their column says. */
export const memberCells = (order: NameOrder, today: Day): Cells<MemberField> => ({
  ...plainCells,
  fullName: aFullName(order),
  joinedOn: aDay('joinedOn', today),
  membershipPaidOn: aDay('membershipPaidOn', today),
  membershipFrom: aDay('membershipFrom', today),
  membershipUntil: anEnd(today),
});

const plainCells: Cells<PlainField> = {
  code: aCode(['C']),
  alias: otherCodes,
  firstName: aText('firstName', 100),
  lastName: aText('lastName', 100),
  email: (entry, text, say) => {
    if (text.length > 200) say('too-long');
    else if (isEmail(text)) entry.email = text;
    else say('not-an-email');
  },
  phone: (entry, text, say) => {
    const phone = withPhone(entry.phone, readPhone(text));
    if (phone.length > 60) say('too-long');
    else entry.phone = phone;
  },
  address: (entry, text, say) => {
    const address = [entry.address, text].filter((part) => part !== '').join(', ');
    if (address.length > 400) say('too-long');
    else entry.address = address;
  },
  postcode: (entry, text, say) => {
    if (text.length > 20) say('too-long');
    else entry.postcode = readPostcode(text);
  },
  town: aText('town', 80),
  loanLimit: aCount('loanLimit', { least: 0, most: 1000 }),
  counterNote: aNote('counterNote', 2000),
  membershipType: (entry, text, say) => {
    // « Adhésion : oui » says that there is one, not which.
    if (!isYesOrNo(text)) aText('membershipType', 200)(entry, text, say);
  },
  membershipFee: anAmount('membershipFeeCents'),
};
