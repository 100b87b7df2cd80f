/** What a scan says at intake: a card, an object of the place, a sheet, or a ticket that is open already. */

import { useEffect, useEffectEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { client } from '#renderer/app/api.ts';
import { useScan } from '#renderer/app/scanner/use-scan.ts';
import { useAct } from '#renderer/app/use-act.ts';
import { codeIn } from '#shared/domain/scan-reading.ts';
import { changeIntake } from './intake-draft.ts';

export interface IntakeScans {
  /** What was scanned last, where nothing here bears it. */
  unknown: string | null;
  error: unknown;
}

/** The sign of a shelf says nothing at intake: the counter has a use for it. */
const isOfShelf = (readings: readonly string[]): boolean =>
  codeIn(readings)?.startsWith('L') ?? false;

/** Takes scans, and what the address names: `?code=`, of a thing that was scanned elsewhere. */
export const useIntakeScans = (): IntakeScans => {
  const [, goTo] = useLocation();
  const finding = useAct({
    mutationFn: async (readings: readonly string[]): Promise<string | null> => {
      const found = await fillIn(readings);
      if (found.kind === 'ticket') goTo(`/repairs/tickets/${found.id}`);
      return found.kind === 'nothing' ? (codeIn(readings) ?? readings[0] ?? '') : null;
    },
  });
  useScan(({ readings }) => {
    if (isOfShelf(readings)) return false;
    finding.mutate(readings);
    return true;
  });
  const [address] = useSearchParams();
  const begin = useEffectEvent((code: string) => finding.mutate([code]));
  const named = address.get('code');
  useEffect(() => {
    if (named) begin(named);
  }, [named]);
  return { unknown: finding.data ?? null, error: finding.error };
};

/** Finds what bears the code and writes it into the draft. */
const fillIn = async (readings: readonly string[]) => {
  const found = await client.repairs.tickets.find({ readings: [...readings] });
  if (found.kind === 'blank') changeIntake({ code: found.code });
  if (found.kind === 'item') {
    const { id, name, code } = await client.items.get({ id: found.id });
    changeIntake({ item: { id, name, code } });
  }
  if (found.kind === 'member') {
    const { id, firstName, lastName } = await client.members.get({ id: found.id });
    const name = `${firstName} ${lastName}`.trim();
    changeIntake({ member: { id, name }, visitorName: firstName || name });
  }
  return found;
};
