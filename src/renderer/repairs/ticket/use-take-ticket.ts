import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, client } from '#renderer/app/api.ts';
import type { Presence } from '#shared/contract/repair-views.ts';
import type { PresenceId } from '#shared/domain/ids.ts';
import { chooseWhoRepairs, whoRepairsNow } from '../who-repairs.ts';
import { useBench, useTicketAct } from './bench.ts';

/** Takes the ticket for whoever repairs at this window; asks who that is as long as nobody has said it. */
export const useTakeTicket = () => {
  const here = useWhoIsHere();
  // As it was when the button was pressed: while the question stands, somebody else may take it.
  const [asked, setAsked] = useState<{ ifWaiting: boolean } | null>(null);
  const { ticket } = useBench();
  const { takeFor, isPending, error } = useTakeFor();
  // What is being repaired or done is taken over on purpose; what waits may have been taken meanwhile.
  const ifWaiting = ticket.state !== 'in-repair' && ticket.state !== 'done';
  return {
    here,
    isAsking: asked !== null,
    isPending,
    error,
    take: () => {
      const chosen = here.find(({ id }) => id === whoRepairsNow());
      if (chosen || here.length === 0) takeFor(chosen?.id ?? null, ifWaiting);
      else setAsked({ ifWaiting });
    },
    choose: (presenceId: PresenceId | null) => {
      if (presenceId !== null) chooseWhoRepairs(presenceId);
      setAsked(null);
      takeFor(presenceId, asked?.ifWaiting ?? ifWaiting);
    },
    giveUp: () => setAsked(null),
  };
};

const useTakeFor = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const taking = useTicketAct();
  return {
    isPending: taking.isPending,
    error: taking.error,
    takeFor: (presenceId: PresenceId | null, ifWaiting: boolean) =>
      taking.mutate({
        run: () => client.repairs.tickets.take({ id: ticket.id, presenceId, ifWaiting }),
        said: t('repairTicket.take.taken'),
      }),
  };
};

const useWhoIsHere = (): readonly Presence[] =>
  useQuery(api.repairs.sessions.current.queryOptions()).data?.presences.filter(
    ({ leftAt }) => leftAt === null,
  ) ?? [];
