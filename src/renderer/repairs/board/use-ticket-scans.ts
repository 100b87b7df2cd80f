/** A scan of a tag at the board: a ticket that waits is taken, any other is opened. */

import { useLocation } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { useAct } from '#renderer/app/use-act.ts';
import type { TicketId } from '#shared/domain/ids.ts';
import { codeIn } from '#shared/domain/scan-reading.ts';

/** What a scan was that led nowhere. */
export type ScanAnswer =
  | { kind: 'blank'; code: string }
  | { kind: 'not-ours' }
  | { kind: 'ticket' };

const isTicketCode = (readings: readonly string[]): boolean =>
  codeIn(readings)?.startsWith('R') ?? false;

export const useTicketScans = (take: (id: TicketId) => void) => {
  const [, goTo] = useLocation();
  const finding = useAct({
    mutationFn: async (readings: readonly string[]): Promise<ScanAnswer> => {
      const found = await client.repairs.tickets.find({ readings: [...readings] });
      if (found.kind === 'blank') return found;
      if (found.kind !== 'ticket') return { kind: 'not-ours' };
      const { state } = await client.repairs.tickets.get({ id: found.id });
      if (state === 'waiting') take(found.id);
      else goTo(`/repairs/tickets/${found.id}`);
      return { kind: 'ticket' };
    },
  });
  useScan(({ readings }) => {
    if (!isTicketCode(readings)) return false;
    finding.mutate(readings);
    return true;
  });
  return finding;
};
