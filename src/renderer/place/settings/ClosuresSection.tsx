import { Alert, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { usePlace } from '#renderer/app/place-status.ts';
import { Lines } from '#renderer/ui/Lines.tsx';
import type { Closure, OpeningHours } from '#shared/contract/place.ts';
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
  const weekdays = new Set(openingHours.map(({ weekday }) => weekday));
  /** Does the place never open again, with these days closed too? No opening day is told elsewhere. */
  const isEndless = (more: readonly Pick<Closure, 'fromOn' | 'untilOn'>[]) =>
    weekdays.size > 0 &&
    nextOpeningDay(today, { weekdays, closures: [...closures, ...more] }).hasNoOpeningDay;
  const coming = closures.filter(({ untilOn }) => untilOn >= today).toReversed();
  const past = closures.filter(({ untilOn }) => untilOn < today);
  const hasEnded = isEndless([]);
  return (
    <SettingsSection id="closures" why={t('place.settings.closures.why')}>
      {hasEnded && <Alert color="yellow" title={t('place.settings.closures.endless')} />}
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
      <AddClosure isEndless={(closure) => !hasEnded && isEndless([closure])} />
    </SettingsSection>
  );
};

const ClosureLines = ({ closures }: { closures: readonly Closure[] }) => (
  <Lines>
    {closures.map((closure) => (
      <ClosureLine key={closure.id} closure={closure} />
    ))}
  </Lines>
);
