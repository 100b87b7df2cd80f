import { Button, Loader } from '@mantine/core';
import { IconChartBar, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'wouter';
import { api } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import type { RepairSessionId } from '#shared/domain/ids.ts';
import { live } from '../board/live.ts';
import { RepairsNav } from '../RepairsNav.tsx';
import { ClosedSaid } from './ClosedSaid.tsx';
import { CloseSession } from './CloseSession.tsx';
import { Presences } from './Presences.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { SessionFacts } from './SessionFacts.tsx';
import { SessionTickets } from './SessionTickets.tsx';

/** One session: its hours, who repaired and for how long, its tickets; and its end. */
export const SessionScreen = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const params = useParams();
  const id = params['id'] as RepairSessionId; // the application refuses what is not one
  const session = useQuery(api.repairs.sessions.get.queryOptions({ input: { id }, ...live }));
  const [isJustClosed, setIsJustClosed] = useState(false);
  const { data } = session;
  const title = data
    ? t('repairs.session.title', { day: format.day(data.on, 'long') })
    : t('repairs.sessions.title');
  return (
    <>
      <RepairsNav />
      <PageHeader
        title={title}
        actions={data && <SessionActs session={data} onClosed={() => setIsJustClosed(true)} />}
      />
      <Problem error={session.error} />
      {session.isPending && <Loader aria-label={t('frame.loading')} />}
      {data && (
        <>
          <ClosedSaid session={data} isJustClosed={isJustClosed} />
          <SessionFacts session={data} />
          <Presences session={data} />
          <SessionTickets sessionId={data.id} />
        </>
      )}
    </>
  );
};

interface SessionActsProps {
  session: RepairSession;
  onClosed: () => void;
}

const SessionActs = ({ session, onClosed }: SessionActsProps) => {
  const { t } = useTranslation();
  const [isChanging, setIsChanging] = useState(false);
  const { id, on, opensAt, closesAt, venue, isClosed } = session;
  return (
    <>
      <LinkButton
        href={`/repairs/figures?session=${id}`}
        variant="default"
        leftSection={<IconChartBar size={20} aria-hidden />}
      >
        {t('repairs.session.figures')}
      </LinkButton>
      <Button
        variant="default"
        leftSection={<IconPencil size={20} aria-hidden />}
        onClick={() => setIsChanging(true)}
      >
        {t('frame.act.change')}
      </Button>
      {!isClosed && <CloseSession id={id} onClosed={onClosed} />}
      {isChanging && (
        <SessionDialog
          title={t('repairs.sessions.changeTitle')}
          confirm={t('frame.act.save')}
          start={{ on, opensAt, closesAt, venue }}
          id={id}
          onClose={() => setIsChanging(false)}
        />
      )}
    </>
  );
};
