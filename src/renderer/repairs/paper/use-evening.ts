/** The day and the session that the sheets belong to: the last one held, until somebody says another. */
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import type { Day } from '#shared/domain/day.ts';
import { usePile } from './sheet-draft.ts';

export interface KnownEvening {
  /** The latest ones, last first; none that is still to come. */
  sessions: readonly RepairSession[];
  session: RepairSession | null;
  on: Day;
}

const offered = 30;

export const useEvening = (): KnownEvening => {
  const { today } = usePlace();
  const { evening } = usePile();
  const found = useQuery(api.repairs.sessions.list.queryOptions({ input: { limit: offered } }));
  const sessions = (found.data?.sessions ?? []).filter(({ on }) => on <= today);
  const { sessionId } = evening;
  const session =
    sessionId === undefined
      ? (sessions[0] ?? null)
      : (sessions.find(({ id }) => id === sessionId) ?? null);
  return { sessions, session, on: session?.on ?? evening.on ?? today };
};
