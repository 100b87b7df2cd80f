import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { useFormat } from '#renderer/app/words.ts';
import { Lines } from '#renderer/ui/Lines.tsx';
import { Warning } from '#renderer/ui/Warning.tsx';
import type { Closure, OpeningHours } from '#shared/contract/place.ts';
import type { Day, Weekday } from '#shared/domain/day.ts';
import { nextOpeningDay } from '#shared/domain/opening-days.ts';
import { AddClosure } from './AddClosure.tsx';
import { ClosureLine } from './ClosureLine.tsx';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection.tsx';

interface ClosuresSectionProps {
  closures: readonly Closure[];
  openingHours: readonly OpeningHours[];
}

/** When the place does not lend; each line is saved at once. */
export const ClosuresSection = ({ closures, openingHours }: ClosuresSectionProps) => {
  const { t } = useTranslation();
  const { today } = usePlace();
  const format = useFormat();
  const weekdays = new Set(openingHours.map(({ weekday }) => weekday));
  const endOf = (closed: readonly Range[]) => endlessFrom(today, { weekdays, closures: closed });
  const coming = closures.filter(({ untilOn }) => untilOn >= today).toReversed();
  const past = closures.filter(({ untilOn }) => untilOn < today);
  const end = endOf(closures);
  return (
    <SettingsSection id="closures" why={t('place.settings.closures.why')}>
      {end && (
        <Warning>
          {t('place.settings.closures.endless', { from: format.day(end, 'dated') })}
        </Warning>
      )}
      {coming.length === 0 && <Text>{t('place.settings.closures.empty')}</Text>}
      <ClosureLines closures={coming} />
      {past.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {t('place.settings.closures.past', { count: past.length })}
          </summary>
          <ClosureLines closures={past} />
        </details>
      )}
      <AddClosure endWith={(closure) => (end ? null : endOf([...closures, closure]))} />
    </SettingsSection>
  );
};

type Range = Pick<Closure, 'fromOn' | 'untilOn'>;

/**
 * The first day of a closure after which the place does not open within two years; `null` when each
 * closure has an end. A place without any opening day is told so elsewhere.
 */
const endlessFrom = (
  today: Day,
  { weekdays, closures }: { weekdays: ReadonlySet<Weekday>; closures: readonly Range[] },
): Day | null => {
  if (weekdays.size === 0) return null;
  const starts = closures
    .filter(({ untilOn }) => untilOn >= today)
    .map(({ fromOn }) => (fromOn < today ? today : fromOn))
    .toSorted();
  return starts.find((on) => nextOpeningDay(on, { weekdays, closures }).hasNoOpeningDay) ?? null;
};

const ClosureLines = ({ closures }: { closures: readonly Closure[] }) => (
  <Lines>
    {closures.map((closure) => (
      <ClosureLine key={closure.id} closure={closure} />
    ))}
  </Lines>
);
