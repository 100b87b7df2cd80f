/** The first start: the place, its opening hours, its first manager and the two codes. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import { keepCodes, makeCodes } from '#main/staff/manager-code.ts';
import { insertPerson } from '#main/staff/team.ts';
import type { Actor, NewRow, Reading, Writing } from '#main/store/store.ts';
import type { OpeningHours } from '#shared/contract/place.ts';
import type { StaffId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/words.ts';
import { findPlace } from './queries.ts';
import { placeId, usualPeriods } from './rules.ts';

export interface FirstStart {
  name: string;
  address: string;
  contact: string;
  language: Language;
  timeZone: string;
  openingHours: readonly OpeningHours[];
  managerName: string;
  managerCode: string;
}

export interface SetUp {
  /** Shown once, to be printed. */
  recoveryCode: string;
  managerId: StaffId;
}

/** Sets the place up, once. Refuses ALREADY_SET_UP. */
export const setUpPlace = async (house: House, actor: Actor, start: FirstStart): Promise<SetUp> => {
  // Looked at before the codes are hashed, and again by the write: two windows may start at once.
  await house.store.read(refuseSecondStart);
  const codes = await makeCodes(start.managerCode);
  const managerId = await house.store.write(actor, async (tx) => {
    await refuseSecondStart(tx.q);
    await tx.insert('place', placeRow(start, tx));
    for (const hours of start.openingHours) await insertHours(tx, hours);
    const id = await insertPerson(tx, { name: start.managerName, role: 'manager' });
    await keepCodes(tx, codes);
    await tx.record({
      act: 'set-up',
      subject: { kind: 'place', id: placeId },
      isUndoable: false,
      role: 'volunteer',
    });
    return id;
  });
  return { recoveryCode: codes.recoveryCode, managerId };
};

/** One standing opening, within somebody's act. */
export const insertHours = (
  tx: Writing,
  { weekday, opensAt, closesAt }: OpeningHours,
): Promise<void> =>
  tx.insert('opening_hours', {
    id: tx.newId(),
    weekday,
    opens_at: opensAt,
    closes_at: closesAt,
  });

/** Refuses ALREADY_SET_UP. */
export const refuseSecondStart = async (q: Reading): Promise<void> => {
  if (await findPlace(q)) refuse('ALREADY_SET_UP', {});
};

/** What a place decides until it decides otherwise: common French practice. */
const placeRow = (start: FirstStart, { at }: Writing): NewRow<'place'> => ({
  id: placeId,
  name: start.name,
  address: start.address,
  contact: start.contact,
  time_zone: start.timeZone,
  language: start.language,
  default_loan_days: 7,
  member_limit: 3,
  household_limit: 5,
  max_renewals: 1,
  expired_rule: 'refuse',
  suspended_rule: 'refuse',
  limit_rule: 'refuse',
  late_rule: 'warn',
  membership_period: 'anniversary',
  membership_fee_cents: 1_000,
  ...usualPeriods,
  rules_version: '1',
  rules_text: '',
  set_up_at: at,
});
