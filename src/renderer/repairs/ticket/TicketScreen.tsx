import { Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { TicketId } from '#shared/domain/ids.ts';
import { RepairsNav } from '../RepairsNav.tsx';
import { TicketView } from './TicketView.tsx';

/** Others work on the same evening: what they do to this ticket shows here too. */
const lookAgainMs = 10_000;

/** One ticket, at the bench. */
export const TicketScreen = () => {
  const { id } = useParams<{ id: TicketId }>();
  const options = api.repairs.tickets.get.queryOptions({ input: { id } });
  const ticket = useQuery({ ...options, refetchInterval: lookAgainMs });
  if (ticket.data) return <TicketView key={id} ticket={ticket.data} />;
  return <NoTicket error={ticket.error} />;
};

const NoTicket = ({ error }: { error: unknown }) => {
  const { t } = useTranslation();
  if (!error) return <Loader m="xl" aria-label={t('frame.loading')} />;
  const back = <LinkButton href="/repairs/tickets">{t('repairTicket.list.title')}</LinkButton>;
  return (
    <>
      <RepairsNav />
      <PageHeader title={t('repairTicket.title')} actions={back} />
      <Problem error={error} />
    </>
  );
};
