import { Button, Group, Loader } from '@mantine/core';
import { IconPlayerPlay, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { LinkButton } from '#renderer/ui/LinkButton.tsx';
import { PageTitle } from '#renderer/ui/PageTitle.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { RepairsNav } from '../RepairsNav.tsx';
import { hereIn } from '../who-is-here.ts';
import styles from './Board.module.css';
import { BoardColumns } from './BoardColumns.tsx';
import { BoardSaid } from './BoardSaid.tsx';
import { live } from './live.ts';
import { OpenVisitors } from './OpenVisitors.tsx';
import { SessionHead } from './SessionHead.tsx';
import { useTake } from './use-take.ts';
import { useTicketScans } from './use-ticket-scans.ts';
import { WhoDialog } from './WhoDialog.tsx';

/** The room: who repairs, what waits, what is being repaired, what is put aside and done. */
export const Board = () => {
  const { t } = useTranslation();
  const session = useQuery(api.repairs.sessions.current.queryOptions(live)).data;
  const board = useQuery(api.repairs.tickets.board.queryOptions(live));
  const here = hereIn(session);
  const taking = useTake();
  const scanned = useTicketScans(taking.start);
  return (
    <>
      <PageTitle>{t('repairs.board.title')}</PageTitle>
      <div className={styles.top}>
        <RepairsNav />
        <Group gap="xs" className={styles.acts ?? ''}>
          <OpenVisitors />
          <Button
            variant="default"
            leftSection={<IconPlayerPlay size={20} aria-hidden />}
            onClick={() => taking.start('next')}
            loading={taking.isBusy}
          >
            {t('repairs.board.takeNext')}
          </Button>
          <LinkButton
            href="/repairs/new"
            variant={session === null ? 'default' : 'filled'} // opening the session comes first
            leftSection={<IconUserPlus size={20} aria-hidden />}
          >
            {t('repairs.board.intake')}
          </LinkButton>
        </Group>
      </div>
      {session !== undefined && <SessionHead session={session} here={here} />}
      <BoardSaid
        taken={taking.answer}
        scanned={scanned.data}
        isAnyWaiting={board.data?.some(({ state }) => state === 'waiting') ?? false}
      />
      <Problem error={taking.error ?? scanned.error ?? board.error} />
      {board.isPending && <Loader aria-label={t('frame.loading')} />}
      {board.data && <BoardColumns tickets={board.data} onTake={taking.start} />}
      {taking.isAsking && (
        <WhoDialog here={here} onChoose={taking.choose} onClose={taking.giveUp} />
      )}
    </>
  );
};
