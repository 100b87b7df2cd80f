/** The closed lists of the repair café. Outcomes and barriers are the words of the Open Repair Data Standard. */
import { z } from 'zod';

export const outcome = z.enum(['fixed', 'repairable', 'end-of-life', 'unknown']);
export type Outcome = z.infer<typeof outcome>;

/** Why a thing is at the end of its life. */
export const barrier = z.enum([
  'parts-not-available',
  'parts-too-expensive',
  'no-way-to-open',
  'information-not-available',
  'lack-of-equipment',
  'too-worn-out',
]);
export type Barrier = z.infer<typeof barrier>;

/** What the owner does with a thing that is not fixed yet. */
export const nextStep = z.enum(['come-back', 'buy-part', 'professional', 'do-it-yourself']);
export type NextStep = z.infer<typeof nextStep>;

/** `unsafe`: must not be used any more. */
export const safetyVerdict = z.enum(['safe', 'unsafe']);
export type SafetyVerdict = z.infer<typeof safetyVerdict>;

/**
 * Where a ticket is. `part`: it waits for a spare part; `stays`: the thing is kept on a shelf of the
 * place; `home`: its owner took it along and may come back; `done`: it has an outcome.
 */
export const ticketState = z.enum(['waiting', 'in-repair', 'part', 'stays', 'home', 'done']);
export type TicketState = z.infer<typeof ticketState>;

export const impactMethod = z.enum(['fixometer', 'one-to-one']);
export type ImpactMethod = z.infer<typeof impactMethod>;

/** Whether a powered thing that was fixed must pass an electrical check. */
export const electricalCheck = z.enum(['never', 'powered']);
export type ElectricalCheck = z.infer<typeof electricalCheck>;
