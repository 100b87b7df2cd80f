/** What a manager changes of the place: settings, opening hours, closures. */
import type { House } from '#main/house.ts';
import { refuse } from '#main/refusal.ts';
import type { Actor, Patch, Writing } from '#main/store/store.ts';
import type { Closure, OpeningHours, PlaceSettings } from '#shared/contract/place.ts';
import type { ClosureId } from '#shared/domain/ids.ts';
import { listClosures, listOpeningHours } from './queries.ts';
import { placeId } from './rules.ts';
import { insertHours } from './set-up.ts';
import { readPlace } from './settings.ts';

/** A setting left out stays as it is. */
export type SettingsChange = { [Name in keyof PlaceSettings]?: PlaceSettings[Name] | undefined };

/** Changes some settings; opening hours are given as a whole. */
export const changeSettings = (
  house: House,
  actor: Actor,
  change: SettingsChange,
): Promise<PlaceSettings> =>
  house.store.write(actor, async (tx) => {
    await readPlace(tx.q);
    await tx.change('place', placeId, patchOf(change));
    if (change.openingHours) await replaceHours(tx, change.openingHours);
    const { closures: _, setUpAt: __, ...settings } = await readPlace(tx.q);
    await tx.record({
      act: 'change-settings',
      subject: { kind: 'place', id: placeId },
      facts: { settings: Object.keys(change) },
      role: 'manager',
    });
    return settings;
  });

/** Closes the place from one day to another, both included. */
export const addClosure = (
  house: House,
  actor: Actor,
  { fromOn, untilOn, reason }: Omit<Closure, 'id'>,
): Promise<Closure> =>
  house.store.write(actor, async (tx) => {
    await readPlace(tx.q);
    const id = tx.newId<ClosureId>();
    await tx.insert('closures', { id, from_on: fromOn, until_on: untilOn, reason });
    await tx.record({ ...placeAct('add-closure'), facts: { closureId: id } });
    return { id, fromOn, untilOn, reason };
  });

/** Takes a closure off the calendar. Refuses NOT_FOUND. */
export const endClosure = (house: House, actor: Actor, id: ClosureId): Promise<void> =>
  house.store.write(actor, async (tx) => {
    const isStanding = (await listClosures(tx.q)).some((closure) => closure.id === id);
    if (!isStanding) refuse('NOT_FOUND', { thing: 'closure' });
    await tx.change('closures', id, { ended_at: tx.at });
    await tx.record({ ...placeAct('end-closure'), facts: { closureId: id } });
  });

const placeAct = (act: 'add-closure' | 'end-closure') => ({
  act,
  subject: { kind: 'place' as const, id: placeId },
  role: 'manager' as const,
});

/** Openings that stay keep their row; the others end, and new ones begin. */
const replaceHours = async (tx: Writing, wanted: readonly OpeningHours[]): Promise<void> => {
  const missing = new Map(wanted.map((hours) => [keyOf(hours), hours]));
  for (const { id, weekday, opens_at, closes_at } of await listOpeningHours(tx.q)) {
    const isWanted = missing.delete(keyOf({ weekday, opensAt: opens_at, closesAt: closes_at }));
    if (!isWanted) await tx.change('opening_hours', id, { ended_at: tx.at });
  }
  for (const hours of missing.values()) await insertHours(tx, hours);
};

const keyOf = ({ weekday, opensAt, closesAt }: OpeningHours): string =>
  [weekday, opensAt, closesAt].join();

const patchOf = (change: SettingsChange): Patch<'place'> => {
  const patch = {
    name: change.name,
    address: change.address,
    contact: change.contact,
    time_zone: change.timeZone,
    language: change.language,
    default_loan_days: change.defaultLoanDays,
    member_limit: change.memberLimit,
    household_limit: change.householdLimit,
    max_renewals: change.maxRenewals,
    expired_rule: change.expiredRule,
    suspended_rule: change.suspendedRule,
    limit_rule: change.limitRule,
    late_rule: change.lateRule,
    membership_period: change.membershipPeriod,
    membership_fee_cents: change.membershipFeeCents,
    forget_members_after_months: change.forgetMembersAfterMonths,
    fade_loans_after_months: change.fadeLoansAfterMonths,
    lock_after_minutes: change.lockAfterMinutes,
    rules_version: change.rulesVersion,
    rules_text: change.rulesText,
  };
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as Patch<'place'>; // the same columns, without those left out
};
