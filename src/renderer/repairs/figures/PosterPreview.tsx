import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '#renderer/app/api.ts';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { PrintPreview } from '#renderer/ui/PrintPreview.tsx';
import type { RepairStatistics } from '#shared/contract/repair-statistics.ts';
import type { RepairSession, TicketLine } from '#shared/contract/repair-views.ts';
import { sayKilos } from './figures-in-words.ts';
import styles from './Poster.module.css';

interface PosterProps {
  session: RepairSession;
  statistics: RepairStatistics;
}

/** As many as one page holds. */
const mostThings = 40;

/** The end-of-session poster, to print. */
export const PosterPreview = ({ onClose, ...props }: PosterProps & { onClose: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { session } = props;
  const input = { sessionId: session.id, state: 'done' as const, limit: 500 };
  const { data } = useQuery(api.repairs.tickets.list.queryOptions({ input }));
  if (!data) return null;
  return (
    <PrintPreview
      title={t('repairFigures.poster.title')}
      fileName={t('repairFigures.poster.fileName', { day: format.day(session.on, 'dated') })}
      onClose={onClose}
    >
      <Poster {...props} tickets={data.tickets.toReversed()} />
    </PrintPreview>
  );
};

/** No visitor's name on it: it hangs on a wall. */
const Poster = ({ session, statistics, tickets }: PosterProps & { tickets: TicketLine[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { name: place, today } = usePlace();
  const { repairs, outcomes, volunteers } = statistics;
  const isToday = session.on === today;
  return (
    <article className={styles.poster}>
      <p className={styles.where}>
        <strong>{place}</strong>
        {session.venue && `, ${session.venue}`}
        <br />
        {format.day(session.on, 'long')}
      </p>
      <h1>{t(isToday ? 'repairFigures.poster.heading' : 'repairFigures.poster.headingThen')}</h1>
      <p className={styles.big}>
        {t('repairFigures.poster.fixedOf', { count: outcomes.fixed, repairs })}
      </p>
      <Whose tickets={tickets} />
      <Saved statistics={statistics} />
      <Things tickets={tickets} />
      <p className={styles.thanks}>
        {volunteers.people > 0
          ? t('repairFigures.poster.thanks', { count: volunteers.people })
          : t('repairFigures.poster.thanksAll')}
      </p>
    </article>
  );
};

/** Where both came, what visitors brought and what is the place's own. */
const Whose = ({ tickets }: { tickets: readonly TicketLine[] }) => {
  const { t } = useTranslation();
  const own = tickets.filter(({ itemId }) => itemId !== null).length;
  const brought = tickets.length - own;
  if (own === 0 || brought === 0) return null;
  return (
    <p className={styles.whose}>
      {t('repairFigures.poster.brought', { count: brought })},{' '}
      {t('repairFigures.poster.own', { count: own })}
    </p>
  );
};

const Saved = ({ statistics: { impact } }: Pick<PosterProps, 'statistics'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <div className={styles.saved}>
        <p>
          <strong>{sayKilos(impact.wasteGrams, t, format)}</strong>{' '}
          {t('repairFigures.poster.waste')}
        </p>
        <p>
          <strong>{sayKilos(impact.co2eGrams, t, format)}</strong> {t('repairFigures.poster.co2e')}
        </p>
      </div>
      <p className={styles.method}>
        {t('repairFigures.poster.method', {
          method: t(`repairFigures.method.${impact.method}`),
        })}
      </p>
    </>
  );
};

const Things = ({ tickets }: { tickets: readonly TicketLine[] }) => {
  const { t } = useTranslation();
  const left = tickets.length - mostThings;
  return (
    <>
      <h2>{t('repairFigures.poster.things')}</h2>
      <ul className={styles.things}>
        {tickets.slice(0, mostThings).map(({ id, thing, outcome }) => (
          <li key={id}>
            <span>{thing}</span>
            <strong>{t(`repairWords.outcome.${outcome ?? 'unknown'}`)}</strong>
          </li>
        ))}
      </ul>
      {left > 0 && <p>{t('repairFigures.poster.more', { count: left })}</p>}
    </>
  );
};
