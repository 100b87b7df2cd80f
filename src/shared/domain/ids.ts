/**
 * Ids are UUIDv7 text. Each thing has its own branded type, so that a member's id can never be
 * given where an item's is asked.
 */
import { z } from 'zod';

const id = <Brand extends string>(brand: Brand) => z.uuid().brand(brand);

export const itemId = id('ItemId');
export const memberId = id('MemberId');
export const householdId = id('HouseholdId');
export const loanId = id('LoanId');
export const loanCheckId = id('LoanCheckId');
export const visitId = id('VisitId');
export const categoryId = id('CategoryId');
export const shelfId = id('ShelfId');
export const accessoryId = id('AccessoryId');
export const photoId = id('PhotoId');
export const documentId = id('DocumentId');
export const blockId = id('BlockId');
export const membershipId = id('MembershipId');
export const suspensionId = id('SuspensionId');
export const closureId = id('ClosureId');
export const staffId = id('StaffId');
export const labelFormatId = id('LabelFormatId');
export const labelDesignId = id('LabelDesignId');
export const queuedLabelId = id('QueuedLabelId');
export const labelRunId = id('LabelRunId');
export const repairSessionId = id('RepairSessionId');
export const presenceId = id('PresenceId');
export const ticketId = id('TicketId');
export const attemptId = id('AttemptId');
export const ticketPartId = id('TicketPartId');
export const ticketPhotoId = id('TicketPhotoId');
export const safetyVerdictId = id('SafetyVerdictId');
export const importId = id('ImportId');
export const importedRepairId = id('ImportedRepairId');
export const journalEntryId = id('JournalEntryId');

export type ItemId = z.infer<typeof itemId>;
export type MemberId = z.infer<typeof memberId>;
export type HouseholdId = z.infer<typeof householdId>;
export type LoanId = z.infer<typeof loanId>;
export type LoanCheckId = z.infer<typeof loanCheckId>;
export type VisitId = z.infer<typeof visitId>;
export type CategoryId = z.infer<typeof categoryId>;
export type ShelfId = z.infer<typeof shelfId>;
export type AccessoryId = z.infer<typeof accessoryId>;
export type PhotoId = z.infer<typeof photoId>;
export type DocumentId = z.infer<typeof documentId>;
export type BlockId = z.infer<typeof blockId>;
export type MembershipId = z.infer<typeof membershipId>;
export type SuspensionId = z.infer<typeof suspensionId>;
export type ClosureId = z.infer<typeof closureId>;
export type StaffId = z.infer<typeof staffId>;
export type LabelFormatId = z.infer<typeof labelFormatId>;
export type LabelDesignId = z.infer<typeof labelDesignId>;
export type QueuedLabelId = z.infer<typeof queuedLabelId>;
export type LabelRunId = z.infer<typeof labelRunId>;
export type RepairSessionId = z.infer<typeof repairSessionId>;
export type PresenceId = z.infer<typeof presenceId>;
export type TicketId = z.infer<typeof ticketId>;
export type AttemptId = z.infer<typeof attemptId>;
export type TicketPartId = z.infer<typeof ticketPartId>;
export type TicketPhotoId = z.infer<typeof ticketPhotoId>;
export type SafetyVerdictId = z.infer<typeof safetyVerdictId>;
export type ImportId = z.infer<typeof importId>;
export type ImportedRepairId = z.infer<typeof importedRepairId>;
export type JournalEntryId = z.infer<typeof journalEntryId>;
