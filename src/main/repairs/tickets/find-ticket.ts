/** What a scan of a tag or of a sheet is. */
import { bearersOf, nearestBearers } from '#main/items/bearers.ts';
import { readingsToTry } from '#main/loans/scan-readings.ts';
import type { Reading } from '#main/store/store.ts';
import type { ItemId, MemberId, TicketId } from '#shared/domain/ids.ts';
import { parseInventoryCode } from '#shared/domain/inventory-code.ts';
import { selectTicketByCode } from './queries.ts';

/** The ticket that bears a code, as the counter says it; `null` when none does, or it is no code of tickets. */
export const findTicketByCode = async (
  q: Reading,
  code: string,
): Promise<{ id: TicketId; code: string; thing: string } | null> => {
  const parsed = parseInventoryCode(code);
  if (parsed.kind !== 'code' || !parsed.code.startsWith('R')) return null;
  return (await selectTicketByCode(q, parsed.code)) ?? null;
};

export type FoundByScan =
  | { kind: 'ticket'; id: TicketId }
  | { kind: 'blank'; code: string }
  | { kind: 'item'; id: ItemId }
  | { kind: 'member'; id: MemberId }
  | { kind: 'nothing' };

/** The first reading that anything bears, as at the counter; else a sheet that no ticket bears yet. */
export const findByReadings = async (
  q: Reading,
  readings: readonly string[],
): Promise<FoundByScan> => {
  const tried = readingsToTry(readings);
  for (const text of tried) {
    for (const { kind, id } of nearestBearers(await bearersOf(q, text))) {
      if (kind === 'item') return { kind, id };
      if (kind === 'member') return { kind, id };
    }
    const ticket = await findTicketByCode(q, text);
    if (ticket) return { kind: 'ticket', id: ticket.id };
  }
  return blankAmong(tried);
};

/** A code of tickets that nothing bears. */
const blankAmong = (readings: readonly string[]): FoundByScan => {
  for (const text of readings) {
    const parsed = parseInventoryCode(text);
    if (parsed.kind === 'code' && parsed.code.startsWith('R')) {
      return { kind: 'blank', code: parsed.code };
    }
  }
  return { kind: 'nothing' };
};
