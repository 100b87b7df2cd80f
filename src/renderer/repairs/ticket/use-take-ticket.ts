import { useTranslation } from 'react-i18next';
import { client } from '#renderer/app/api.ts';
import { whoRepairsNow } from '../who-repairs.ts';
import { useBench, useTicketAct } from './bench.ts';

/** Takes the ticket for whoever repairs at this window. */
export const useTakeTicket = () => {
  const { t } = useTranslation();
  const { ticket } = useBench();
  const taking = useTicketAct();
  return {
    isPending: taking.isPending,
    error: taking.error,
    take: () =>
      taking.mutate({
        run: () => client.repairs.tickets.take({ id: ticket.id, presenceId: whoRepairsNow() }),
        said: t('repairTicket.take.taken'),
      }),
  };
};
