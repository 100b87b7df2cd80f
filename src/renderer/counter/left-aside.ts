import { type StandingBlock, unsafeIn } from '#renderer/app/say-blocks.ts';
import type { TicketId } from '#shared/domain/ids.ts';

/** The repair ticket that says what to do with an object kept here; that of an unsafe verdict first. */
export const ticketOf = (blocks: readonly StandingBlock[]): TicketId | null =>
  unsafeIn(blocks)?.ticketId ?? blocks.find(({ ticketId }) => ticketId)?.ticketId ?? null;
