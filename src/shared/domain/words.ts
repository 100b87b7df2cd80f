/** The closed lists of the trade: words that code and base share (see the glossary). */
import { z } from 'zod';

/** Who may do what. The open screen stands for a volunteer and a repairer; a manager gives a code. */
export const role = z.enum(['volunteer', 'repairer', 'manager']);
export type Role = z.infer<typeof role>;

export const itemKind = z.enum(['tool', 'appliance', 'machine']);
export type ItemKind = z.infer<typeof itemKind>;

export const condition = z.enum(['new', 'good', 'worn', 'damaged']);
export type Condition = z.infer<typeof condition>;

export const availability = z.enum(['shelf', 'out', 'blocked', 'retired']);
export type Availability = z.infer<typeof availability>;

export const ownerKind = z.enum(['place', 'donor', 'depositor']);
export type OwnerKind = z.infer<typeof ownerKind>;

/** What stands behind a block. `manager` is a decision by hand; the others come from an event. */
export const blockCause = z.enum(['manager', 'damage', 'repair', 'inspection', 'safety']);
export type BlockCause = z.infer<typeof blockCause>;

/** Whether a broken rule of the place stops a loan or only speaks. */
export const ruleStrength = z.enum(['refuse', 'warn']);
export type RuleStrength = z.infer<typeof ruleStrength>;

export const membershipPeriod = z.enum(['civil-year', 'anniversary']);
export type MembershipPeriod = z.infer<typeof membershipPeriod>;

/** Why an item waits for a label. */
export const queueReason = z.enum(['new', 'code-changed', 'name-changed', 'damaged', 'asked']);
export type QueueReason = z.infer<typeof queueReason>;

export const language = z.enum(['fr', 'en']);
export type Language = z.infer<typeof language>;

export const accessoryAnswer = z.enum(['there', 'missing']);
