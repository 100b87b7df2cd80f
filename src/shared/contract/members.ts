/** Members: people who may borrow. */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import { householdId, memberId, membershipId, suspensionId } from '#shared/domain/ids.ts';
import { journalEntry } from './journal.ts';
import { cents, page, reads, typed, typedName, writes } from './procedure.ts';
import { erasureObstacle, mayRefuse, memberObstacle, namedMember } from './refusals.ts';
import { loanLine, memberBrief } from './views.ts';

/** A name and one contact are enough to start. */
export const memberFields = z.object({
  firstName: typed(100).default(''),
  lastName: typed(100).default(''),
  email: typed(200).default(''),
  phone: typed(60).default(''),
  address: typed(500).default(''),
  /** `null`: the place's limit. */
  loanLimit: z.int().min(0).max(1000).nullable().default(null),
  counterNote: typed(2000).default(''),
  aliases: z.array(typed(80).min(1)).max(20).default([]),
});
export type MemberFields = z.infer<typeof memberFields>;

const hasName = (fields: MemberFields) => fields.firstName !== '' || fields.lastName !== '';
const hasContact = (fields: MemberFields) =>
  fields.email !== '' || fields.phone !== '' || fields.address !== '';

const membershipFields = z.object({
  type: typedName.default('Individuelle'),
  paidOn: day,
  feeCents: cents.optional(),
  /** Left out: the day paid, or the day after the running membership ends. */
  validFrom: day.optional(),
  /** Left out: by the place's period, civil year or anniversary. */
  validUntil: day.optional(),
});

export const membership = z.object({
  id: membershipId,
  type: z.string(),
  paidOn: day,
  validFrom: day,
  validUntil: day,
  feeCents: cents,
});

export const suspension = z.object({
  id: suspensionId,
  reason: z.string(),
  fromOn: day,
  untilOn: day.nullable(),
  isStanding: z.boolean(),
});

export const memberPage = memberFields.extend({
  id: memberId,
  code: z.string(),
  joinedOn: day,
  hasLeft: z.boolean(),
  household: z
    .object({
      id: householdId,
      name: z.string(),
      members: z.array(z.object({ id: memberId, name: z.string(), outCount: z.int() })),
    })
    .nullable(),
  memberships: z.array(membership),
  suspensions: z.array(suspension),
  /** What stands between this member and one more loan, by the place's rules. */
  obstacles: z.array(memberObstacle),
  effectiveLimit: z.int(),
  out: z.array(loanLine),
});
export type MemberPage = z.infer<typeof memberPage>;

/** One person's data in the order in which it is read; a part is a table of words. */
export const personalData = z.object({
  madeAt: instant,
  place: z.string(),
  name: z.string(),
  code: z.string(),
  parts: z.array(
    z.object({
      part: z.enum([
        'identity',
        'codes',
        'memberships',
        'suspensions',
        'household',
        'loans',
        'tickets',
        'journal',
      ]),
      /** Each row: our field names with their values, as text. */
      rows: z.array(z.record(z.string(), z.string())),
    }),
  ),
});
export type PersonalData = z.infer<typeof personalData>;

const oneMember = z.object({ id: memberId });

export const members = {
  list: reads('/members')
    .input(
      page.extend({
        text: typed(200).default(''),
        /** Who has left is listed by `left` alone; `expired` has no membership that runs or will. */
        filter: z.enum(['all', 'late', 'expired', 'suspended', 'left']).default('all'),
      }),
    )
    .output(z.object({ members: z.array(memberBrief), total: z.int() })),
  get: reads('/members/{id}').input(oneMember).output(memberPage),
  history: reads('/members/{id}/history')
    .input(page.extend(oneMember.shape))
    .output(z.object({ loans: z.array(loanLine), acts: z.array(journalEntry) })),
  create: writes('/members/create')
    .input(
      memberFields
        .extend({ code: z.string().optional(), membership: membershipFields.optional() })
        .refine(hasName, { path: ['lastName'] })
        .refine(hasContact, { path: ['phone'] }),
    )
    .output(memberPage)
    .errors(mayRefuse('CODE_TAKEN', 'CODE_NOT_OURS', 'LETTER_SPENT', 'DAY_IMPOSSIBLE')),
  change: writes('/members/change')
    .input(
      memberFields
        .extend(oneMember.shape)
        .refine(hasName, { path: ['lastName'] })
        .refine(hasContact, { path: ['phone'] }),
    )
    .output(memberPage)
    .errors(mayRefuse('CODE_TAKEN')),
  addMembership: writes('/members/add-membership')
    .input(membershipFields.extend(oneMember.shape))
    .output(memberPage)
    .errors(mayRefuse('DAY_IMPOSSIBLE')),
  suspend: writes('/members/suspend', 'manager')
    .input(oneMember.extend({ reason: typedName, untilOn: day.nullable().default(null) }))
    .output(memberPage)
    .errors(mayRefuse('DAY_IMPOSSIBLE')),
  liftSuspension: writes('/members/lift-suspension', 'manager')
    .input(z.object({ suspensionId }))
    .output(memberPage),
  joinHousehold: writes('/members/join-household')
    .input(oneMember.extend({ withMemberId: memberId }))
    .output(memberPage),
  leaveHousehold: writes('/members/leave-household').input(oneMember).output(memberPage),
  /** Ends a membership for good: nothing may be out. History stays. */
  end: writes('/members/end', 'manager')
    .input(oneMember)
    .output(memberPage)
    .errors(mayRefuse('STILL_IN_USE')),
  /** All that the place knows of one person (RGPD, art. 15 and 20), to read, print and hand over. */
  personalData: reads('/members/{id}/personal-data', 'manager')
    .input(oneMember)
    .output(personalData),
  exportPersonalData: writes('/members/export-personal-data', 'manager')
    .input(oneMember.extend({ as: z.enum(['json', 'csv']) }))
    .output(z.file()),
  /** What erasing somebody would do, and what stands in its way. */
  beforeErasure: reads('/members/{id}/before-erasure', 'manager')
    .input(oneMember)
    .output(
      z.object({
        obstacles: z.array(erasureObstacle),
        loans: z.int(),
        tickets: z.int(),
        /** Free text in which the name stands and is replaced, wherever it is. */
        notes: z.int(),
      }),
    ),
  /** Takes the person out for good (RGPD, art. 17): loans and figures stay, under a random tag. Never undone. */
  erase: writes('/members/erase', 'manager')
    .input(oneMember)
    .output(z.object({ tag: z.string() }))
    .errors(mayRefuse('ERASURE_BLOCKED', 'BACKUP_FAILED')),
  /**
   * The same for several, with one copy of the base for all of them. Whoever is not there any more is left
   * out; whoever cannot go yet stays, with the reason.
   */
  eraseSeveral: writes('/members/erase-several', 'manager')
    .input(z.object({ ids: z.array(memberId).min(1).max(500) }))
    .output(
      z.object({
        erased: z.array(z.object({ id: memberId, tag: z.string() })),
        blocked: z.array(z.object({ member: namedMember, because: z.array(erasureObstacle) })),
      }),
    )
    .errors(mayRefuse('BACKUP_FAILED')),
  /** Members without any act for as long as the place keeps them, the oldest first. */
  inactive: reads('/members/inactive', 'manager')
    .input(page)
    .output(
      z.object({
        members: z.array(
          memberBrief.extend({ lastActOn: day, obstacles: z.array(erasureObstacle) }),
        ),
        total: z.int(),
      }),
    ),
  comeBack: writes('/members/come-back', 'manager').input(oneMember).output(memberPage),
};
