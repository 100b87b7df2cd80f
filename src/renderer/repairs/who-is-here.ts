/** The repairers who have arrived and not left, and which of them takes a ticket at this window. */
import { useQuery } from '@tanstack/react-query';
import { api, queries } from '#renderer/app/api.ts';
import type { Presence, RepairSession } from '#shared/contract/repair-views.ts';
import type { PresenceId } from '#shared/domain/ids.ts';
import { whoRepairsNow } from './who-repairs.ts';

export const hereIn = (session: RepairSession | null | undefined): readonly Presence[] =>
  session?.presences.filter(({ leftAt }) => leftAt === null) ?? [];

export const useWhoIsHere = (): readonly Presence[] =>
  hereIn(useQuery(api.repairs.sessions.current.queryOptions()).data);

/**
 * `null` when nobody is here, `ask` as long as nobody has said who stands at this window. Pressed before
 * the screen knows the session, it waits for it: not yet known is not nobody.
 */
export const whoTakes = async (): Promise<PresenceId | null | 'ask'> => {
  const here = hereIn(await queries.ensureQueryData(api.repairs.sessions.current.queryOptions()));
  if (here.length === 0) return null;
  return here.find(({ id }) => id === whoRepairsNow())?.id ?? 'ask';
};
