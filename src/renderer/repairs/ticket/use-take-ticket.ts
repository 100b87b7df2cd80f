import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { useAct } from '#renderer/app/use-act.ts';
import type { PresenceId } from '#shared/domain/ids.ts';
import { useWhoIsHere, whoTakes } from '../who-is-here.ts';
import { chooseWhoRepairs } from '../who-repairs.ts';
import { useBench, useTicketAct } from './bench.ts';

/** Takes the ticket for whoever repairs at this window; asks who that is as long as nobody has said it. */
export const useTakeTicket = () => {
  const here = useWhoIsHere();
  // As it was when the button was pressed: while the question stands, somebody else may take it.
  const [asked, setAsked] = useState<{ ifWaiting: boolean } | null>(null);
  const { ticket } = useBench();
  const taking = useTakeFor();
  // What is being repaired or done is taken over on purpose; what waits may have been taken meanwhile.
  const ifWaiting = ticket.state !== 'in-repair' && ticket.state !== 'done';
  const deciding = useAct({
    mutationFn: async () => {
      const who = await whoTakes();
      if (who === 'ask') setAsked({ ifWaiting });
      else taking.takeFor(who, ifWaiting);
    },
  });
  return {
    here,
    isAsking: asked !== null,
    isPending: deciding.isPending || taking.isPending,
    error: deciding.error ?? taking.error,
    take: () => deciding.mutate(),
    choose: (presenceId: PresenceId | null) => {
      if (presenceId !== null) chooseWhoRepairs(presenceId);
      setAsked(null);
      taking.takeFor(presenceId, asked?.ifWaiting ?? ifWaiting);
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
