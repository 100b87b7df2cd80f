import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/app/words.ts';
import type { RepairStatistics } from '#shared/contract/repair-statistics.ts';
import styles from './Figures.module.css';
import { sayDuration, sayKilos } from './figures-in-words.ts';

/** What people ask first; no impact without the name of its method. */
export const Headlines = ({ statistics }: { statistics: RepairStatistics }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { repairs, outcomes, impact, volunteers, waiting } = statistics;
  const rate = repairs === 0 ? 0 : Math.round((outcomes.fixed / repairs) * 100);
  const method = t('repairFigures.headline.by', {
    method: t(`repairFigures.method.${impact.method}`),
  });
  const sessions = t('repairFigures.headline.sessions', { count: volunteers.sessions });
  const average =
    waiting.average === null
      ? t('repairFigures.headline.unknown')
      : t('repairFigures.headline.minutes', { minutes: waiting.average });
  return (
    <dl className={styles.headlines} aria-label={t('repairFigures.headline.label')}>
      <Headline name={t('repairFigures.headline.repairs')} figure={format.number(repairs)} />
      <Headline
        name={t('repairFigures.headline.fixed')}
        figure={format.number(outcomes.fixed)}
        beside={t('repairFigures.headline.fixedOf', { rate })}
      />
      <Headline
        name={t('repairFigures.headline.waste')}
        figure={sayKilos(impact.wasteGrams, t, format)}
        beside={method}
      />
      <Headline
        name={t('repairFigures.headline.co2e')}
        figure={sayKilos(impact.co2eGrams, t, format)}
        beside={method}
      />
      <Headline
        name={t('repairFigures.headline.hours')}
        figure={sayDuration(volunteers.minutes, t)}
        beside={t('repairFigures.headline.hoursBy', { count: volunteers.people, sessions })}
      />
      <Headline
        name={t('repairFigures.headline.waiting')}
        figure={average}
        beside={t('repairFigures.headline.waitingFrom')}
      />
    </dl>
  );
};

interface HeadlineProps {
  name: string;
  figure: string;
  beside?: string;
}

const Headline = ({ name, figure, beside }: HeadlineProps) => (
  <div className={styles.headline}>
    <dt>{name}</dt>
    <dd className={styles.figure}>{figure}</dd>
    {beside && <dd className={styles.beside}>{beside}</dd>}
  </div>
);
