import { Button, Loader } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { Empty } from '#renderer/ui/Empty.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import { LabelsNav } from './LabelsNav.tsx';
import { RunLine } from './runs/RunLine.tsx';
import styles from './runs/Runs.module.css';

const pageSize = 50;
const longestPage = 500;

/** What was printed, when, by whom and on what; all of it, or one lost sheet, can be printed again. */
export const LabelRuns = () => {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(pageSize);
  const list = useQuery({
    ...api.labels.runs.list.queryOptions({ input: { limit } }),
    placeholderData: keepPreviousData,
  });
  const { runs, total } = list.data ?? { runs: [], total: 0 };
  return (
    <>
      <PageHeader title={t('labels.runs.title')} />
      <LabelsNav />
      <Problem error={list.error} />
      {list.isPending && <Loader aria-label={t('frame.loading')} />}
      {list.data && total === 0 && <Empty>{t('labels.runs.empty')}</Empty>}
      {runs.length > 0 && (
        <ul className={styles.runs} aria-label={t('labels.runs.list')}>
          {runs.map((run) => (
            <RunLine key={run.id} run={run} />
          ))}
        </ul>
      )}
      {runs.length < total && limit < longestPage && (
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
