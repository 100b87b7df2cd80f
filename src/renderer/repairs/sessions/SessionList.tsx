import { Button, Loader } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { addDays, type Day } from '#shared/domain/day.ts';
import { RepairsNav } from '../RepairsNav.tsx';
import { SessionDialog } from './SessionDialog.tsx';
import { SessionLine } from './SessionLine.tsx';
import styles from './Sessions.module.css';

const pageSize = 50;
const longestPage = 500;

/** Every session, last first: when, what was given, what was repaired; and how to plan one. */
export const SessionList = () => {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(pageSize);
  const list = useQuery({
    ...api.repairs.sessions.list.queryOptions({ input: { limit } }),
    placeholderData: keepPreviousData,
  });
  const { sessions, total } = list.data ?? { sessions: [], total: 0 };
  return (
    <>
      <RepairsNav />
      <PageHeader title={t('repairs.sessions.title')} actions={<NewSession />} />
      <Problem error={list.error} />
      {list.isPending && <Loader aria-label={t('frame.loading')} />}
      {list.data && total === 0 && <Empty>{t('repairs.sessions.empty')}</Empty>}
      {sessions.length > 0 && (
        <ul className={styles.sessions} aria-label={t('repairs.sessions.title')}>
          {sessions.map((session) => (
            <SessionLine key={session.id} session={session} />
          ))}
        </ul>
      )}
      {sessions.length < total && limit < longestPage && (
        <Button
          variant="default"
          mt="sm"
          onClick={() => setLimit(Math.min(limit + pageSize, longestPage))}
          loading={list.isFetching}
        >
          {t('frame.act.more')}
        </Button>
      )}
    </>
  );
};

const week = 7;

const NewSession = () => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button leftSection={<IconPlus size={20} aria-hidden />} onClick={() => setIsOpen(true)}>
        {t('repairs.sessions.new')}
      </Button>
      {isOpen && (
        <SessionDialog
          title={t('repairs.sessions.newTitle')}
          confirm={t('repairs.sessions.create')}
          start={startOn(addDays(today, week))}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
};

/** An afternoon: what most sessions are. */
const startOn = (on: Day) => ({ on, opensAt: '14:00', closesAt: '18:00', venue: '' });
