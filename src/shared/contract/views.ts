/** Shapes that several trades show: an object, a person or a loan in a line. */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import { itemId, loanCheckId, loanId, memberId, photoId } from '#shared/domain/ids.ts';
import { accessoryAnswer, availability, condition, itemKind } from '#shared/domain/words.ts';
import { namedItem, namedMember } from './refusals.ts';

export const itemBrief = z.object({
  id: itemId,
  code: z.string(),
  kind: itemKind,
  name: z.string(),
  brand: z.string(),
  model: z.string(),
  categoryName: z.string().nullable(),
  shelfName: z.string().nullable(),
  condition,
  availability,
  /** The day an item that is out is due; `null` otherwise. */
  dueOn: day.nullable(),
  photoId: photoId.nullable(),
});
export type ItemBrief = z.infer<typeof itemBrief>;

export const memberBrief = z.object({
  id: memberId,
  code: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  email: z.string(),
  phone: z.string(),
  validUntil: day.nullable(),
  isSuspended: z.boolean(),
  outCount: z.int(),
  lateCount: z.int(),
});
export type MemberBrief = z.infer<typeof memberBrief>;

/** One question of the hand-over: an accessory to tick, or the safety notice to see. */
export const loanCheck = z.object({
  id: loanCheckId,
  kind: z.enum(['accessory', 'safety-notice']),
  name: z.string(),
  outAnswer: z.enum(['there', 'missing', 'seen']).nullable(),
  inAnswer: accessoryAnswer.nullable(),
});
export type LoanCheck = z.infer<typeof loanCheck>;

export const loanLine = z.object({
  id: loanId,
  item: namedItem.extend({ photoId: photoId.nullable() }),
  member: namedMember.extend({ phone: z.string(), email: z.string() }),
  lentAt: instant,
  lentOn: day,
  dueOn: day,
  returnedAt: instant.nullable(),
  returnedOn: day.nullable(),
  /** Whole days after the due day, today or when it came back; 0 when in time. */
  daysLate: z.int().min(0),
  renewals: z.int(),
  isBehindAnswers: z.boolean(),
});
export type LoanLine = z.infer<typeof loanLine>;
