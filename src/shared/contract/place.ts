/** What a place decides: its name, opening days, closures and rules; first start; practice. */
import { z } from 'zod';
import { day, weekday } from '#shared/domain/day.ts';
import { closureId } from '#shared/domain/ids.ts';
import { language, membershipPeriod, ruleStrength } from '#shared/domain/words.ts';
import { cents, evenLocked, reads, typed, typedName, writes } from './procedure.ts';
import { mayRefuse } from './refusals.ts';

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const openingHours = z
  .object({ weekday, opensAt: clockTime, closesAt: clockTime })
  .refine((hours) => hours.opensAt < hours.closesAt, { path: ['closesAt'] });
export type OpeningHours = z.infer<typeof openingHours>;

export const closure = z.object({ id: closureId, fromOn: day, untilOn: day, reason: z.string() });
export type Closure = z.infer<typeof closure>;

const isTimeZone = (name: string) =>
  Intl.supportedValuesOf('timeZone').includes(name) || name === 'UTC';

export const placeSettings = z.object({
  name: typedName,
  address: typed(),
  contact: typed(),
  timeZone: z.string().refine(isTimeZone),
  language,
  openingHours: z.array(openingHours).max(28),
  defaultLoanDays: z.int().min(1).max(366),
  memberLimit: z.int().min(0).max(1000),
  householdLimit: z.int().min(0).max(1000),
  maxRenewals: z.int().min(0).max(100),
  expiredRule: ruleStrength,
  suspendedRule: ruleStrength,
  limitRule: ruleStrength,
  lateRule: ruleStrength,
  membershipPeriod,
  membershipFeeCents: cents,
  /** Months without any act after which a member is proposed for erasure. */
  forgetMembersAfterMonths: z.int().min(1).max(120),
  /** Full months after the month of return, at whose end a closed loan lets its borrower go. */
  fadeLoansAfterMonths: z.int().min(1).max(120),
  /** Minutes of rest after which a post is locked; 0: never. */
  lockAfterMinutes: z.int().min(0).max(240),
  rulesVersion: typed(40),
  rulesText: typed(20_000),
});
export type PlaceSettings = z.infer<typeof placeSettings>;

export const placeStatus = z.object({
  isSetUp: z.boolean(),
  isPractice: z.boolean(),
  name: z.string(),
  language,
  timeZone: z.string(),
  today: day,
  version: z.string(),
});
export type PlaceStatus = z.infer<typeof placeStatus>;

export const place = {
  status: reads('/place/status').meta(evenLocked).output(placeStatus),
  setUp: writes('/place/set-up')
    .input(
      z.object({
        name: typedName,
        address: typed().default(''),
        contact: typed().default(''),
        language: language.default('fr'),
        timeZone: z.string().refine(isTimeZone).default('Europe/Paris'),
        openingHours: z.array(openingHours).max(28),
        managerName: typedName,
        managerCode: z.string().min(4).max(64),
      }),
    )
    .output(z.object({ recoveryCode: z.string() }))
    .errors(mayRefuse('ALREADY_SET_UP')),
  settings: reads('/place/settings').output(placeSettings.extend({ closures: z.array(closure) })),
  changeSettings: writes('/place/change-settings', 'manager')
    .input(placeSettings.partial())
    .output(placeSettings),
  addClosure: writes('/place/add-closure', 'manager')
    .input(
      z
        .object({ fromOn: day, untilOn: day, reason: typed(200).default('') })
        .refine((range) => range.fromOn <= range.untilOn, { path: ['untilOn'] }),
    )
    .output(closure),
  endClosure: writes('/place/end-closure', 'manager')
    .input(z.object({ id: closureId }))
    .output(z.object({})),
};
