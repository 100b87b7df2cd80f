/** Shapes of the repair café that several procedures answer: a thing, a ticket, a session. */
import { z } from 'zod';
import { day, instant } from '#shared/domain/day.ts';
import {
  attemptId,
  itemId,
  journalEntryId,
  loanId,
  photoId,
  presenceId,
  repairSessionId,
  safetyVerdictId,
  shelfId,
  staffId,
  ticketId,
  ticketPartId,
  ticketPhotoId,
} from '#shared/domain/ids.ts';
import {
  barrier,
  nextStep,
  outcome,
  safetyVerdict,
  ticketState,
} from '#shared/domain/repairs/repair-words.ts';
import { thingCategory } from '#shared/domain/repairs/thing-category.ts';
import { typed, typedName } from './procedure.ts';
import { namedItem, namedMember } from './refusals.ts';

export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** What is repaired. */
export const thing = z.object({
  name: typedName,
  category: thingCategory,
  brand: typed(200).default(''),
  model: typed(200).default(''),
  yearOfManufacture: z.int().min(1850).max(2200).nullable().default(null),
  /** Whole grams, as somebody weighed or guessed them; `null` where nobody did. */
  weightGrams: z.int().min(1).max(2_000_000).nullable().default(null),
});
export type Thing = z.infer<typeof thing>;

/** A thing that people often bring. */
export const commonThing = z.object({
  name: z.string(),
  category: thingCategory,
  isPowered: z.boolean(),
  typicalGrams: z.int(),
});
export type CommonThing = z.infer<typeof commonThing>;

/** Somebody who repairs at a session: one of the team, or a name alone. */
export const presence = z.object({
  id: presenceId,
  staffId: staffId.nullable(),
  name: z.string(),
  /** Where they sit, in the place's own words: "table 3". */
  table: z.string(),
  /** What they repair. */
  skills: z.string(),
  arrivedAt: instant,
  leftAt: instant.nullable(),
});
export type Presence = z.infer<typeof presence>;

export const repairSession = z.object({
  id: repairSessionId,
  on: day,
  opensAt: clockTime,
  closesAt: clockTime,
  /** Where it is held, when elsewhere than at the place. */
  venue: z.string(),
  isClosed: z.boolean(),
  /** First arrived, first. */
  presences: z.array(presence),
  ticketCount: z.int(),
  fixedCount: z.int(),
  /** What was really given, in minutes: the sum of the presences, those still here until now. */
  volunteerMinutes: z.int(),
});
export type RepairSession = z.infer<typeof repairSession>;

/** A ticket in a line of the team's own screens. */
export const ticketLine = z.object({
  id: ticketId,
  code: z.string(),
  /** In the queue of its session; `null` outside of one. */
  number: z.int().nullable(),
  thing: z.string(),
  category: thingCategory,
  brand: z.string(),
  problem: z.string(),
  /** Empty once the visitor is forgotten, and for objects of the place. */
  visitorName: z.string(),
  itemId: itemId.nullable(),
  state: ticketState,
  /** When it began to be what it is. */
  since: instant,
  openedAt: instant,
  openedOn: day,
  /** Of the attempt that runs, else empty. */
  repairer: z.string(),
  table: z.string(),
  /** When the attempt that runs began. */
  startedAt: instant.nullable(),
  outcome: outcome.nullable(),
  /** An unsafe verdict stands. */
  isUnsafe: z.boolean(),
});
export type TicketLine = z.infer<typeof ticketLine>;

/** One repairer's work on a ticket. */
export const attempt = z.object({
  id: attemptId,
  on: day,
  presenceId: presenceId.nullable(),
  repairer: z.string(),
  startedAt: instant,
  /** `null` while it runs. */
  endedAt: instant.nullable(),
  /** Whole minutes: counted by themselves when it ends, until somebody corrects them; 0 while it runs. */
  minutes: z.int(),
  observed: z.string(),
  cause: z.string(),
  done: z.string(),
});
export type Attempt = z.infer<typeof attempt>;

export const ticketPart = z.object({
  id: ticketPartId,
  name: z.string(),
  /** Used; else still needed. */
  isUsed: z.boolean(),
});
export type TicketPart = z.infer<typeof ticketPart>;

/** "Must not be used any more", until a manager clears it. */
export const unsafeVerdict = z.object({
  id: safetyVerdictId,
  reason: z.string(),
  at: instant,
  clearedAt: instant.nullable(),
  clearedReason: z.string(),
});
export type UnsafeVerdict = z.infer<typeof unsafeVerdict>;

/** The whole ticket. */
export const ticketPage = ticketLine.omit({ thing: true, category: true, brand: true }).extend({
  what: thing,
  /** Empty once the visitor is forgotten. */
  visitorContact: z.string(),
  isVisitorForgotten: z.boolean(),
  member: namedMember.nullable(),
  item: namedItem.nullable(),
  loanId: loanId.nullable(),
  sessionId: repairSessionId.nullable(),
  /** The version that was accepted, how, and whether a signature is kept; `null` without a visitor. */
  waiver: z
    .object({ version: z.int(), how: z.enum(['signed', 'paper']), hasSignature: z.boolean() })
    .nullable(),
  attempts: z.array(attempt),
  parts: z.array(ticketPart),
  photoIds: z.array(ticketPhotoId),
  /** The pictures taken at the counter, of an object that came back damaged. */
  damagePhotoIds: z.array(photoId),
  doneOn: day.nullable(),
  barrier: barrier.nullable(),
  nextStep: nextStep.nullable(),
  electricalCheck: safetyVerdict.nullable(),
  /** Where the thing is kept, until when, and what then. */
  shelf: z.object({ id: shelfId, name: z.string() }).nullable(),
  keptUntil: day.nullable(),
  thenWhat: z.string(),
  /** Last first. */
  verdicts: z.array(unsafeVerdict),
});
export type TicketPage = z.infer<typeof ticketPage>;

/** The ticket as an act left it, with the journal line for the undo. */
export const actedTicket = ticketPage.extend({ actId: journalEntryId });
export type ActedTicket = z.infer<typeof actedTicket>;

/** A ticket for the eyes of visitors: nothing personal, not even the thing. */
export const publicTicket = ticketLine
  .pick({ state: true, table: true, since: true })
  .extend({ number: z.int() });
export type PublicTicket = z.infer<typeof publicTicket>;
