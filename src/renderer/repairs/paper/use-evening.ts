/** The day and the session that the sheets belong to: the last one held, until somebody says another. */
import { useQuery } from '@tanstack/react-query';
import { api, queries } from '#renderer/app/api.ts';
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

const latest = () => api.repairs.sessions.list.queryOptions({ input: { limit: offered } });

export const useEvening = (): KnownEvening => {
  const { today } = usePlace();
  const { evening } = usePile();
  return eveningOf(evening, useQuery(latest()).data?.sessions ?? [], today);
};

/** For a sheet that is saved before the screen knows the sessions: it waits for them. */
export const eveningNow = async (today: Day): Promise<KnownEvening> => {
  const { sessions } = await queries.ensureQueryData(latest());
  return eveningOf(usePile.getState().evening, sessions, today);
};

const eveningOf = (
  { sessionId, on }: ReturnType<typeof usePile.getState>['evening'],
  found: readonly RepairSession[],
  today: Day,
): KnownEvening => {
  const sessions = found.filter((one) => one.on <= today);
  const session =
    sessionId === undefined
      ? (sessions[0] ?? null)
      : (sessions.find(({ id }) => id === sessionId) ?? null);
  return { sessions, session, on: session?.on ?? on ?? today };
};
