import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { useFormat } from '#renderer/app/words.ts';
import type { RepairSession } from '#shared/contract/repair-views.ts';
import { repairSessionId } from '#shared/domain/ids.ts';
import styles from './Figures.module.css';
import type { ChosenPeriod } from './use-period.ts';

interface PeriodPickerProps {
  period: ChosenPeriod;
  onChange: (period: ChosenPeriod) => void;
  /** Oldest first. */
  sessions: readonly RepairSession[];
}

const kinds = ['all', 'year', 'session'] as const;

/** All time, a year, or a session. */
export const PeriodPicker = ({ period, onChange, sessions }: PeriodPickerProps) => {
  const { t } = useTranslation();
  const years = useQuery(api.repairs.statistics.years.queryOptions()).data ?? [];
  const last = sessions.at(-1);
  const firstOf = {
    all: { kind: 'all' } as const,
    year: years[0] === undefined ? null : ({ kind: 'year', year: years[0] } as const),
    session: last ? ({ kind: 'session', id: last.id } as const) : null,
  };
  const choose = (value: string) => {
    const chosen = kinds.map((kind) => firstOf[kind]).find((first) => first?.kind === value);
    if (chosen) onChange(chosen);
  };
  return (
    <div className={styles.period}>
      <SegmentedControl
        aria-label={t('repairFigures.period.label')}
        value={period.kind}
        onChange={choose}
        data={kinds.map((kind) => ({
          value: kind,
          label: t(`repairFigures.period.${kind}`),
          disabled: firstOf[kind] === null && period.kind !== kind,
        }))}
      />
      {period.kind === 'year' && <WhichYear year={period.year} years={years} onChange={onChange} />}
      {period.kind === 'session' && (
        <WhichSession id={period.id} sessions={sessions} onChange={onChange} />
      )}
    </div>
  );
};

interface WhichYearProps {
  year: number;
  years: readonly number[];
  onChange: PeriodPickerProps['onChange'];
}

const WhichYear = ({ year, years, onChange }: WhichYearProps) => {
  const { t } = useTranslation();
  return (
    <NativeSelect
      aria-label={t('repairFigures.period.whichYear')}
      value={String(year)}
      onChange={(event) => onChange({ kind: 'year', year: Number(event.currentTarget.value) })}
      data={[...new Set([year, ...years])].sort((one, other) => other - one).map(String)}
    />
  );
};

interface WhichSessionProps {
  id: RepairSession['id'];
  sessions: readonly RepairSession[];
  onChange: PeriodPickerProps['onChange'];
}

const WhichSession = ({ id, sessions, onChange }: WhichSessionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const choose = (value: string) => onChange({ kind: 'session', id: repairSessionId.parse(value) });
  return (
    <NativeSelect
      aria-label={t('repairFigures.period.whichSession')}
      value={id}
      onChange={(event) => choose(event.currentTarget.value)}
      data={sessions.toReversed().map((session) => ({
        value: session.id,
        label: [format.day(session.on, 'dated'), session.venue].filter(Boolean).join(', '),
      }))}
    />
  );
};
