import { readDay } from '#shared/domain/sheets/days.ts';
import { isEmail, readPhone, readPostcode, splitName } from '#shared/domain/sheets/people.ts';
import type { memberFields } from '#shared/domain/sheets/sheet-words.ts';
import { aCode, aCount, anAmount, aText, type CellReader, otherCodes } from './cell-readers.ts';
import type { MemberEntry } from './entries.ts';

type DayKey = 'joinedOn' | 'membershipPaidOn' | 'membershipFrom' | 'membershipUntil';

const aDay =
  (key: DayKey): CellReader<MemberEntry> =>
  (entry, text, say) => {
    const on = readDay(text);
    if (on === null) say('not-a-day');
    else entry[key] = on;
  };

/** How each field of a member is read. */
export const memberCells: Record<(typeof memberFields)[number], CellReader<MemberEntry>> = {
  code: aCode(['C']),
  alias: otherCodes,
  firstName: aText('firstName', 100),
  lastName: aText('lastName', 100),
  fullName: (entry, text, say) => {
    const { firstName, lastName } = splitName(text);
    if (firstName.length > 100 || lastName.length > 100) say('too-long');
    else Object.assign(entry, { firstName, lastName });
  },
  email: (entry, text, say) => {
    if (text.length > 200) say('too-long');
    else if (isEmail(text)) entry.email = text;
    else say('not-an-email');
  },
  phone: (entry, text, say) => {
    if (text.length > 60) say('too-long');
    else entry.phone = readPhone(text);
  },
  address: aText('address', 400),
  postcode: (entry, text, say) => {
    if (text.length > 20) say('too-long');
    else entry.postcode = readPostcode(text);
  },
  town: aText('town', 80),
  loanLimit: aCount('loanLimit', { least: 0, most: 1000 }),
  counterNote: aText('counterNote', 2000),
  joinedOn: aDay('joinedOn'),
  membershipType: aText('membershipType', 200),
  membershipPaidOn: aDay('membershipPaidOn'),
  membershipFrom: aDay('membershipFrom'),
  membershipUntil: aDay('membershipUntil'),
  membershipFee: anAmount('membershipFeeCents'),
};
