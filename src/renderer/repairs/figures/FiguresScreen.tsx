import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import { RepairsNav } from '#renderer/repairs/RepairsNav.tsx';
import { Empty } from '#renderer/ui/Empty.tsx';
import { PageHeader } from '#renderer/ui/PageHeader.tsx';
import { Problem } from '#renderer/ui/Problem.tsx';
import type { RepairStatistics } from '#shared/contract/repair-statistics.ts';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { ChartCard } from './ChartCard.tsx';
import { type ChartModel, isEmpty } from './chart-model.ts';
import { chartsOf, impactCharts } from './charts-of.ts';
import styles from './Figures.module.css';
import { FillPatterns } from './FillPatterns.tsx';
import { Headlines } from './Headlines.tsx';
import { hoursGiven, readSessions, sessionsKey } from './hours-given.ts';
import { PeriodPicker } from './PeriodPicker.tsx';
import { PosterPreview } from './PosterPreview.tsx';
import { type ChosenPeriod, usePeriod } from './use-period.ts';
import { WeightMissing } from './WeightMissing.tsx';

/** What was repaired and what it saved: a session, a year, or all time. */
export const FiguresScreen = () => {
  const { t } = useTranslation();
  const [period, setPeriod] = usePeriod();
  const sessions = useQuery({ queryKey: sessionsKey, queryFn: readSessions });
  const { data: statistics, error } = useQuery(
    api.repairs.statistics.of.queryOptions({
      input: { period },
      placeholderData: keepPreviousData,
    }),
  );
  const session = sessions.data?.find(({ id }) => period.kind === 'session' && id === period.id);
  const isBare = statistics?.repairs === 0 && statistics.volunteers.minutes === 0;
  return (
    <>
      <RepairsNav />
      <PageHeader
        title={t('repairFigures.title')}
        actions={
          session && statistics && <PosterButton session={session} statistics={statistics} />
        }
      />
      <PeriodPicker period={period} onChange={setPeriod} sessions={sessions.data ?? []} />
      <Problem error={error ?? sessions.error} />
      {isBare && <Empty>{t('repairFigures.empty')}</Empty>}
      {statistics && !isBare && (
        <>
          <Headlines statistics={statistics} />
          <WeightMissing period={period} />
          <Charts {...{ period, statistics, sessions: sessions.data ?? [] }} />
        </>
      )}
    </>
  );
};

interface ChartsProps {
  period: ChosenPeriod;
  statistics: RepairStatistics;
  sessions: readonly RepairSession[];
}

const Charts = ({ period, statistics, sessions }: ChartsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const allTime = useQuery(
    api.repairs.statistics.of.queryOptions({
      input: { period: { kind: 'all' } },
      enabled: period.kind === 'year',
    }),
  );
  const session = sessions.find(({ id }) => period.kind === 'session' && id === period.id);
  // A year is looked at among the others.
  const years = (period.kind === 'year' && allTime.data?.years) || statistics.years;
  const charts = [
    ...chartsOf(statistics, t),
    hoursGiven(sessions, period, { t, format }),
    ...impactCharts(years, session ? format.day(session.on, 'dated') : null, t),
  ];
  const source = {
    period: useSayPeriod()(period, sessions),
    methodName: t(`repairFigures.method.${statistics.impact.method}`),
  };
  return (
    <>
      <FillPatterns />
      <div className={styles.charts}>
        {charts
          .filter((chart) => !isEmpty(chart))
          .map((chart) => (
            <ChartCard key={chart.id} chart={chart} source={source} />
          ))}
      </div>
      <NothingIn charts={charts.filter(isEmpty)} />
    </>
  );
};

/** Charts without a bar, in one line. */
const NothingIn = ({ charts }: { charts: readonly ChartModel[] }) => {
  const { t } = useTranslation();
  if (charts.length === 0) return null;
  // A title may hold a comma of its own.
  const titles = charts.map(({ title }) => title).join(' · ');
  return (
    <Text c="dimmed" mt="md">
      {t('repairFigures.chart.nothingIn', { charts: titles })}
    </Text>
  );
};

const useSayPeriod = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (period: ChosenPeriod, sessions: readonly RepairSession[]): string => {
    if (period.kind === 'all') return t('repairFigures.period.inAll');
    if (period.kind === 'year') return t('repairFigures.period.inYear', { year: period.year });
    const on = sessions.find(({ id }) => id === period.id)?.on;
    return t('repairFigures.period.inSession', { day: on ? format.day(on, 'dated') : '' });
  };
};

interface PosterButtonProps {
  session: RepairSession;
  statistics: RepairStatistics;
}

const PosterButton = (props: PosterButtonProps) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)} leftSection={<IconPrinter size={20} aria-hidden />}>
        {t('repairFigures.poster.open')}
      </Button>
      {isOpen && <PosterPreview {...props} onClose={() => setOpen(false)} />}
    </>
  );
};
